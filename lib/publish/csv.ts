import { guardText } from './formula-guard.ts'
import { toPlainNumber } from './plain-number.ts'

/** null is an empty cell; what is missing for a reason says the reason in a cell of its own. */
export type CsvCell = string | number | null

/**
 * A table as RFC 4180: commas, CRLF after every line, quotes doubled, no byte order mark. "excel" adds the mark, without
 * which Excel takes Japanese for another encoding. Numbers are plain digits; texts are guarded against running as a formula
 * in either form, so a reader of data.csv takes the guard off again (parseCsv does). A number keeps its minus sign.
 * Throws when a row and the header differ in length, and on a number that is not finite.
 */
export function toCsv(
  header: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  { excel = false }: { excel?: boolean } = {},
): string {
  if (header.length === 0) throw new Error('toCsv: the header is empty')
  const lines = [header, ...rows].map((cells, index) => {
    if (cells.length !== header.length) {
      throw new Error(`toCsv: row ${index + 1} has ${cells.length} cells, the header ${header.length}`)
    }
    return `${toLine(cells)}\r\n`
  })
  return `${excel ? '\uFEFF' : ''}${lines.join('')}`
}

function toLine(cells: readonly CsvCell[]): string {
  // Readers skip an empty line: a lone empty cell is written as two quotes.
  return cells.map(toCell).join(',') || '""'
}

function toCell(cell: CsvCell): string {
  if (cell === null) return ''
  return typeof cell === 'number' ? toPlainNumber(cell) : quote(guardText(cell))
}

/** Quoted also for what other readers cut at or trim: semicolons, tabs, blanks at either end. */
function quote(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
