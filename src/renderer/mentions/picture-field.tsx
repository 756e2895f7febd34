// Takes a picture of what was said: chosen from a file, dropped on the window, or pasted anywhere in the form.
import { ImagePlus, X } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import { maxPictureBytes, pictureTypes } from '../../core/picture.ts'
import { fieldText } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'
import { Button } from '../ui/button.tsx'
import { useDroppedPicture } from './dropped-picture.ts'

/** As the program takes it, and as the page shows it. */
export type PictureInForm = { readonly base64: string; readonly url: string }

type Props = {
  value: PictureInForm | null
  /** The code of what is wrong. */
  wrong: string | undefined
  onChange: (picture: PictureInForm | null, isTooLarge: boolean) => void
}

export function PictureField({ value, wrong, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const hintId = useId()
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return
    if (file.size > maxPictureBytes) onChange(null, true)
    else onChange(await readPicture(file), false)
  }
  useDroppedPicture((file) => void take(file))
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
  })
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const file = [...(event.clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'))
      if (!file) return
      event.preventDefault()
      void latest.current(file)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [])
  return (
    <div className="field wide picture-field">
      <span className="field-name">
        {t('mention.picture')}
        <span className="optional"> · {t('common.optional')}</span>
      </span>
      {value ? <img src={value.url} alt={t('mention.picture')} /> : null}
      <div className="actions">
        <Button isSmall icon={ImagePlus} aria-describedby={hintId} onClick={() => input.current?.click()}>
          {t('mention.pictureChoose')}
        </Button>
        {value ? (
          <Button isSmall look="quiet" icon={X} onClick={() => onChange(null, false)}>
            {t('mention.pictureRemove')}
          </Button>
        ) : null}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept={pictureTypes.join(',')}
        data-testid="picture-file"
        onChange={(event) => {
          void take(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      <span id={hintId} className={wrong ? 'wrong' : 'hint'} role={wrong ? 'alert' : undefined}>
        {wrong ? fieldText(wrong) : t('mention.pictureHint')}
      </span>
    </div>
  )
}

export const readPicture = (file: File): Promise<PictureInForm> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => {
      const url = String(reader.result)
      resolve({ url, base64: url.slice(url.indexOf(',') + 1) })
    }
    reader.onerror = () => reject(reader.error ?? new Error('the file cannot be read'))
    reader.readAsDataURL(file)
  })
