import type {
  CompareCategory,
  CompareCell,
  CompareData,
  CompareFigure,
  ComparePartner,
} from '../domain/compare-data.ts'
import type { ReadingId } from '../domain/compare-readings.ts'
import type { RatingChange, ScoreMatrix } from '../domain/scoring/matrix.ts'
import type { Weights } from '../domain/scoring/weights.ts'
import type { Locale } from '../schema/text.ts'
import type { Confidence, Verdict } from '../schema/verdicts.ts'
import type { Grade, Rating } from '../schema/vocabulary.ts'

/** What a reader sees of the comparison and takes away as a file. */
export type ComparisonInput = {
  data: CompareData
  /** Ids of the shown partners, from left to right; those of the matrix. */
  partners: readonly string[]
  /** Ids of the shown categories, in the order shown. */
  rows: readonly string[]
  /** Ratings as read, of the shown partners in all categories: the score counts hidden rows too. */
  matrix: ScoreMatrix
  reading: ReadingId
  weights: Weights
  /** What the reader's own ratings change of the reading they started from; empty for the other readings. */
  changes: readonly RatingChange[]
  words: ComparisonWords
  /** Absolute address that shows the same. */
  address: string
  locale: Locale
}

/** The words of a file of the comparison, in one language. */
export type ComparisonWords = {
  rating: Readonly<Record<Rating, string>>
  verdict: Readonly<Record<Verdict, string>>
  confidence: Readonly<Record<Confidence, string>>
  grade: Readonly<Record<Grade, string>>
  /** Whose ratings are shown. */
  reading: Readonly<Record<ReadingId, string>>
  /** Heading of the whole. */
  title: string
  /** Labels and headings. */
  label: Readonly<
    Record<
      | 'address'
      | 'reading'
      | 'weights'
      | 'category'
      | 'weight'
      | 'score'
      | 'rank'
      | 'evidence'
      | 'noFigures'
      | 'interest'
      | 'versions',
      string
    >
  >
  /** Said of the weights when all are equal. */
  equalWeights: string
  /** "2.33 of 3" */
  scoreOf: (score: string) => string
  /** "changed from Fair" */
  changedFrom: (rating: string) => string
  /** "group’s rating: Poor" */
  groupRating: (rating: string) => string
}

/** One cell of the file, with what is written of it. */
export type ComparisonEntry = {
  category: CompareCategory
  partner: ComparePartner
  cell: CompareCell
  rating: Rating
  /** What the reader changed it from. */
  from: Rating | undefined
  figures: readonly CompareFigure[]
  /** Titles and absolute addresses: the vendor's first where it rated the partner or its group. */
  sources: readonly { title: string; address: string }[]
  /** Versions of the datasets the cell rests on. */
  versions: readonly { id: string; version: number }[]
}

/** The shown category or partner. Throws on an id that the data does not have. */
function find<T extends { id: string }>(all: readonly T[], id: string): T {
  const found = all.find((one) => one.id === id)
  if (!found) throw new Error(`listComparisonEntries: there is no category or partner ${id}`)
  return found
}

/** The shown cells, row by row and from left to right. Throws on ids that the data does not have. */
export function listComparisonEntries(input: ComparisonInput): ComparisonEntry[] {
  return input.rows.flatMap((row) => input.partners.map((partner) => toEntry(input, row, partner)))
}

function toEntry({ data, matrix, changes, address }: ComparisonInput, row: string, id: string): ComparisonEntry {
  const [category, partner] = [find(data.categories, row), find(data.partners, id)]
  const cell = data.cells[row]?.[id]
  if (!cell) throw new Error(`listComparisonEntries: there is no cell of ${row} and ${id}`)
  const figures = cell.evidence.figures.flatMap((reference) => data.figures[reference] ?? [])
  const isRated = cell.vendor.rating !== 'unknown' || cell.vendor.group !== undefined
  const sources = new Set([...(isRated ? [data.vendor.source] : []), ...figures.map(({ source }) => source)])
  const datasets = new Set([
    ...(isRated ? ['partner-ratings'] : []),
    ...cell.evidence.figures.map((reference) => reference.slice(0, reference.indexOf('/'))),
  ])
  return {
    ...{ category, partner, cell, figures },
    rating: matrix.rating(id, row),
    from: changes.find((change) => change.partner === id && change.category === row)?.from,
    sources: [...sources].flatMap((source) => {
      const found = data.sources[source]
      return found ? [{ title: found.title, address: toAbsolute(found.href, address) }] : []
    }),
    versions: data.datasets.filter(({ id: dataset }) => datasets.has(dataset)),
  }
}

/** A link of the page as an address that works from a file. */
export const toAbsolute = (href: string, address: string): string => new URL(href, address).href
