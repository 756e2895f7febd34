// Shows a file by its name alone, whichever system its path comes from.
export const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path
