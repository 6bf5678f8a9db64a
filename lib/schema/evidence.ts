import { z } from 'zod'
import { id } from './id.ts'
import { localizedText } from './text.ts'
import { confidences, verdicts } from './verdicts.ts'

/** "dataset/key"; the check says what is wrong with one that names no row. */
const rowReference = z.string()

/** What the evidence says of a claim, and why; figures in its texts are bound as {row:dataset/key}. */
const judgement = {
  verdict: z.enum(verdicts),
  /** How well the evidence fits; the criteria stand in verdicts.ts. Absent for the verdict "none". */
  confidence: z.enum(confidences).optional(),
  /** Why, with what the figures do not show. */
  argument: localizedText,
  /** What figure would settle it; for "unsettled" and "none", where a partner's may stand in its category. */
  wouldSettle: localizedText.optional(),
}

type Judged = { verdict: string; confidence?: string | undefined }
const agrees = ({ verdict, confidence }: Judged) => (verdict === 'none') === (confidence === undefined)
const disagreement = {
  path: ['confidence'],
  error: 'must be given with every verdict but "none", where there is nothing to be confident of',
}

const cellSchema = z
  .strictObject({
    ...judgement,
    /** Independent evidence, as references to rows; also of countries it is compared with. */
    rows: z.array(rowReference),
  })
  .refine(agrees, disagreement)
export type RecordedCell = z.infer<typeof cellSchema>

/** Bounds of three ratings, in the indicator's unit; what is beyond "fair" is poor. A value on a bound has its rating. */
const thresholdsSchema = z.strictObject({ excellent: z.number(), good: z.number(), fair: z.number() })

const indicatorSchema = z.strictObject({
  dataset: id,
  measure: id,
  /** The dimension that names the country. */
  by: id,
  /** One value for each of the other dimensions. */
  at: z.record(id, id).default({}),
  /** Where a country's value in that dimension is not its partner id: partner id to value. */
  values: z.record(id, id).optional(),
  year: z.int().min(1900).max(2100),
  direction: z.enum(['higher', 'lower']),
  thresholds: thresholdsSchema,
  title: localizedText,
  /** Why these bounds, and what the indicator misses. */
  note: localizedText,
})
export type Indicator = z.infer<typeof indicatorSchema>

/** How ratings follow from figures measured for all partners by one method. */
const ruleSchema = z.strictObject({
  indicators: z.array(indicatorSchema).min(1),
  /** median-worse: the median of the indicators' ratings; between the two in the middle, the worse. */
  combine: z.literal('median-worse'),
  /** How well the indicators fit the category. */
  confidence: z.enum(confidences),
  /** The rule in a sentence or two. */
  text: localizedText,
})
export type Rule = z.infer<typeof ruleSchema>

/** Why no rating follows from the figures. */
const noRuleSchema = z.strictObject({
  reason: z.enum(['no-evidence', 'methods-differ']),
  text: localizedText,
})

/** data/evidence/{category}.json: what independent figures say of the vendor's claims in one category. */
export const evidenceSchema = z
  .strictObject({
    /** Same as the file's name without ".json": a category of partner-ratings. */
    id,
    ...judgement,
    /** Why surveys that differ in method are not ranked together. */
    methods: localizedText.optional(),
    /** The evidence's own rating; either this or noRule. */
    rule: ruleSchema.optional(),
    noRule: noRuleSchema.optional(),
    /** Rows that frame the category without speaking for or against a partner, such as those on Japan. */
    context: z.array(rowReference).default([]),
    /** By partner id: the vendor's claim about that partner; for a member of a group, the claim about the group. */
    cells: z.record(id, cellSchema),
  })
  .refine(agrees, disagreement)
  .refine(({ rule, noRule }) => (rule === undefined) !== (noRule === undefined), {
    path: ['rule'],
    error: 'give either "rule" or, where no rating follows from the figures, "noRule" with the reason',
  })
export type Evidence = z.infer<typeof evidenceSchema>
