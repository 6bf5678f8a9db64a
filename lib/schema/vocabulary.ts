import { z } from 'zod'
import { ratings } from './ratings.ts'

/** What a row is: seen or counted; worked out from what was seen; or said of the future. */
export const statusSchema = z.enum(['observed', 'estimate', 'projection'])
export type Status = z.infer<typeof statusSchema>

/**
 * How far a row can be trusted. primary: the issuing body's own text or figure (perhaps seen through a copy);
 * secondary: quoted by others; derived: computed here; unverified: one unconfirmed mention.
 */
export const gradeSchema = z.enum(['primary', 'secondary', 'derived', 'unverified'])
export type Grade = z.infer<typeof gradeSchema>

/** A judgement somebody made, best first. Never a measurement; the symbol is drawn, never stored. */
export const ratingSchema = z.enum(ratings)
export type Rating = z.infer<typeof ratingSchema>

/** Unit of a row. Persons and yen are whole: never thousands or ten thousands. */
export const unitSchema = z.enum([
  'persons',
  'percent',
  'percent-per-year',
  'percentage-points',
  'index',
  'ratio',
  'hours',
  'years',
  'months',
  'rank',
  'score',
  'points',
  'jpy',
  'jpy-per-month',
  'usd-per-month',
  'companies',
  'accounts',
  'pushes',
  'certificates',
  'models',
  'sectors',
  'fields',
  'text',
  'date',
  'rating',
])
export type Unit = z.infer<typeof unitSchema>
