// Templates of quotes and the words of the replies that go with them: changed, removed, brought back.
import type { Output } from '../../contract/methods.ts'
import { variablesOf } from '../../core/reply/render-template.ts'
import { dateText } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { type Kept, useForm } from '../ui/form.ts'
import { TextArea } from '../ui/inputs.tsx'
import { Menu, MenuItem } from '../ui/menu.tsx'
import { RemoveRow } from '../ui/remove-row.tsx'
import { showProblem } from '../ui/show-problem.ts'
import { Unfolding } from '../ui/unfolding.tsx'

type Listed = Output<'template.list'>
type Reply = Listed['replies'][number]

export function TemplatesPart() {
  const { data } = useAnswer('template.list', {})
  return (
    <>
      <section className="section own-services">
        <h2>{t('template.title')}</h2>
        <p className="muted">{t('template.intro')}</p>
        <ul className="plain">
          {(data?.quotes ?? []).map((template) => (
            <QuoteTemplate key={template.template} row={template} />
          ))}
        </ul>
      </section>
      <section className="section own-services">
        <h2>{t('template.replies')}</h2>
        {(data?.replies ?? []).map((reply) => (
          <ReplyTemplate key={reply.template} reply={reply} />
        ))}
      </section>
    </>
  )
}

function QuoteTemplate({ row }: { row: Listed['quotes'][number] }) {
  const { template, name, language, isShipped, isChanged, isRemoved } = row
  return (
    <li className="row-of-buttons" data-testid="quote-template">
      <span className={isRemoved ? 'muted' : ''}>
        <span lang={language}>{name}</span> <span className="muted">({t(`language.${language}`)})</span>
      </span>
      <Versions template={template} isShipped={isShipped} isChanged={isChanged} />
      {isRemoved ? null : (
        <RemoveRow
          name={t('template.remove', { name })}
          onRemove={() => void write('template.remove', { template })}
        />
      )}
    </li>
  )
}

type VersionsProps = { template: string; isShipped: boolean; isChanged: boolean }

/** Back to the original in one step, or to any version of before. */
function Versions({ template, isShipped, isChanged }: VersionsProps) {
  const { data } = useAnswer('template.versions', { template })
  const written = (data?.versions ?? []).filter(({ state }) => state === 'written')
  const canReset = isShipped && isChanged
  if (!canReset && written.length < 2) return null
  return (
    <Menu className="button quiet small" label={t('template.versions')}>
      {canReset ? (
        <MenuItem onChoose={() => void write('template.restore', { template, versionId: null })}>
          {t('template.original')}
        </MenuItem>
      ) : null}
      {written.map(({ versionId, atMs }) => (
        <MenuItem key={versionId} onChoose={() => void write('template.restore', { template, versionId })}>
          {t('template.version', { date: dateText(new Date(atMs).toISOString().slice(0, 10)) })}
        </MenuItem>
      ))}
    </Menu>
  )
}

const kept: Kept<{ text: string }> = new Map()

function ReplyTemplate({
  reply: { template, language, text: saved, isChanged, original },
}: {
  reply: Reply
}) {
  const form = useForm(kept, template, { text: saved })
  const { text } = form.value
  const save = async (next: string): Promise<void> => {
    const answer = await write('template.saveReply', { template, text: next }, { showsProblem: true })
    if (answer.ok) form.reset({ text: next })
    else if (!form.mark(answer.problem)) showProblem(answer.problem)
  }
  const restore = async (): Promise<void> => {
    const answer = await write('template.restore', { template, versionId: null })
    if (answer.ok) form.reset({ text: saved })
  }
  const isForum = template.startsWith('forum:')
  const words = variablesOf(saved).map((name) => `{{${name}}}`)
  return (
    <Unfolding
      testId="reply-template"
      isOpen={form.isChanged}
      summary={
        <>
          <span className="name">{t(isForum ? 'quote.copy.forumReply' : 'quote.copy.reply')}</span>
          <span className="muted">{t(`language.${language}`)}</span>
        </>
      }
    >
      <TextArea
        label={t('template.words')}
        hint={words.join(' ')}
        rows={6}
        value={text}
        wrong={form.wrongs['text']}
        onChange={(typed) => form.change({ text: typed })}
      />
      <div className="row-of-buttons">
        <Button isSmall disabled={text === saved} onClick={() => void save(text)}>
          {t('common.save')}
        </Button>
        {isChanged ? (
          <Button isSmall look="quiet" onClick={() => void restore()}>
            {t('template.original')}
          </Button>
        ) : null}
        {original !== null && saved !== original ? (
          <Button isSmall look="quiet" onClick={() => void save(original)}>
            {t('template.asPosted')}
          </Button>
        ) : null}
      </div>
    </Unfolding>
  )
}
