// Stands for a service of a desktop on a bus, only as far as it answers yes or no to whatever property it is asked for.
import { once } from 'node:events'
import { createConnection, type Socket } from 'node:net'

const kinds = { call: 1, answer: 2 } as const
type Field = readonly [code: number, type: 's' | 'o' | 'g' | 'u', value: string | number]

const padded = (bytes: Buffer, to: number): Buffer =>
  Buffer.concat([bytes, Buffer.alloc((to - (bytes.length % to)) % to)])

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

const text = (value: string): Buffer =>
  Buffer.concat([word(Buffer.byteLength(value)), Buffer.from(`${value}\0`)])
const signature = (value: string): Buffer => Buffer.from(`${String.fromCharCode(value.length)}${value}\0`)

/** A message as the D-Bus specification lays it out, little-endian. */
function message(
  kind: number,
  serial: number,
  fields: readonly Field[],
  body: Buffer = Buffer.alloc(0),
): Buffer {
  let array: Buffer = Buffer.alloc(0)
  for (const [code, type, value] of fields) {
    const head = Buffer.concat([Buffer.from([code]), signature(type)])
    const rest =
      type === 'u' ? word(Number(value)) : type === 'g' ? signature(String(value)) : text(String(value))
    array = Buffer.concat([padded(array, 8), head, rest])
  }
  const head = Buffer.concat([
    Buffer.from([0x6c, kind, 0, 1]),
    word(body.length),
    word(serial),
    word(array.length),
  ])
  return Buffer.concat([padded(Buffer.concat([head, array]), 8), body])
}

/** Serial and sender of a call, read from its header fields. */
function callerOf(bytes: Buffer): { serial: number; sender: string } {
  const end = 16 + bytes.readUInt32LE(12)
  let sender = ''
  for (let at = 16; at < end; ) {
    at = Math.ceil(at / 8) * 8
    const [code, type] = [bytes[at], String.fromCharCode(bytes[at + 2] ?? 0)]
    at += 4
    if (type === 'g') at += (bytes[at] ?? 0) + 2
    else if (type === 'u') at += 4
    else {
      const length = bytes.readUInt32LE(at)
      if (code === 7) sender = bytes.toString('utf8', at + 4, at + 4 + length)
      at += 4 + length + 1
    }
  }
  return { serial: bytes.readUInt32LE(8), sender }
}

export type SayingService = { isTrue: boolean; stop(): void }

/** `address` is the bus's; the service has its name when this settles. */
export async function startSayingService(address: string, name: string): Promise<SayingService> {
  const path = /^unix:(?:path=([^,]+)|abstract=([^,]+))/.exec(address)
  const socket: Socket = createConnection(path?.[1] ?? `\0${path?.[2]}`)
  await once(socket, 'connect')
  const uid = Buffer.from(String(process.getuid?.() ?? 0)).toString('hex')
  socket.write(`\0AUTH EXTERNAL ${uid}\r\n`)
  await once(socket, 'data')
  const service: SayingService = { isTrue: false, stop: () => socket.destroy() }
  let serial = 0
  const bus = 'org.freedesktop.DBus'
  const ask = (member: string, extra: readonly Field[] = [], body?: Buffer) =>
    socket.write(
      message(
        kinds.call,
        ++serial,
        [[1, 'o', '/org/freedesktop/DBus'], [6, 's', bus], [2, 's', bus], [3, 's', member], ...extra],
        body,
      ),
    )
  const named = new Promise<void>((resolve) => {
    let waiting: Buffer = Buffer.alloc(0)
    let answers = 0
    socket.on('data', (chunk: Buffer) => {
      waiting = Buffer.concat([waiting, chunk])
      for (;;) {
        if (waiting.length < 16) return
        const length = Math.ceil((16 + waiting.readUInt32LE(12)) / 8) * 8 + waiting.readUInt32LE(4)
        if (waiting.length < length) return
        const taken = waiting.subarray(0, length)
        waiting = waiting.subarray(length)
        if (taken[1] === kinds.answer && ++answers === 2) resolve()
        if (taken[1] !== kinds.call) continue
        const { serial: asked, sender } = callerOf(taken)
        // A variant that holds a boolean: its signature, padding, four bytes.
        const value = Buffer.concat([padded(signature('b'), 4), word(service.isTrue ? 1 : 0)])
        const fields: Field[] = [
          [5, 'u', asked],
          [6, 's', sender],
          [8, 'g', 'v'],
        ]
        socket.write(message(kinds.answer, ++serial, fields, value))
      }
    })
  })
  socket.write('BEGIN\r\n')
  ask('Hello')
  ask('RequestName', [[8, 'g', 'su']], Buffer.concat([padded(text(name), 4), word(4)]))
  await named
  return service
}
