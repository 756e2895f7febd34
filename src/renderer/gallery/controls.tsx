// What is pressed and what is read: buttons, menus, chips, keys, empty states, notes, rows.
import { Plus } from 'lucide-react'
import { useRef } from 'react'
import { caseKinds } from '../../core/classify/kinds.ts'
import { problemOf } from '../../core/problem.ts'
import { verdictKinds } from '../../core/scope/reason-code.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { KindWord, StateChip, VerdictChip } from '../ui/chips.tsx'
import { EdgeList } from '../ui/edge-list.tsx'
import { Empty } from '../ui/empty.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { LongList } from '../ui/long-list.tsx'
import { Menu, MenuItem } from '../ui/menu.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { ReferenceSign } from '../ui/reference-sign.tsx'
import { RemoveRow } from '../ui/remove-row.tsx'
import { SaidOnce } from '../ui/said-once.tsx'
import { Unfolding } from '../ui/unfolding.tsx'
import { Shown } from './shown.tsx'

const looks = ['primary', 'plain', 'quiet', 'danger'] as const
const nothing = (): void => undefined
const rows = Array.from({ length: 200 }, (_, index) => index + 1)

export const Controls = () => (
  <>
    {[false, true].map((isSmall) => (
      <Shown key={String(isSmall)} name={isSmall ? 'button, small' : 'button'}>
        {looks.map((look) => (
          <Button key={look} look={look} isSmall={isSmall}>
            {look}
          </Button>
        ))}
        <Button icon={Plus} isSmall={isSmall}>
          with icon
        </Button>
        <Button command="case.done" isSmall={isSmall}>
          with key
        </Button>
        <Button look="primary" disabled isSmall={isSmall}>
          off
        </Button>
        <LinkButton>link</LinkButton>
      </Shown>
    ))}
    <Shown name="menu">
      <Menu label="More">
        <MenuItem asks onChoose={nothing}>
          One
        </MenuItem>
        <MenuItem onChoose={nothing} note="PDF">
          Two
        </MenuItem>
        <MenuItem onChoose={nothing} isChosen>
          Chosen
        </MenuItem>
      </Menu>
    </Shown>
    <Shown name="chips, reference-sign">
      {verdictKinds.map((kind) => (
        <VerdictChip key={kind} kind={kind} />
      ))}
      {caseKinds.map((kind) => (
        <KindWord key={kind} kind={kind} />
      ))}
      <StateChip text="Issued" />
      <StateChip text="Draft" isStrong />
      <ReferenceSign />
    </Shown>
    <Shown name="kbd, remove-row">
      <Kbd keys="mod+k" />
      <Kbd keys="g i" />
      <RemoveRow name="Remove the line" onRemove={nothing} />
    </Shown>
    <Shown name="problem-note">
      <ProblemNote problem={problemOf('not_found', 'case')} />
    </Shown>
    <Shown name="empty">
      <Empty title="No clients yet" text="People and firms with an agreement appear here.">
        <Button look="primary">Add client</Button>
      </Empty>
    </Shown>
    <Shown name="unfolding">
      <Unfolding summary="More terms" testId="unfolding">
        What was folded.
      </Unfolding>
    </Shown>
    <Shown name="said-once">
      <SaidOnce testId="said-once">12 texts added, 3 known.</SaidOnce>
    </Shown>
    <Shown name="long-list">
      <LongList name="gallery" rows={rows} keyOf={(row) => row} rowPx={40} openKey={3}>
        {(row) => (
          <button type="button" className="entry" aria-current={row === 3}>
            <span className="name">Row {row}</span>
          </button>
        )}
      </LongList>
    </Shown>
    <Shown name="edge-list">
      <Entries />
    </Shown>
  </>
)

function Entries() {
  const scroller = useRef<HTMLDivElement>(null)
  return (
    <EdgeList scroller={scroller} className="column-body">
      {rows.slice(0, 12).map((row) => (
        <button key={row} type="button" className="entry" aria-current={row === 2}>
          <span className="name">Entry {row}</span>
        </button>
      ))}
    </EdgeList>
  )
}
