// Lets a test of the unpackaged program live at another hour; a packaged program has the system's clock and no other.

/** Milliseconds of `--clock-ahead-ms=N`; 0 where the program is packaged, or nothing that can be read was given. */
export function clockAheadMs(words: readonly string[], isPackaged: boolean): number {
  const word = isPackaged ? undefined : words.find((each) => each.startsWith('--clock-ahead-ms='))
  const aheadMs = Number(word?.slice('--clock-ahead-ms='.length) ?? 0)
  return Number.isSafeInteger(aheadMs) ? aheadMs : 0
}
