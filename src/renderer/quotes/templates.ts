// Lists the templates a quote can be made from, each with its language, since its words are in that.
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'

export function useTemplates(): readonly { readonly template: string; readonly text: string }[] {
  const { data } = useAnswer('template.list', {})
  return (data?.quotes ?? [])
    .filter(({ isRemoved }) => !isRemoved)
    .map(({ template, name, language }) => ({ template, text: `${name} (${t(`language.${language}`)})` }))
}
