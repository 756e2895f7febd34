// The few web-standard classes that exist in every environment Remit runs in; core may use these and nothing else of a host.
declare class URL {
  constructor(url: string, base?: string)
  readonly href: string
  readonly origin: string
  readonly protocol: string
  username: string
  password: string
  readonly host: string
  readonly hostname: string
  readonly port: string
  pathname: string
  search: string
  hash: string
  readonly searchParams: URLSearchParams
  static canParse(url: string, base?: string): boolean
}
declare class URLSearchParams {
  get(name: string): string | null
  has(name: string): boolean
  set(name: string, value: string): void
  delete(name: string): void
  sort(): void
  keys(): IterableIterator<string>
  toString(): string
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  readonly encoding: string
  decode(input?: Uint8Array): string
}
declare class TextEncoder {
  encode(input?: string): Uint8Array
}
declare function atob(base64: string): string
