export const RecoveryScreen = (_: object) => null
