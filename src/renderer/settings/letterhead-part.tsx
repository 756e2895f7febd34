// The head of every quote: logo and colour, shown at once on an example of the real page.
import { ImagePlus, X } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import type { SettingsForm } from '../../contract/app.ts'
import type { Output } from '../../contract/methods.ts'
import { contrastOnWhite, leastContrast } from '../../core/contrast.ts'
import { maxLogoBytes, usualInk } from '../../core/quote/letterhead.ts'
import { locale } from '../i18n/locale.ts'
import { fieldText } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'
import { useDroppedPicture } from '../mentions/dropped-picture.ts'
import { readPicture } from '../mentions/picture-field.tsx'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { Preview } from '../quotes/preview.tsx'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { showProblem } from '../ui/show-problem.ts'
import '../quotes/quotes.css'
import { useSavedAtRest, useTyped } from './saved-at-rest.ts'

type Saved = Output<'letterhead.get'>

/** `paper` and the profile change the example too. */
export function LetterheadPart({ paper, state }: { paper: SettingsForm['paper']; state: string }) {
  const { data } = useAnswer('letterhead.get', {})
  return (
    <section className="section">
      <h2>{t('letterhead.head')}</h2>
      {data ? <Fields saved={data} /> : null}
      <div className="letterhead-example">
        <Preview
          path={`/quote-preview/letterhead/${locale().language}`}
          paper={paper}
          label={t('letterhead.preview')}
          state={`${paper} ${data?.accent} ${data?.logoUrl} ${state}`}
        />
      </div>
    </section>
  )
}

function Fields({ saved }: { saved: Saved }) {
  const [wrong, setWrong] = useState<string | undefined>()
  const input = useRef<HTMLInputElement>(null)
  const hintId = useId()

  const save = async (logo: string | null): Promise<void> => {
    const { accent } = saved
    const answer = await write('letterhead.save', { accent, logo }, { showsProblem: true })
    setWrong(answer.ok ? undefined : answer.problem.fields?.['logo'])
    if (!answer.ok && !answer.problem.fields) showProblem(answer.problem)
  }
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return
    // What is too large is not even read.
    const picture = file.size > maxLogoBytes ? null : await readPicture(file).catch(() => null)
    if (picture === null) setWrong('logo')
    else await save(picture.base64)
  }
  useDroppedPicture((file) => void take(file))
  return (
    <div className="form-grid">
      <div className="field wide">
        <span className="field-name">{t('letterhead.logo')}</span>
        <span className="letterhead-acts">
          {saved.logoUrl ? <img src={saved.logoUrl} alt={t('letterhead.logo')} /> : null}
          <Button isSmall icon={ImagePlus} aria-describedby={hintId} onClick={() => input.current?.click()}>
            {saved.logoUrl ? t('letterhead.replace') : t('letterhead.choose')}
          </Button>
          {saved.logoUrl ? (
            <Button isSmall look="quiet" icon={X} onClick={() => void save(null)}>
              {t('letterhead.remove')}
            </Button>
          ) : null}
        </span>
        <span id={hintId} className={wrong ? 'wrong' : 'hint'} role={wrong ? 'alert' : undefined}>
          {wrong ? fieldText(wrong) : t('letterhead.hint')}
        </span>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept="image/png,image/jpeg"
        data-testid="logo-file"
        onChange={(event) => {
          void take(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      <ColorField saved={saved.accent} />
    </div>
  )
}

/** A colour is looked for by dragging; it is saved when the hand rests. */
function ColorField({ saved }: { saved: string | null }) {
  const [accent, setAccent] = useTyped(saved)
  useSavedAtRest(accent, accent !== saved, (chosen) => write('letterhead.save', { accent: chosen }))
  const isHard = accent !== null && contrastOnWhite(accent) < leastContrast
  return (
    <Field label={t('letterhead.color')} hint={isHard ? t('letterhead.hard') : undefined}>
      {(control) => (
        <span className="letterhead-acts">
          <input
            {...control}
            type="color"
            value={accent ?? usualInk}
            onChange={(event) => setAccent(event.target.value)}
          />
          {accent === null ? null : (
            <Button isSmall look="quiet" icon={X} onClick={() => setAccent(null)}>
              {t('letterhead.noColor')}
            </Button>
          )}
        </span>
      )}
    </Field>
  )
}
