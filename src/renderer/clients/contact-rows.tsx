// The people of a client, the responsible one first; who left is kept behind a line, and what happens when others ask is said.
import type { ClientForm, ClientView } from '../../contract/client.ts'
import { dayOf, shortDateText } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { StateChip } from '../ui/chips.tsx'
import { ContactActions } from './contact-actions.tsx'

type Contact = ClientForm['contacts'][number]
type Props = { view: ClientView; removed: readonly { name: string; email: string }[] }

export function ContactRows({ view: { form, agreements }, removed }: Props) {
  const today = dayOf(Date.now(), form.zone)
  const hasLeft = ({ activeTo }: Contact): boolean => activeTo !== null && activeTo < today
  const present = form.contacts.filter((contact) => !hasLeft(contact) || contact.responsible)
  const left = form.contacts.filter((contact) => hasLeft(contact) && !contact.responsible)
  const responsible = form.contacts.find((contact) => contact.responsible)
  const formerCount = left.length + removed.length
  if (form.contacts.length === 0 && removed.length === 0) return null
  return (
    <section className="section" aria-label={t('client.contacts')}>
      <h2>{t('client.contacts')}</h2>
      <ul className="people">
        {present.map((contact) => (
          <ContactRow key={contact.contactId} contact={contact} clientId={form.clientId} />
        ))}
      </ul>
      {responsible === undefined && form.contacts.length > 0 ? (
        <p className="note">{t('clientPage.noResponsible')}</p>
      ) : null}
      {responsible && hasLeft(responsible) ? (
        <p className="note">
          {t('clientPage.left', {
            name: responsible.name,
            date: shortDateText(responsible.activeTo ?? today),
          })}
        </p>
      ) : null}
      <Policy agreements={agreements} />
      {formerCount > 0 ? (
        <details>
          <summary>{t('clientPage.former', { n: formerCount })}</summary>
          <ul className="people">
            {left.map((contact) => (
              <ContactRow key={contact.contactId} contact={contact} clientId={form.clientId} />
            ))}
            {removed.map(({ name, email }, index) => (
              <li key={`${name} ${email} ${String(index)}`} className="person muted">
                <b>{name}</b> <span>{email}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}

function ContactRow({ contact, clientId }: { contact: Contact; clientId: number | null }) {
  const { contactId, name, salutation, email, phone, channels, activeFrom, activeTo } = contact
  const roles = (['responsible', 'billing', 'technical'] as const).filter((role) => contact[role])
  const term = [
    activeFrom === null ? '' : t('clientPage.since', { date: shortDateText(activeFrom) }),
    activeTo === null ? '' : t('clientPage.until', { date: shortDateText(activeTo) }),
  ].filter(Boolean)
  return (
    <li className="person">
      <span className="who">
        <b>{[salutation, name].filter(Boolean).join(' ')}</b>
        {roles.map((role) => (
          <StateChip key={role} text={t(`clientPage.role.${role}`)} isStrong={role === 'responsible'} />
        ))}
        {term.length > 0 ? <span className="muted">{term.join(', ')}</span> : null}
      </span>
      <span className="reach">
        {[email, phone, ...channels.split('\n')]
          .map((way) => way.trim())
          .filter(Boolean)
          .map((way) => (
            <span key={way}>{way}</span>
          ))}
      </span>
      {clientId === null || contactId === null ? null : (
        <ContactActions clientId={clientId} contactId={contactId} name={name} />
      )}
    </li>
  )
}

/** Said once where all agreements are alike, else of each. */
function Policy({ agreements }: Pick<ClientView, 'agreements'>) {
  const running = agreements.filter(({ state }) => state !== 'expired' && state !== 'terminated')
  const policies = new Set(running.map(({ form }) => form.contactPolicy))
  if (policies.size === 0) return null
  if (policies.size === 1) {
    return <p className="muted small">{[...policies].map((policy) => t(`clientPage.policy.${policy}`))}</p>
  }
  return (
    <ul className="muted small">
      {running.map(({ form: { agreementId, title, contactPolicy } }) => (
        <li key={agreementId}>
          {t('clientPage.policyOf', { title, text: t(`clientPage.policy.${contactPolicy}`) })}
        </li>
      ))}
    </ul>
  )
}
