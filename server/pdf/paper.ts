/** What a paper prints, word for word: every figure is already text, so that the look decides nothing of the trade. */
export interface Paper {
  /** Title of the document, for readers and for the file. */
  title: string
  author: string
  /** Date of the paper, `2026-11-23`: also the creation date of the file, so that equal content gives equal bytes. */
  date: string
  heading: string
  number: string
  sender: { name: string; lines: string[] }
  keyFigures: Fact[]
  parties: { title: string; lines: string[] }[]
  facts: Fact[]
  /** A sentence that must not be overlooked, with its heading. */
  notice: Paragraph | null
  positionsTitle: string
  positionsNote: string
  /** Head of the table: position and description first, then the figures. */
  columns: { position: string; description: string; figures: string[] }
  positions: Position[]
  totals: Total[]
  summary: Fact[]
  terms: { title: string; paragraphs: Paragraph[] }
  foot: string
  pageWords: { page: string; of: string }
}

export interface Fact {
  label: string
  value: string
}

export interface Paragraph {
  title: string
  text: string
}

export interface Total extends Fact {
  strong: boolean
}

export interface Position {
  number: string
  name: string
  description: string
  figures: string[]
  drawing: PlacedDrawing
  /** The specification in two columns. */
  left: Fact[]
  right: Fact[]
  remarks: string[]
  /** False for the rare position that may be longer than a page. */
  together: boolean
}

/** One window seen from outside, and what it shows in words for those who hear the paper. */
export interface Drawing {
  svg: string
  alt: string
}

/** A drawing with its size on the sheet, in its own proportions. */
export interface PlacedDrawing extends Drawing {
  widthMm: number
  heightMm: number
}

/** A quote also has room for the customer's yes. */
export interface QuotePaper extends Paper {
  acceptance: { title: string; text: string; fields: string[] }
}

/** A confirmation also names what it is bound to. */
export interface ConfirmationPaper extends Paper {
  hashes: Fact[]
}

export interface Papers {
  quote: QuotePaper
  confirmation: ConfirmationPaper
}

export type PaperKind = keyof Papers
