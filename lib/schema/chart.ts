import { z } from 'zod'
import { id } from './id.ts'
import { localizedText } from './text.ts'

/** Where a point's series or place comes from: a dimension of its dataset, its year, or always the same. */
const channelSchema = z.union(
  [z.strictObject({ dimension: id }), z.strictObject({ year: z.literal(true) }), z.strictObject({ fixed: id })],
  { error: 'must be {"dimension": "…"}, {"year": true} or {"fixed": "…"}' },
)
export type Channel = z.infer<typeof channelSchema>

/** One measure of one dataset, and what its rows mean in the drawing. */
const drawSchema = z.strictObject({
  dataset: id,
  measure: id,
  /** Fixed values of the dimensions that are neither series nor place. */
  where: z.record(id, id).optional(),
  /** First and last year taken; all when absent. */
  years: z.tuple([z.int(), z.int()]).optional(),
  /** What tells the lines, bars or dots apart. */
  series: channelSchema,
  /** What stands along the axis; the year when absent. */
  place: channelSchema.default({ year: true }),
  /** The panel these rows belong to, when the chart has panels. */
  panel: id.optional(),
})
export type Draw = z.infer<typeof drawSchema>

/** Ids in drawing order, with titles for those that no dimension names. */
const orderSchema = z.strictObject({
  order: z.array(id).min(1),
  titles: z.record(id, localizedText).optional(),
})

/** A state of the chart worth a link of its own. */
const viewSchema = z.strictObject({
  /** Part of the address; "default" is the chart's own page. */
  id,
  /** Two or three words for the segment that leads to the view; the names of its series when absent. */
  name: localizedText.optional(),
  /** The finding, as a sentence; figures as {row:dataset/key}. */
  title: localizedText,
  /** Series shown, in the chart's order; all when absent. */
  series: z.array(id).min(1).optional(),
  /** First and last year shown, where years stand along the axis; all when absent. */
  years: z.tuple([z.int(), z.int()]).optional(),
})
export type ChartView = z.infer<typeof viewSchema>

export const chartKinds = ['line', 'bar', 'stacked', 'share', 'dot', 'slope'] as const
export type ChartKind = (typeof chartKinds)[number]

/** Sections of the gallery, in its order. */
export const chartTopics = ['gap', 'companies', 'partners', 'people'] as const

/** data/charts/{id}.json */
export const chartSchema = z.strictObject({
  /** Same as the file's name without ".json". */
  id,
  /**
   * line: years along x, one line a series; bar: one bar a series, upright over years, lying for categories;
   * stacked: bars of parts over years; share: answers that add up to 100%, one row a place; dot: one row a place, one
   * dot a series, joined from the lowest to the highest; slope: two years, one line a series.
   */
  kind: z.enum(chartKinds),
  /** Section of the gallery. */
  topic: z.enum(chartTopics),
  /** Place in the gallery, smallest first; no two charts share one. */
  order: z.int().min(1),
  /** Short name for lists and breadcrumbs. */
  name: localizedText,
  /** Measure, unit, place and years in words. */
  subtitle: localizedText,
  /** What is drawn. Rows of different surveys never share an axis: each has its panel. */
  draws: z.array(drawSchema).min(1),
  /** Series in drawing order: six at most, as many as there are looks. */
  series: orderSchema.extend({ order: z.array(id).min(1).max(6) }),
  /** Places in drawing order where they are not years; sorted by the values of one series when "sort" is given. */
  places: orderSchema
    .extend({ sort: z.strictObject({ by: id, direction: z.enum(['ascending', 'descending']) }).optional() })
    .optional(),
  /** Small multiples: each panel has axes of its own. */
  panels: z
    .array(z.strictObject({ id, title: localizedText }))
    .min(2)
    .max(6)
    .optional(),
  /** The measure that gives the number of answers behind each value. */
  samples: id.optional(),
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
