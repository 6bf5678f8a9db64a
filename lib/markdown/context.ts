import type { Node } from 'unist'
import type { Chart } from '../schema/chart.ts'
import type { Dataset } from '../schema/dataset.ts'
import type { Problem } from '../schema/problem.ts'
import type { Source } from '../schema/source.ts'
import type { Term } from '../schema/term.ts'
import type { Locale } from '../schema/text.ts'

/** What an article may refer to. */
export type Lookups = {
  datasets: ReadonlyMap<string, Dataset>
  charts: ReadonlyMap<string, Chart>
  sources: ReadonlyMap<string, Source>
  /** Terms it may use without naming them. */
  glossary: readonly Term[]
}

/** What was wrong, without the place. */
export type Complaint = Pick<Problem, 'expected' | 'found' | 'fix'>

/** A place in the file; both count from 1. */
export type Place = { line: number; column: number }

/** What every rule gets: the text it judges, what may be named, and where to complain. */
export type Context = {
  source: string
  locale: Locale
  lookups: Lookups
  report: (place: Place, complaint: Complaint) => void
}

/** Where a node begins. Every node of remark has a position; the first line stands in for one made by hand. */
export function placeOf(node: Node): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
}

/** The text of a node as its author wrote it. */
export function sourceOf(node: Node, source: string): string {
  return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
}

/** The first line of a text, shortened, for messages. */
export function excerptOf(text: string): string {
  // No longer than what can be shown: a text may be asked for once for each of its parts.
  const line =
    text
      .trimStart()
      .slice(0, 400)
      .trimEnd()
      .split(/\r?\n|\r/, 1)[0] ?? ''
  const letters = [...line]
  return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : line
}
