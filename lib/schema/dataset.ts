import { z } from 'zod'
import { fullDate, id } from './id.ts'
import { localizedText } from './text.ts'
import { gradeSchema, ratingSchema, statusSchema, unitSchema } from './vocabulary.ts'

/** A finite number of sane size: no source here counts beyond a trillion. */
const figure = z
  .number({ error: 'must be a number (NaN, Infinity and quoted numbers are refused)' })
  .refine((value) => Math.abs(value) <= 1e12, { error: 'is larger than 1,000,000,000,000: check the unit' })

/** What a row may be used for is limited: the reason readers and authors see. */
const limitsSchema = z.strictObject({
  /** Why it must not be drawn as a chart. */
  chart: localizedText.optional(),
  /** Why it must not count as evidence in the comparison. */
  evidence: localizedText.optional(),
})

/** One figure or fact, with everything needed to trace it. Exactly one of value, range, text, date, rating, missing. */
export const rowSchema = z
  .strictObject({
    /** Name of the row, unique in its dataset; part of links, so it never changes. */
    key: id,
    /** Which of the dataset's measures it gives. */
    measure: id,
    /** One value id for each of the dataset's dimensions. */
    at: z.record(id, id).default({}),
    /** The year it describes (first month of a fiscal year); null for what holds without a year. */
    year: z.int().min(1900).max(2100).nullable(),
    /** The period more exactly, where known: 2024-10, or 2026-04-17..2026-06-12. */
    period: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?(\.\.\d{4}(-\d{2}(-\d{2})?)?)?$/, {
        error: 'must be a date or range such as "2024-10" or "2026-04-17..2026-06-12"',
      })
      .optional(),
    value: figure.optional(),
    range: z.strictObject({ from: figure, to: figure }).optional(),
    text: localizedText.optional(),
    date: fullDate.optional(),
    rating: ratingSchema.optional(),
    /** Why there is no value ("not published"): never 0 or a guess. */
    missing: localizedText.optional(),
    /** The source itself says "about". */
    approximate: z.literal(true).optional(),
    unit: unitSchema,
    status: statusSchema,
    grade: gradeSchema,
    /** Id of the source in data/sources.json. */
    source: id,
    /** Further sources that give the same figure or were used to work it out. */
    alsoSources: z.array(id).optional(),
    /** How a derived value was computed; required for grade "derived". */
    method: localizedText.optional(),
    /** What a reader must know beside this figure. */
    note: localizedText.optional(),
    /** A rating's one-line reason, as its author gives it, in our words. */
    headline: localizedText.optional(),
    /** What the rating's author claims, in our words. */
    claims: z.array(localizedText).optional(),
    limits: limitsSchema.optional(),
  })
  .refine(
    (row) =>
      [row.value, row.range, row.text, row.date, row.rating, row.missing].filter((part) => part !== undefined)
        .length === 1,
    { error: 'must hold exactly one of "value", "range", "text", "date", "rating" or "missing"' },
  )
  .refine((row) => row.grade !== 'derived' || row.method !== undefined, {
    path: ['method'],
    error: 'is required when the grade is "derived": say how the value was computed',
  })
  .refine((row) => row.range === undefined || row.range.from <= row.range.to, {
    path: ['range'],
    error: 'must run from the smaller to the larger value',
  })
export type Row = z.infer<typeof rowSchema>

const dimensionSchema = z.strictObject({
  id,
  title: localizedText,
  values: z.array(z.strictObject({ id, title: localizedText })).min(1),
})

const measureSchema = z.strictObject({
  id,
  title: localizedText,
  unit: unitSchema,
  /** Largest rounding error of one value, in the unit; gap = demand - supply may be off by three of them. */
  rounding: z.number().nonnegative().optional(),
})

/** What a version changed, for readers who cited the one before. */
const changeSchema = z.strictObject({
  version: z.int().min(2),
  /** The day of the change. */
  date: fullDate,
  note: localizedText,
})
export type DatasetChange = z.infer<typeof changeSchema>

/** data/datasets/{id}.json */
export const datasetSchema = z.strictObject({
  /** Same as the file's name without ".json". */
  id,
  /** Whole number, raised with every published change of a row. */
  version: z.int().min(1),
  /** One entry for each version after the first, oldest first. */
  changes: z.array(changeSchema).optional(),
  title: localizedText,
  /** What it is, in one or two sentences. */
  summary: localizedText,
  /** What a reader must not conclude from it. */
  caveat: localizedText,
  /** Country or region the figures describe. */
  place: localizedText,
  /** calendar years, or Japanese fiscal years (April to March). */
  calendar: z.enum(['calendar', 'fiscal']),
  /** The day the figures were last checked against the recorded sources. */
  checked: fullDate,
  dimensions: z.array(dimensionSchema),
  measures: z.array(measureSchema).min(1),
  /** Categories of the partner comparison that these figures bear on. */
  bearsOn: z.array(id).optional(),
  /** Old enough to be told only as history. */
  history: z.literal(true).optional(),
  limits: limitsSchema.optional(),
  rows: z.array(rowSchema).min(1),
})
export type Dataset = z.infer<typeof datasetSchema>
