import { unguardText } from './formula-guard.ts'

/** A table as text cells; all rows are as long as the header. */
export type CsvTable = { header: string[]; rows: string[][] }

/**
 * Reads what toCsv writes, with or without byte order mark, and takes the guard against formulas off. Strict: throws with
 * row and column (from 1, the header being row 1) on anything that RFC 4180 does not allow, and on rows of unequal length.
 */
export function parseCsv(text: string): CsvTable {
  const [header, ...rows] = parseRawCsv(text).map((cells) => cells.map(unguardText))
  return { header: header ?? [], rows }
}

/** The cells of every line as a spreadsheet reads them, the header first and the guard left on. Throws like parseCsv. */
export function parseRawCsv(text: string): string[][] {
  const source = text.replace(/^\uFEFF/, '')
  const lines: string[][] = []
  let cells: string[] = []
  let position = 0
  while (position < source.length) {
    const { value, end } = readCell(source, position)
    cells.push(value)
    if (source[end] === ',') {
      position = end + 1
    } else if (source.startsWith('\r\n', end)) {
      lines.push(cells)
      checkLength(lines)
      cells = []
      position = end + 2
    } else {
      throw malformed(lines.length + 1, cells.length, explain(source, position, end))
    }
  }
  if (cells.length > 0 || lines.length === 0) throw malformed(lines.length + 1, cells.length + 1, noEnd)
  return lines
}

/** One cell, and where it ends: at a comma or CRLF when the text is well formed. */
function readCell(source: string, start: number): { value: string; end: number } {
  const pattern = source[start] === '"' ? /"([^"]*(?:""[^"]*)*)"/y : /([^",\r\n]*)/y
  pattern.lastIndex = start
  const content = pattern.exec(source)?.[1]
  if (content === undefined) return { value: '', end: start }
  return { value: content.replaceAll('""', '"'), end: pattern.lastIndex }
}

const noEnd = 'the text ends without CRLF'

function explain(source: string, start: number, end: number): string {
  if (source[start] === '"') {
    if (end === start) return 'a quote is opened and never closed'
    return end === source.length ? noEnd : 'text follows the closing quote'
  }
  if (end === source.length) return noEnd
  return source[end] === '"' ? 'a quote stands in a cell that does not begin with one' : 'a line must end with CRLF'
}

function checkLength(lines: readonly string[][]): void {
  const expected = lines[0]?.length ?? 0
  const found = lines.at(-1)?.length ?? 0
  if (found === expected) return
  throw malformed(lines.length, Math.min(found, expected) + 1, `the row has ${found} cells, the header ${expected}`)
}

function malformed(row: number, column: number, reason: string): Error {
  return new Error(`parseCsv: row ${row}, column ${column}: ${reason}`)
}
