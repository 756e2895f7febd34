// The sections of the settings, in the groups and the order they are listed in.
export const settingsGroups = [
  { name: 'you', sections: ['owner', 'business', 'money', 'rates', 'quotes', 'statements'] },
  { name: 'work', sections: ['calendar', 'notifications', 'reading', 'learning', 'services', 'answers'] },
  { name: 'remit', sections: ['look', 'keys', 'backup', 'data', 'about'] },
] as const

export type SettingsSection = (typeof settingsGroups)[number]['sections'][number]

export const settingsSections: readonly SettingsSection[] = settingsGroups.flatMap(({ sections }) => sections)
