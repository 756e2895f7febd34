// Sends what is said within one turn as one message: to wake the other thread costs more than most of what it is told.

/** `send` is given what was said in the order in which it was said, once the turn is over. */
export function createOutbox<Message>(
  send: (messages: readonly Message[]) => void,
): (message: Message) => void {
  let waiting: Message[] = []
  return (message) => {
    if (waiting.push(message) > 1) return
    queueMicrotask(() => {
      const messages = waiting
      waiting = []
      send(messages)
    })
  }
}
