import type { CompareData } from '@/lib/domain/compare-data'
import type { OwnState, ReadingId } from '@/lib/domain/compare-readings'
import type { RowFilter, RowSort } from '@/lib/domain/compare-rows'
import type { Rating } from '@/lib/schema/vocabulary'
import type { Weights } from '@/lib/domain/scoring/weights'
import { compareParams } from '@/lib/url-state/compare-query'
import type { Step } from '@/components/ui/use-address'

/** What the address says of the comparison. */
export type CompareState = RowFilter & {
  /** Partners shown, in order. */
  p: readonly string[]
  reading: ReadingId
  sort: RowSort
  w: Weights
  o: OwnState
}

/** What is to be other than it is; a function is given the state as it is by then, for what is pressed in quick succession. */
type Change = Partial<CompareState> | ((now: CompareState) => Partial<CompareState>)
export type ChangeState = (next: Change, step?: Step) => void

/** Takes over a rating of the reader's own. */
export type RateCell = (partner: string, category: string, rating: Rating) => void

/** The keys of the address for the partners and categories of the data. */
export function paramsOf(data: CompareData) {
  return compareParams({
    partners: data.partners.map(({ id }) => id),
    categories: data.categories.map(({ id }) => id),
    regions: [...new Set(data.partners.map(({ region }) => region))],
  })
}

export const noFilter: RowFilter = { c: [], r: [], v: [], conf: [], reg: [], q: '', diff: false }

export const isFiltered = ({ c, r, v, conf, reg, q, diff }: RowFilter): boolean =>
  [c, r, v, conf, reg].some((list) => list.length > 0) || q !== '' || diff

export const toggle = (list: readonly string[], id: string): readonly string[] =>
  list.includes(id) ? list.filter((one) => one !== id) : [...list, id]
