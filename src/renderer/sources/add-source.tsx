// Adds a place to watch; the program reads it at once, and its page shows what came of it.
import { useEffect, useRef } from 'react'
import { openSources } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { Button } from '../ui/button.tsx'
import { AccessFields } from './access-fields.tsx'
import { useNewSource } from './new-source.tsx'
import { NewSourceFields } from './new-source-fields.tsx'

/** `given` takes the place of the address that was typed; the rest of the form stays. */
export function AddSource({ given }: { given: string | null }) {
  const form = useNewSource((sourceId) => openSources({ is: 'source', sourceId }))
  const { value, wrongs, change, element, isBusy, save } = form
  const took = useRef(false)
  useEffect(() => {
    if (given === null || took.current) return
    took.current = true
    change({ address: given })
  })
  return (
    <form ref={element} className="measure" noValidate onSubmit={(event) => void save(event)}>
      <h1>{t('source.new')}</h1>
      <NewSourceFields {...form}>
        <AccessFields value={value.access} wrongs={wrongs} onChange={(access) => change({ access })} />
      </NewSourceFields>
      <div className="form-foot">
        <Button look="primary" type="submit" disabled={isBusy}>
          {t('sources.add')}
        </Button>
        <Button onClick={() => openSources({ is: 'none' })}>{t('common.cancel')}</Button>
      </div>
    </form>
  )
}
