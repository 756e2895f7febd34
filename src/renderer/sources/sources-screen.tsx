export const SourcesScreen = (_: object) => null
