// Names the sorts of what is kept quiet.

/** Noise that sells something, other noise, praise, and what the rules of a source kept out. */
export const quietSorts = ['spam', 'talk', 'praise', 'left_out'] as const
export type QuietSort = (typeof quietSorts)[number]
