import type { Locale } from '../schema/text.ts'
import type { Rating } from '../schema/vocabulary.ts'
import type { Comparison, ComparisonCell, ComparisonRow } from './comparison.ts'

export type ComparisonFilter = {
  /** Partners shown, in order. */
  p: readonly string[]
  /** Categories shown; all when empty. */
  c: readonly string[]
  /** Rows in which a shown partner has one of these ratings; all when empty. */
  r: readonly string[]
  /** Text the row must contain, folded (see foldForSearch). */
  q: string
  /** Only rows in which the shown partners' ratings differ. */
  diff: boolean
}

/** Width, case and kana folded: ﾋﾞｻﾞ, びざ and ビザ are one. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(/\s+/g, ' ')
    .trim()
}

function textOf(
  row: ComparisonRow,
  cells: readonly ComparisonCell[],
  locale: Locale,
  word: (rating: Rating) => string,
) {
  const parts = cells.flatMap((cell) => [
    word(cell.rating),
    cell.headline?.[locale] ?? '',
    ...cell.claims.map((claim) => claim[locale]),
    cell.note?.[locale] ?? '',
  ])
  return foldForSearch([row.category.title[locale], ...parts].join(' '))
}

/** The rows a filter lets through; every word of the text must occur. */
export function filterComparison(
  comparison: Comparison,
  filter: ComparisonFilter,
  locale: Locale,
  word: (rating: Rating) => string,
): ComparisonRow[] {
  const words = foldForSearch(filter.q).split(' ').filter(Boolean)
  return comparison.rows.filter((row) => {
    const cells = filter.p.flatMap((id) => row.cells[id] ?? [])
    if (filter.c.length > 0 && !filter.c.includes(row.category.id)) return false
    if (filter.r.length > 0 && !cells.some((cell) => filter.r.includes(cell.rating))) return false
    if (filter.diff && new Set(cells.map((cell) => cell.rating)).size < 2) return false
    const text = words.length > 0 ? textOf(row, cells, locale, word) : ''
    return words.every((one) => text.includes(one))
  })
}
