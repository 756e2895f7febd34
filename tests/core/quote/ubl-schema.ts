// Checks a UBL document against the schema of this folder's fixtures: which elements, how many, in which order, of which kind.
import { readFileSync } from 'node:fs'
import { Parser } from 'htmlparser2'

type Node = {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: Node[]
  text: string
}

export function readXml(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const node: Node = { name, attributes, children: [], text: '' }
        open.at(-1)?.children.push(node)
        open.push(node)
      },
      ontext(text) {
        const node = open.at(-1)
        if (node) node.text += text
      },
      onclosetag: () => void open.pop(),
    },
    { xmlMode: true },
  )
  parser.end(xml)
  const [top] = root.children.filter(({ name }) => !name.startsWith('?'))
  if (top === undefined) throw new Error('no element')
  return top
}

const schemaOf = (name: string): Node =>
  readXml(readFileSync(new URL(`../../fixtures/ubl/${name}.xsd`, import.meta.url), 'utf8'))

type Member = { readonly name: string; readonly least: number; readonly most: number }

const members = new Map<string, readonly Member[]>()
const kinds = new Map<string, string>()
const needs = new Map<string, readonly string[]>()
for (const [file, prefix] of [
  ['quotation', ''],
  ['aggregates', 'cac:'],
  ['basics', 'cbc:'],
] as const) {
  const schema = schemaOf(file)
  const typed = schema.children.filter(({ name }) => name === 'xsd:complexType')
  for (const { name, attributes } of schema.children) {
    if (name !== 'xsd:element') continue
    const element = `${prefix}${attributes['name']}`
    const type = typed.find((each) => each.attributes['name'] === attributes['type'])
    const inside = type?.children[0]
    if (inside?.name === 'xsd:sequence') {
      members.set(
        element,
        inside.children.map((member) => ({
          name: member.attributes['ref'] ?? '',
          least: Number(member.attributes['minOccurs']),
          most:
            member.attributes['maxOccurs'] === 'unbounded'
              ? Number.POSITIVE_INFINITY
              : Number(member.attributes['maxOccurs']),
        })),
      )
    } else {
      const extension = inside?.children[0]
      kinds.set(element, extension?.attributes['base'] ?? attributes['type'] ?? '')
      const attribute = extension?.children[0]?.attributes
      needs.set(element, attribute?.['use'] === 'required' ? [attribute['name'] ?? ''] : [])
    }
  }
}

const forms: Readonly<Record<string, RegExp>> = {
  'xsd:decimal': /^-?\d+(\.\d+)?$/,
  'xsd:date': /^\d{4}-\d{2}-\d{2}$/,
  'xsd:boolean': /^(true|false)$/,
  'xsd:normalizedString': /^[^\t\n\r]+$/,
  'xsd:string': /\S/,
}

/** What is wrong, each with its path; empty when the document is valid. */
export function ublFaults(node: Node, path = node.name): string[] {
  const sequence = members.get(node.name)
  if (sequence === undefined) {
    const form = forms[kinds.get(node.name) ?? '']
    if (form === undefined) return [`${path} is not known`]
    const missing = (needs.get(node.name) ?? []).filter((attribute) => !node.attributes[attribute])
    return [
      ...missing.map((attribute) => `${path} lacks ${attribute}`),
      ...(form.test(node.text) ? [] : [`${path}: ${node.text}`]),
    ]
  }
  const faults: string[] = []
  let at = 0
  for (const { name, least, most } of sequence) {
    let count = 0
    while (node.children[at]?.name === name) [at, count] = [at + 1, count + 1]
    if (count < least || count > most) faults.push(`${path}: ${count} ${name}`)
  }
  const stray = node.children[at]
  if (stray) faults.push(`${path}: ${stray.name} is out of place`)
  if (node.children.length === 0) faults.push(`${path} is empty`)
  return [...faults, ...node.children.flatMap((child) => ublFaults(child, `${path}/${child.name}`))]
}
