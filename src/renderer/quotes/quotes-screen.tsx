export const QuotesScreen = (_: object) => null
