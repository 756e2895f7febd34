// Sends what is said within one turn as one message: to wake the other thread costs more than most of what it is told.

const turn = Promise.resolve()

/** `send` is given what was said in the order in which it was said, once the turn is over. */
export function createOutbox<Message>(
  send: (messages: readonly Message[]) => void,
): (message: Message) => void {
  let waiting: Message[] = []
  return (message) => {
    if (waiting.push(message) > 1) return
    // Not queueMicrotask, which keeps an account of each for whoever follows asynchronous work.
    void turn.then(() => {
      const messages = waiting
      waiting = []
      send(messages)
    })
  }
}
