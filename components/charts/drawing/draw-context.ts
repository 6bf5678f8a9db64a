import type { LayoutWords } from '../layout/types'
import type { Paint } from './paint'

/** What every part of a drawing needs besides its places. */
export type DrawContext = {
  paint: Paint
  /** Unique in its document: names of patterns hang on it. */
  id: string
  words: Pick<LayoutWords, 'questionChanged'>
  /** The series the reader picked out; the others step back. */
  highlight?: string | undefined
}

/** Opacity of a series that steps back behind the highlighted one. */
export const fadeOf = (series: { id: string }, { highlight }: Pick<DrawContext, 'highlight'>): number | undefined =>
  highlight === undefined || highlight === series.id ? undefined : 0.22
