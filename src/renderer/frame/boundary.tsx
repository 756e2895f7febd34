// Catches a screen that breaks, so that the others stay usable; what was saved is in the database and safe.
import { Component, type ReactNode } from 'react'
import { t } from '../i18n/t.ts'
import { Button } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'

type Props = { name: string; children: ReactNode }

export class Boundary extends Component<Props, { brokenName: string | null }> {
  override state = { brokenName: null }

  static getDerivedStateFromError(): { brokenName: string } {
    return { brokenName: 'this' }
  }

  override componentDidUpdate(before: Props): void {
    if (before.name !== this.props.name && this.state.brokenName !== null) this.setState({ brokenName: null })
  }

  override render(): ReactNode {
    if (this.state.brokenName === null) return this.props.children
    return (
      <Empty title={t('error.screen')} text={t('error.screenNext')}>
        <Button onClick={() => this.setState({ brokenName: null })}>{t('common.retry')}</Button>
      </Empty>
    )
  }
}
