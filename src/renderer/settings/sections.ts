// The sections of the settings, in the order they are listed.
export const settingsSections = [
  'owner',
  'notifications',
  'reading',
  'learning',
  'services',
  'answers',
  'quotes',
  'rates',
  'statements',
  'calendar',
  'look',
  'keys',
  'data',
] as const
export type SettingsSection = (typeof settingsSections)[number]
