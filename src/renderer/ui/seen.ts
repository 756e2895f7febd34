// Says whether an element is on the screen, or in a part that is folded away or hidden.
export const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true })
