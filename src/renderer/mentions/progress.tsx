// How far something long has come, in a bar and in words, and the way to stop it.
import { t } from '../i18n/t.ts'
import { Button } from '../ui/button.tsx'

type Props = {
  done: number
  all: number
  /** In words, where the numbers are of no use to anybody. */
  text?: string
  /** What stopping leaves behind. */
  stopHint?: string
  onStop: () => void
}

export const Progress = ({ done, all, text, stopHint = t('import.stopHint'), onStop }: Props) => (
  <div className="progress">
    <progress value={done} max={Math.max(1, all)} aria-label={text ?? t('opml.progress', { done, all })} />
    <span className="num">{text ?? t('opml.progress', { done, all })}</span>
    <Button isSmall onClick={onStop}>
      {t('import.stop')}
    </Button>
    <span className="hint">{stopHint}</span>
  </div>
)
