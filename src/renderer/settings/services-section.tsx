// The owner's own services: what each is called, by which words it is recognised, and what it usually costs.
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { moneyText } from '../i18n/money.ts'
import { t } from '../i18n/t.ts'
import { useOwnServices } from '../program/own-services.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { RemoveRow } from '../ui/remove-row.tsx'
import { Unfolding } from '../ui/unfolding.tsx'
import { ServiceForm, typedServices } from './service-form.tsx'

export function ServicesSection() {
  const services = useOwnServices()
  const { data: desk } = useAnswer('desk.state', {})
  const [isAdding, setIsAdding] = useState(() => typedServices.isTyped(null))
  const currency = desk?.owner?.currency ?? 'EUR'
  const blank = {
    serviceId: null,
    name: '',
    phrases: { en: [], id: [], da: [], hu: [] },
    price: null,
    basis: 'fixed' as const,
    currency,
    leadDays: null,
  }
  const cancel = (): void => {
    typedServices.forget(null)
    setIsAdding(false)
  }
  return (
    <div className="section own-services">
      {services.length === 0 && !isAdding ? <p>{t('services.none')}</p> : null}
      {services.map(({ serviceId, name, form, agreements }) => (
        <Unfolding
          key={serviceId}
          isOpen={typedServices.isTyped(serviceId)}
          testId="own-service"
          summary={
            <>
              <span className="name">{name}</span>
              {form.price === null ? null : (
                <span className="muted num">{moneyText(form.price, form.currency)}</span>
              )}
            </>
          }
        >
          <ServiceForm
            initial={form}
            onSaved={() => undefined}
            aside={
              <RemoveRow
                name={t('services.remove', { name })}
                onRemove={() => void write('service.remove', { serviceId })}
              />
            }
          />
          {agreements > 0 ? (
            <p className="muted small">{t('services.agreements', { n: agreements })}</p>
          ) : null}
        </Unfolding>
      ))}
      {isAdding ? (
        <div className="new-service">
          <h2>{t('services.new')}</h2>
          <ServiceForm
            initial={blank}
            onSaved={() => setIsAdding(false)}
            aside={<Button onClick={cancel}>{t('common.cancel')}</Button>}
          />
        </div>
      ) : (
        <div>
          <Button icon={Plus} onClick={() => setIsAdding(true)}>
            {t('services.add')}
          </Button>
        </div>
      )}
    </div>
  )
}
