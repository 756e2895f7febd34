// A draft: what has to be right stands first, issuing is one key away, the document follows what is typed.
import type { QuoteView } from '../../contract/quote.ts'
import { reworded, wordsOf } from '../../core/quote/emphasis.ts'
import { t } from '../i18n/t.ts'
import { holdKeysUntil } from '../keys/held-keys.ts'
import { useCommands } from '../keys/run.ts'
import { askAnew, useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { languageChoices } from '../ui/choices.ts'
import { hasUnfitField, useFocusOnWrong } from '../ui/form.ts'
import { ChoiceField, TextArea, TextField } from '../ui/inputs.tsx'
import { NumberField } from '../ui/number-inputs.tsx'
import { showProblem } from '../ui/show-problem.ts'
import { addToast } from '../ui/toasts.ts'
import { useDraft } from './draft-state.ts'
import { LateYes } from './life/late-yes.tsx'
import { LineFields } from './line-fields.tsx'
import { Missing } from './missing.tsx'
import { Preview } from './preview.tsx'
import { QuoteHead } from './quote-head.tsx'
import { useTaxChoices } from './tax-choices.ts'
import { Totals } from './totals.tsx'
import { WholeFields } from './whole-fields.tsx'

const passages = ['included', 'excluded', 'assumptions', 'notes', 'terms'] as const

export function DraftPane({ view }: { view: QuoteView }) {
  const draft = useDraft(view.form)
  const { value, wrongs, change } = draft
  const { data: desk } = useAnswer('desk.state', {})
  const form = useFocusOnWrong(wrongs)
  const { quoteId } = value
  const taxes = useTaxChoices(value.taxCode)

  const issue = async (): Promise<void> => {
    if (form.current && hasUnfitField(form.current)) return
    if (!(await draft.flush())) return
    const answer = await write('quote.issue', { quoteId }, { isQuiet: true, showsProblem: true })
    if (answer.ok) {
      const text = t('quote.issued', { number: answer.value.number })
      addToast(answer.undo ? { text, undoId: answer.undo.id } : { text })
      // What can be done with it is another thing now.
      await askAnew('quote.get')
    } else if (answer.problem.fields) draft.mark(answer.problem.fields)
    else showProblem(answer.problem)
  }
  const issueAndWait = (): void => void holdKeysUntil(issue())
  useCommands({ 'quote.issue': issueAndWait })
  return (
    <div className="quote">
      <form ref={form} className="quote-side" noValidate onSubmit={(event) => event.preventDefault()}>
        <QuoteHead view={view} />
        <LateYes view={view} flush={draft.flush} mark={draft.mark} />
        <div className="quote-acts">
          <button
            type="button"
            className="button primary"
            aria-keyshortcuts="Control+Enter"
            onClick={issueAndWait}
          >
            {t('quote.issue')}
          </button>
          <span className="hint">{t('quote.issueHint')}</span>
        </div>
        <Missing missing={draft.isSaved ? view.missing : {}} />
        <div className="section form-grid">
          <TextField
            className="wide"
            label={t('quote.title')}
            value={value.title}
            wrong={wrongs['title']}
            onChange={(title) => change({ title })}
          />
          <TextField
            label={t('quote.validUntil')}
            type="date"
            value={value.validUntil}
            wrong={wrongs['validUntil']}
            onChange={(validUntil) => change({ validUntil })}
          />
          <NumberField
            label={t('quote.leadDays')}
            allowsEmpty
            value={value.leadDays}
            wrong={wrongs['leadDays']}
            onChange={(leadDays) => change({ leadDays })}
          />
          <ChoiceField
            label={t('quote.language')}
            value={value.language}
            options={languageChoices()}
            onChange={(language) => change({ language })}
          />
          <ChoiceField
            label={t('quote.tax')}
            value={value.taxCode}
            wrong={wrongs['taxCode']}
            options={taxes}
            onChange={(taxCode) => change({ taxCode })}
          />
        </div>
        <LineFields
          form={value}
          currency={view.currency}
          wrongs={wrongs}
          onChange={(lines) => change({ lines })}
        />
        <Totals view={view} />
        <WholeFields value={value} currency={view.currency} wrongs={wrongs} onChange={change} />
        <div className="section form-grid">
          <TextArea
            className="wide"
            label={t('quote.why')}
            value={wordsOf(value.reason)}
            wrong={wrongs['reason']}
            onChange={(words) => change({ reason: reworded(value.reason, words) })}
          />
          <TextField
            label={t('quote.clauseNo')}
            value={value.clauseNo}
            wrong={wrongs['clauseNo']}
            onChange={(clauseNo) => change({ clauseNo })}
          />
          <TextArea
            className="wide"
            label={t('quote.clauseText')}
            rows={2}
            value={value.clauseText}
            wrong={wrongs['clauseText']}
            onChange={(clauseText) => change({ clauseText })}
          />
          {passages.map((passage) => (
            <TextArea
              key={passage}
              className="wide"
              label={t(`quote.${passage}`)}
              rows={2}
              value={value[passage]}
              wrong={wrongs[passage]}
              onChange={(text) => change({ [passage]: text })}
            />
          ))}
        </div>
      </form>
      <Preview
        quoteId={quoteId}
        paper={desk?.settings.paper ?? 'A4'}
        state={`${JSON.stringify(view.form)} ${JSON.stringify(desk?.owner)}`}
      />
    </div>
  )
}
