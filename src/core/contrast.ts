// Says how much two colours stand out from each other, and how much text has to.

/** What text has to have to be read by everybody (WCAG 2.2, AA). */
export const leastContrast = 4.5

/** How much one colour (`#rrggbb`) stands out from another, 1 to 21, whichever is the lighter (WCAG 2.2, relative luminance). */
export function contrastOf(one: string, other: string): number {
  const first = luminanceOf(one)
  const second = luminanceOf(other)
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05)
}

/** How much a colour stands out from white paper. */
export const contrastOnWhite = (color: string): number => contrastOf(color, '#ffffff')

function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(color.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
