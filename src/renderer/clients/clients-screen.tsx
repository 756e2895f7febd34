export const ClientsScreen = (_: object) => null
