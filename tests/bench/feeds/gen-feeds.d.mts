// Types of the corpus generator.
/** Feed number `n` of the corpus with so many items, the same on every machine. */
export declare function makeFeed(n: number, items: number, seed?: number, base?: string): string
