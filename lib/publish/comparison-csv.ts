import { weightOf } from '../domain/scoring/weights.ts'
import { listComparisonEntries, type ComparisonEntry, type ComparisonInput } from './comparison-input.ts'
import { toCsv, type CsvCell } from './csv.ts'

/** Names of the columns, in both languages alike; the order is that of the file. Ratings, verdicts and the like are ids. */
export const comparisonColumns = [
  ...(['category', 'category_title', 'weight', 'partner', 'partner_title', 'rating', 'reading'] as const),
  ...(['changed_from', 'vendor_rating', 'group_rating', 'evidence_rating', 'verdict', 'confidence'] as const),
  ...(['argument', 'sources', 'dataset_versions'] as const),
] as const
type ComparisonColumn = (typeof comparisonColumns)[number]

/**
 * The comparison as shown: one line per category and partner, in the order of the page; "excel" adds the byte order mark.
 * `rating` is the rating as read; the others say what each reading gives. Sources are "Title (address)", joined by "; ",
 * and versions "dataset version". Guarded against formulas as every CSV of the site. Throws on unknown ids.
 */
export function toComparisonCsv(input: ComparisonInput, options: { excel?: boolean } = {}): string {
  const rows = listComparisonEntries(input).map((entry) => {
    const line = toLine(entry, input)
    return comparisonColumns.map((column) => line[column])
  })
  return toCsv([...comparisonColumns], rows, options)
}

function toLine(entry: ComparisonEntry, input: ComparisonInput): Record<ComparisonColumn, CsvCell> {
  const { category, partner, cell, rating, from, sources, versions } = entry
  const { vendor, evidence } = cell
  return {
    category: category.id,
    category_title: category.title,
    weight: weightOf(input.weights, category.id),
    partner: partner.id,
    partner_title: partner.title,
    rating,
    reading: input.reading,
    changed_from: from ?? null,
    vendor_rating: vendor.rating,
    group_rating: vendor.group?.rating ?? null,
    evidence_rating: evidence.rating,
    verdict: evidence.verdict,
    confidence: evidence.confidence ?? null,
    argument: evidence.argument ?? null,
    sources: sources.map(({ title, address }) => `${title} (${address})`).join('; ') || null,
    dataset_versions: versions.map(({ id, version }) => `${id} ${version}`).join('; ') || null,
  }
}
