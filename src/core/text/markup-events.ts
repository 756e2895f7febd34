// Says what whoever reads markup is told of it.

export type Attributes = ReadonlyMap<string, string>

/** Names arrive in lower case in HTML and as written in XML. */
export type MarkupSink = {
  open(name: string, attributes: Attributes | null, selfClosing: boolean): void
  close(name: string): void
  /** `literal` is true for what stood in a CDATA section; `raw` text may still hold an "&" nobody could decode. */
  text(text: string, literal: boolean): void
}
