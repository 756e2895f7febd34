// Names the kinds of places customers usually write in; each says, below the address, which address is meant.
import type { SourceKind } from '../../contract/words.ts'
import { t } from '../i18n/t.ts'

/** What a source is by its preset; null where what is found decides. The names are those people know these places by. */
export const presetKinds = {
  any: null,
  wordpress: 'comments',
  forum: 'forum',
  alert: 'alert',
  news: 'alert',
  reddit: 'forum',
  questions: 'forum',
  tickets: 'tickets',
  blog: 'blog',
} as const satisfies Readonly<Record<string, SourceKind | null>>

export type Preset = keyof typeof presetKinds

const presets = Object.keys(presetKinds).filter((name): name is Preset => name in presetKinds)

type Props = { value: Preset; onChange: (preset: Preset) => void }

export const PresetField = ({ value, onChange }: Props) => (
  <fieldset className="wide fieldset">
    <legend>{t('source.kind')}</legend>
    <div className="presets">
      {presets.map((preset) => (
        <label key={preset} className="check">
          <input type="radio" name="preset" checked={preset === value} onChange={() => onChange(preset)} />
          {t(`preset.${preset}`)}
        </label>
      ))}
    </div>
  </fieldset>
)
