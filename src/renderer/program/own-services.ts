// Knows the owner's own services for the whole page: their names wherever a key stands, and which are offered.
import { useEffect } from 'react'
import type { OwnService } from '../../contract/service.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from './queries.ts'
import { createStore, useStore } from './store.ts'

const services = createStore<readonly OwnService[]>([])

/** Keeps what is known up to date; whoever draws below draws again when a name changes. */
export function useKnownOwnServices(): void {
  const { data } = useAnswer('service.list', {})
  useEffect(() => {
    if (data) services.set(data.services)
  }, [data])
  useStore(services)
}

/** Those that are offered, in the order they were made. */
export const useOwnServices = (): readonly OwnService[] =>
  useStore(services).filter(({ isRemoved }) => !isRemoved)

/** The name of one of them by its key; one no longer offered says so. */
export function ownServiceName(key: string): string | null {
  const service = services.get().find((each) => each.key === key)
  if (service === undefined) return null
  return service.isRemoved ? t('services.removedName', { name: service.name }) : service.name
}
