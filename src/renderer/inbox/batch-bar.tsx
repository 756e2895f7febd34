// Stands above the list while cases are picked: how many, and what can be done with all of them at once.
import { Check, Clock, Merge, UserRound, X } from 'lucide-react'
import { useState } from 'react'
import type { BatchAct } from '../../contract/batch.ts'
import type { CaseListName } from '../../contract/words.ts'
import { caseKinds } from '../../core/classify/kinds.ts'
import { useKindKeys } from '../case/kind-keys.ts'
import { PutOffDialog } from '../case/put-off-dialog.tsx'
import { t } from '../i18n/t.ts'
import { KeysWait } from '../keys/held-keys.ts'
import { useCommands } from '../keys/run.ts'
import { useAnswer } from '../program/queries.ts'
import { useStore } from '../program/store.ts'
import { ClientChoice } from '../scope/client-choice.tsx'
import { Button } from '../ui/button.tsx'
import { Menu, MenuItem } from '../ui/menu.tsx'
import { actOnCases } from './batch.ts'
import { picked, unpickAll } from './picked.ts'

export function BatchBar({ shelf, caseId }: { shelf: CaseListName; caseId: number | null }) {
  const { ids } = useStore(picked)
  const [asks, setAsks] = useState<'snooze' | 'remind' | 'client' | null>(null)
  const clients = useAnswer('client.list', {}, asks === 'client')
  const act = (wanted: BatchAct): void => void actOnCases(shelf, [...ids], wanted)
  const isDone = shelf === 'done'
  const finish = (): void => act({ is: isDone ? 'reopen' : 'close' })
  // The case that is open takes the others in, else the one picked first.
  const target = caseId !== null && ids.has(caseId) ? caseId : [...ids][0]
  const merge =
    ids.size > 1 && target !== undefined ? () => act({ is: 'merge', targetId: target }) : undefined
  useKindKeys((kind) => act({ is: 'kind', kind }), 'first')
  useCommands(
    {
      [isDone ? 'case.reopen' : 'case.done']: finish,
      'case.snooze': isDone ? undefined : () => setAsks('snooze'),
      'case.remind': isDone ? undefined : () => setAsks('remind'),
      'case.await': isDone ? undefined : () => act({ is: 'await' }),
      'case.client': () => setAsks('client'),
      'case.merge': merge,
      'list.back': unpickAll,
    },
    'first',
  )
  return (
    <section className="batch-bar" aria-label={t('batch.label')}>
      <p role="status">
        <strong className="num">{t('batch.picked', { n: ids.size })}</strong>
        <button
          type="button"
          className="shut"
          aria-label={t('batch.unpick')}
          title={t('batch.unpick')}
          onClick={unpickAll}
        >
          <X aria-hidden="true" />
        </button>
      </p>
      <div className="acts">
        <Button
          isSmall
          look="quiet"
          icon={Check}
          command={isDone ? 'case.reopen' : 'case.done'}
          onClick={finish}
        >
          {t(isDone ? 'case.reopen' : 'case.done')}
        </Button>
        {isDone ? null : (
          <Button isSmall look="quiet" icon={Clock} command="case.snooze" onClick={() => setAsks('snooze')}>
            {t('case.snooze')}
          </Button>
        )}
        <Button isSmall look="quiet" icon={UserRound} command="case.client" onClick={() => setAsks('client')}>
          {t('batch.client')}
        </Button>
        {merge ? (
          <Button isSmall look="quiet" icon={Merge} command="case.merge" onClick={merge}>
            {t('batch.merge')}
          </Button>
        ) : null}
        <Menu label={t('inbox.itIs')} className="button small quiet">
          {caseKinds.map((kind) => (
            <MenuItem key={kind} onChoose={() => act({ is: 'kind', kind })}>
              {t(`kind.${kind}`)}
            </MenuItem>
          ))}
        </Menu>
      </div>
      {asks === 'snooze' || asks === 'remind' ? (
        <PutOffDialog
          purpose={asks}
          hasOpenQuote={false}
          onChoose={(until) => {
            if (asks === 'snooze') act({ is: 'snooze', until })
            else if ('atMs' in until) act({ is: 'remind', atMs: until.atMs })
          }}
          onClose={() => setAsks(null)}
        />
      ) : null}
      {asks === 'client' && !clients.data ? <KeysWait /> : null}
      {asks === 'client' && clients.data ? (
        <ClientChoice
          rows={clients.data.rows}
          onClose={() => setAsks(null)}
          onChoose={(clientId) => {
            setAsks(null)
            act({ is: 'client', clientId })
          }}
        />
      ) : null}
    </section>
  )
}
