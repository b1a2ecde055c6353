/** A page for reading, as data: sections of paragraphs, lists, steps and pairs. */
export type Block =
  | string
  | { list: readonly string[] }
  | { steps: readonly string[] }
  | { facts: readonly (readonly [string, string])[] }
  | { links: readonly { to: string; label: string }[] }
  | { note: string }

export interface Section {
  id: string
  title: string
  body: readonly Block[]
}

export interface Document {
  title: string
  lead: string
  version?: { number: number; from: string }
  sections: readonly Section[]
}
