// Says how far back the texts of a new source may open cases.

/** Days before today. What is older was answered or forgotten long ago; it is kept and can be found. */
export const usualDaysBack = 30
