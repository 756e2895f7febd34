// Catches a screen that breaks, so that the others stay usable; what was saved is in the database and safe.
import { Component, type ReactNode } from 'react'
import { faultReport } from '../../core/desktop/fault-report.ts'
import { t } from '../i18n/t.ts'
import { ask } from '../program/ask.ts'
import { copied } from '../program/copied.ts'
import { Button } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { addToast } from '../ui/toasts.ts'

type Props = { name: string; children: ReactNode }
type State = { broken: { readonly error: unknown } | null }

export class Boundary extends Component<Props, State> {
  override state: State = { broken: null }

  static getDerivedStateFromError(error: unknown): State {
    return { broken: { error } }
  }

  override componentDidUpdate(before: Props): void {
    if (before.name !== this.props.name && this.state.broken !== null) this.setState({ broken: null })
  }

  override render(): ReactNode {
    const { broken } = this.state
    if (broken === null) return this.props.children
    return (
      <Empty title={t('error.screen')} text={t('error.screenNext')}>
        <Button onClick={() => this.setState({ broken: null })}>{t('common.retry')}</Button>
        <Button onClick={() => void copyReport(this.props.name, broken.error)}>
          {t('error.copyReport')}
        </Button>
      </Empty>
    )
  }
}

/** Nothing is sent: the owner has it, and decides. */
async function copyReport(place: string, error: unknown): Promise<void> {
  const { version } = await ask('shell.state', {})
  if (await copied(faultReport({ version, system: navigator.userAgent, place, error })))
    addToast({ text: t('error.reportCopied') })
}
