import { oneLine } from './one-line.ts'

/** Signs that mean something anywhere in a line of Markdown (CommonMark and GitHub's tables, strikes and mentions). */
const signs = /[\\`*_[\]<>|~@&]/g
/** Signs that mean something where a block begins: headings, lists, rules, underlines of headings. */
const start = /^(#|\+|-|=)/
const numbered = /^(\d+)([.)])/
/** Bare addresses, which GitHub's Markdown turns into links; inside one, a backslash would be read as written. */
const scheme = /(https?|ftp|mailto|xmpp):/gi
const host = /www\./gi

/** A text as one line of Markdown that reads as that text: nothing in it is taken for markup, also inside a table. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(signs, '\\$&')
    .replace(start, '\\$&')
    .replace(numbered, '$1\\$2')
    .replace(scheme, '$1\\:')
    .replace(host, (found) => `${found.slice(0, -1)}\\.`)
}

/** A link with any text to an address; signs that would end it early are percent-encoded. */
export function markdownLink(text: string, address: string): string {
  const encoded = address.replace(
    /[\s()<>\\|]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  )
  return `[${escapeMarkdown(text)}](${encoded})`
}

/** A row of a table; its cells are Markdown already. */
export const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
