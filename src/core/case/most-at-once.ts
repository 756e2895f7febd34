// Says how many cases one command takes: as many as are dealt with in well under a second.
export const mostAtOnce = 1000
