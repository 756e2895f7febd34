// The fields a mention and a conversation share: where it was said, by which client, and the case it belongs to.
import { type ByHandChannel, byHandChannels } from '../../contract/mention.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'
import { ChoiceField } from '../ui/inputs.tsx'

export type Whose = { channel: ByHandChannel; clientId: number | null; caseId: number | null }

type Props = {
  value: Whose
  /** Who said it: his open cases are offered. */
  names: readonly string[]
  onChange: (patch: Partial<Whose>) => void
}

const mostCases = 20

const idOf = (text: string): number | null => (text === '' ? null : Number(text))

export function WhoseFields({ value, names, onChange }: Props) {
  const clients = useAnswer('client.list', {}).data?.rows ?? []
  const open = useAnswer('mention.cases', {}).data?.cases ?? []
  const folded = names.map((name) => name.trim().toLocaleLowerCase()).filter(Boolean)
  const cases = open
    .filter(({ caseId, clientId, who }) =>
      caseId === value.caseId || value.clientId === null
        ? caseId === value.caseId || folded.includes(who.toLocaleLowerCase())
        : clientId === value.clientId,
    )
    .slice(0, mostCases)
  return (
    <>
      <ChoiceField
        label={t('mention.channel')}
        value={value.channel}
        options={byHandChannels.map((channel) => ({ value: channel, text: t(`byHand.${channel}`) }))}
        onChange={(channel) => onChange({ channel })}
      />
      {clients.length > 0 ? (
        <ChoiceField
          label={t('mention.client')}
          value={String(value.clientId ?? '')}
          options={[
            { value: '', text: t('mention.clientAuto') },
            ...clients.map(({ clientId, name }) => ({ value: String(clientId), text: name })),
          ]}
          onChange={(chosen) => onChange({ clientId: idOf(chosen), caseId: null })}
        />
      ) : null}
      {cases.length > 0 ? (
        <ChoiceField
          className="wide"
          label={t('mention.case')}
          value={String(value.caseId ?? '')}
          options={[
            { value: '', text: t('mention.caseNew') },
            ...cases.map(({ caseId, no, title }) => ({
              value: String(caseId),
              text: t('mention.caseOf', { no, title }),
            })),
          ]}
          onChange={(chosen) => onChange({ caseId: idOf(chosen) })}
        />
      ) : null}
    </>
  )
}
