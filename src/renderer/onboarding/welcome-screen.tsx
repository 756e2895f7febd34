export const WelcomeScreen = (_: object) => null
