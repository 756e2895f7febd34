// Says a notice in words, and what can be done about it. Pure: notice and clock in, words out.
import type { SourceRow } from '../../contract/source.ts'
import { momentWords, roughly } from '../i18n/dates.ts'
import type { Key } from '../i18n/t.ts'
import { t } from '../i18n/t.ts'

type Notice = SourceRow['notices'][number]

export function noticeText({ kind, facts }: Notice, sourceKind: SourceRow['kind'], nowMs: number): string {
  const moment = (fact: string): string => {
    const atMs = facts[fact]
    return typeof atMs === 'number' ? momentWords(atMs, nowMs) : '?'
  }
  const text = (fact: string): string => String(facts[fact] ?? '?')
  switch (kind) {
    case 'missed':
      return t('notice.missed', { from: moment('fromMs'), to: moment('toMs') })
    case 'silent':
      return t('notice.silent', {
        when: moment('newestItemAtMs'),
        gap: roughly(Number(facts['usualMinutes'])),
      })
    case 'gone':
      return t(sourceKind === 'alert' ? 'notice.goneAlert' : 'notice.gone', { when: moment('sinceMs') })
    case 'moved':
      return t('notice.moved', { from: text('from'), to: text('to') })
    case 'alert_died':
      return t('notice.alert_died', { when: moment('aliveAtMs') })
  }
}

/** The label of the one thing that can be done; null where nothing needs to be. */
export function noticeAction({
  kind,
}: Notice): Extract<Key, 'notice.openPage' | 'notice.editAddress'> | null {
  if (kind === 'moved') return null
  return kind === 'missed' || kind === 'silent' ? 'notice.openPage' : 'notice.editAddress'
}
