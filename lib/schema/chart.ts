import { z } from 'zod'
import { id } from './id.ts'
import { localizedText } from './text.ts'

/** A state of the chart worth a link of its own. */
const viewSchema = z.strictObject({
  /** Part of the address; "default" is the chart's own page. */
  id,
  /** The finding, as a sentence; figures as {row:dataset/key}. */
  title: localizedText,
  /** Series shown, in the chart's order; all when absent. */
  series: z.array(id).min(1).optional(),
  /** First and last year shown; all when absent. */
  years: z.tuple([z.int(), z.int()]).optional(),
})
export type ChartView = z.infer<typeof viewSchema>

/** data/charts/{id}.json */
export const chartSchema = z.strictObject({
  /** Same as the file's name without ".json". */
  id,
  /** line: years along x, one line per series; bar: years along x, one bar per series. */
  kind: z.enum(['line', 'bar']),
  /** Place in the gallery, smallest first; no two charts share one. */
  order: z.int().min(1),
  /** Short name for lists and breadcrumbs. */
  name: localizedText,
  /** Measure, unit, place and years in words. */
  subtitle: localizedText,
  dataset: id,
  measure: id,
  /** The dimension whose values become series, in drawing order. */
  series: z.strictObject({ dimension: id, order: z.array(id).min(1).max(6) }),
  /** Fixed values of the dataset's other dimensions. */
  where: z.record(id, id).optional(),
  /** A hatched band between two series. */
  band: z.strictObject({ from: id, to: id }).optional(),
  /** The one series drawn in the colour of the shortage. */
  emphasis: id.optional(),
  /** Rows whose printed figure labels the end of a series instead of the drawn value, as {series: dataset/key}. */
  endLabels: z.record(id, z.string()).optional(),
  /** A remark drawn at a year where the question or definition changed: the line is broken before it. */
  breaks: z.array(z.strictObject({ before: z.int(), note: localizedText })).optional(),
  /** Words for the foot: what kind of figures these are. */
  note: localizedText,
  /** How to read it: a use that holds, and one that does not. */
  use: z.strictObject({ good: localizedText, bad: localizedText }),
  views: z.array(viewSchema).min(1),
})
export type Chart = z.infer<typeof chartSchema>
