// Names what can be promised, and what can become of a promise.

export const promiseKinds = ['fix', 'answer', 'procedure', 'price'] as const
export type PromiseKind = (typeof promiseKinds)[number]

/** `late`: kept, but after its day. `broken`: its day has passed and nothing shows that it was kept. */
export const promiseStates = ['open', 'kept', 'late', 'broken', 'released'] as const
export type PromiseState = (typeof promiseStates)[number]
