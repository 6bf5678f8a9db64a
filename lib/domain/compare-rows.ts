import { ratings } from '../schema/ratings.ts'
import { confidences, verdicts } from '../schema/verdicts.ts'
import type { Rating } from '../schema/vocabulary.ts'
import type { CompareCategory, CompareCell, CompareData } from './compare-data.ts'
import { foldForSearch } from './fold-text.ts'
import type { ScoreMatrix } from './scoring/matrix.ts'
import { ratingScore } from './scoring/rating-score.ts'
import { weightOf, type Weights } from './scoring/weights.ts'

export type RowFilter = {
  /** Categories shown; all when empty. */
  c: readonly string[]
  /** Rows in which a shown partner has one of these ratings; all when empty. */
  r: readonly string[]
  /** Rows in which the evidence on a shown partner says one of these. */
  v: readonly string[]
  conf: readonly string[]
  /** Rows with figures on a partner of one of these regions. */
  reg: readonly string[]
  /** Every word must occur in the row. */
  q: string
  /** Only rows in which the shown partners' ratings differ. */
  diff: boolean
}
export type RowSort = 'given' | 'weight' | 'difference' | 'title'
export const facets = ['c', 'r', 'v', 'conf', 'reg'] as const
export type Facet = (typeof facets)[number]

/** What filters ask of a row. */
type RowFacts = { category: CompareCategory; values: Record<Facet, ReadonlySet<string>>; ratings: readonly Rating[] }

/** Texts of a cell, folded once: cells are plain data that never changes. */
const folded = new WeakMap<object, string>()
function foldOnce(key: object, texts: () => readonly (string | undefined)[]): string {
  const known = folded.get(key)
  if (known !== undefined) return known
  const text = foldForSearch(texts().filter(Boolean).join(' '))
  folded.set(key, text)
  return text
}

const textOfCell = (data: CompareData, cell: CompareCell) =>
  foldOnce(cell, () => [
    ...[cell.vendor.headline, ...cell.vendor.claims, cell.vendor.note, cell.evidence.argument],
    ...cell.evidence.figures.flatMap((reference) => {
      const figure = data.figures[reference]
      return figure ? [figure.label, figure.value, data.sources[figure.source]?.title] : []
    }),
  ])

/** The rows of the comparison with what can be asked of them, for the shown partners and the present ratings. */
export class CompareRows {
  readonly #data: CompareData
  readonly #matrix: ScoreMatrix
  readonly #word: (rating: Rating) => string
  readonly #facts: readonly RowFacts[]
  readonly #texts = new Map<RowFacts, string>()

  constructor(data: CompareData, matrix: ScoreMatrix, word: (rating: Rating) => string) {
    this.#data = data
    this.#matrix = matrix
    this.#word = word
    this.#facts = data.categories.map((category) => this.#toFacts(category))
  }

  #cell(partner: string, category: string): CompareCell | undefined {
    return this.#data.cells[category]?.[partner]
  }

  #toFacts(category: CompareCategory): RowFacts {
    const cells = this.#matrix.partners.flatMap((partner) => this.#cell(partner, category.id) ?? [])
    const seen = this.#matrix.partners.map((partner) => this.#matrix.rating(partner, category.id))
    const measured = this.#data.partners.filter(
      ({ id }) => (this.#cell(id, category.id)?.evidence.figures.length ?? 0) > 0,
    )
    return {
      category,
      ratings: seen,
      values: {
        c: new Set([category.id]),
        r: new Set(seen),
        v: new Set(cells.map(({ evidence }) => evidence.verdict)),
        conf: new Set(cells.flatMap(({ evidence }) => evidence.confidence ?? [])),
        reg: new Set(measured.map(({ region }) => region)),
      },
    }
  }

  /** What words are looked for in, put together at the first search: it stays as long as partners and ratings do. */
  #textOf(facts: RowFacts): string {
    const known = this.#texts.get(facts)
    if (known !== undefined) return known
    const { category, ratings: seen } = facts
    const cells = this.#matrix.partners.flatMap((partner) => this.#cell(partner, category.id) ?? [])
    const text = [
      foldOnce(category, () => [category.title, category.argument]),
      foldForSearch(seen.map(this.#word).join(' ')),
      ...cells.map((cell) => textOfCell(this.#data, cell)),
    ].join(' ')
    this.#texts.set(facts, text)
    return text
  }

  #fits(facts: RowFacts, filter: RowFilter, words: readonly string[]): boolean {
    const { values, ratings: seen } = facts
    if (filter.diff && new Set(seen).size < 2) return false
    if (!facets.every((facet) => filter[facet].length === 0 || filter[facet].some((one) => values[facet].has(one))))
      return false
    return words.every((word) => this.#textOf(facts).includes(word))
  }

  /** The rows a filter lets through, in the data's order. */
  filter(filter: RowFilter): CompareCategory[] {
    const words = foldForSearch(filter.q).split(' ').filter(Boolean)
    return this.#facts.filter((facts) => this.#fits(facts, filter, words)).map(({ category }) => category)
  }

  /** How many rows each option of a facet would show by itself, everything else of the filter as it is. */
  countOptions(filter: RowFilter, facet: Facet, options: readonly string[]): Map<string, number> {
    const words = foldForSearch(filter.q).split(' ').filter(Boolean)
    const others = { ...filter, [facet]: [] }
    const fitting = this.#facts.filter((facts) => this.#fits(facts, others, words))
    return new Map(options.map((option) => [option, fitting.filter(({ values }) => values[facet].has(option)).length]))
  }

  /** Rows in another order; equal rows keep the data's. */
  sort(rows: readonly CompareCategory[], by: RowSort, weights: Weights, locale: string): CompareCategory[] {
    if (by === 'given') return [...rows]
    if (by === 'title') return rows.toSorted((a, b) => a.title.localeCompare(b.title, locale))
    const valueOf = ({ id }: CompareCategory) => (by === 'weight' ? weightOf(weights, id) : this.#spread(id))
    return rows.toSorted((a, b) => valueOf(b) - valueOf(a))
  }

  /** Places between the best and the worst known rating of a row; -1 with fewer than two. */
  #spread(category: string): number {
    const scores = this.#matrix.partners.flatMap((one) => ratingScore(this.#matrix.rating(one, category)) ?? [])
    return scores.length < 2 ? -1 : Math.max(...scores) - Math.min(...scores)
  }
}

/** The options of a facet that the data knows, in their order. */
export function optionsOf(facet: Facet, data: CompareData): readonly string[] {
  switch (facet) {
    case 'c':
      return data.categories.map(({ id }) => id)
    case 'r':
      return ratings
    case 'v':
      return verdicts
    case 'conf':
      return confidences
    case 'reg':
      return [...new Set(data.partners.map(({ region }) => region))]
  }
}
