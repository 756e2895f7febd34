// Says which answers of the page a written method makes old, by the first part of the method's name.
import type { Topic } from '../../contract/events.ts'

const topicsByPart: Readonly<Record<string, readonly Topic[]>> = {
  answer: ['case', 'inbox', 'desk'],
  case: ['inbox', 'case', 'clients', 'desk'],
  day: ['desk'],
  calendar: ['inbox', 'case', 'desk'],
  quiet: ['inbox', 'case', 'desk'],
  client: ['clients', 'case', 'inbox', 'desk'],
  agreement: ['clients', 'case', 'inbox'],
  package: ['clients'],
  promise: ['case', 'clients', 'inbox'],
  usage: ['clients', 'case', 'inbox'],
  lot: ['clients', 'case', 'inbox'],
  quote: ['quotes', 'case', 'inbox', 'desk'],
  letterhead: ['desk', 'quotes'],
  numbers: ['desk'],
  rates: ['desk'],
  tax: ['desk', 'quotes'],
  template: ['desk', 'quotes'],
  search: ['desk'],
  service: ['desk', 'clients', 'case'],
  source: ['sources', 'desk'],
  spread: ['inbox', 'case'],
  learning: ['desk', 'case'],
  mention: ['inbox', 'case', 'sources', 'desk'],
  conversation: ['inbox', 'case', 'sources', 'desk'],
  owner: ['desk', 'quotes'],
  statement: ['clients', 'desk'],
  settings: ['desk', 'shell'],
  undo: ['inbox', 'case', 'clients', 'quotes', 'sources', 'desk', 'shell'],
}

export const topicsOf = (method: string): readonly Topic[] => topicsByPart[method.split('.')[0] ?? ''] ?? []
