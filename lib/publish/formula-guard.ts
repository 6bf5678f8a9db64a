/**
 * A spreadsheet runs a cell that begins with = + - @ (also full-width or small, as some fold them, and behind blanks that
 * it trims). A semicolon, tab or line break begins a new cell where the list separator is not a comma: Excel then does not
 * see our quotes, which stand in the middle of its line. So a text is guarded at its own beginning and after each of these.
 * The guard is one apostrophe, as OWASP advises: https://owasp.org/www-community/attacks/CSV_Injection
 */
const signs = '=+\\-@＝＋－＠﹦﹢﹣﹫'
const cut = ';\\t\\r\\n'
// A quote counts as a blank: doubled in the file, it is an empty quotation to whoever cuts at the semicolon.
const before = `'*(?:(?![${cut}])[\\p{Z}\\p{C}"])*`
const firstRisk = `(?=${before}[${signs}\\t\\r\\n])`
const laterRisk = `(?=${before}[${signs}])`

const unguarded = new RegExp(`^${firstRisk}|(?<=[${cut}])${laterRisk}`, 'gu')
const guarded = new RegExp(`^'${firstRisk}|(?<=[${cut}])'${laterRisk}`, 'gu')

/**
 * A text that no spreadsheet runs: an apostrophe before each place where a formula could begin, and before apostrophes
 * that already stand there, so that unguardText can tell its own. Every other text is unchanged.
 */
export function guardText(text: string): string {
  return text.replace(unguarded, "'")
}

/** The text that guardText was given, exactly. */
export function unguardText(text: string): string {
  return text.replace(guarded, '')
}
