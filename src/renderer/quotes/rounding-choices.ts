// Names the ways tax is rounded, for a quote's form and for the settings.
import { t } from '../i18n/t.ts'

export const roundingModeChoices = () =>
  (['line', 'document'] as const).map((value) => ({ value, text: t(`roundingMode.${value}`) }))

export const roundingChoices = () =>
  (['half_up', 'half_even'] as const).map((value) => ({ value, text: t(`rounding.${value}`) }))
