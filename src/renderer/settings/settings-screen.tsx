export const SettingsScreen = (_: object) => null
