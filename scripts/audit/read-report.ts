import { z } from 'zod'

/** The four scores that are asked for, by Lighthouse's names. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** What is read of Lighthouse's JSON; scores are 0 to 1, null where an audit only informs or could not be made. */
const schema = z.object({
  runtimeError: z.object({ code: z.string(), message: z.string() }).optional(),
  categories: z.record(
    z.string(),
    z.object({
      title: z.string(),
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(
    z.string(),
    z.object({ title: z.string(), score: z.number().nullable(), displayValue: z.string().optional() }),
  ),
})

export type Shortfall = { category: string; id: string; title: string; score: number; weighs: boolean; found?: string }
export type LighthouseReport =
  | { kind: 'failed'; code: string; message: string }
  | { kind: 'scored'; scores: { title: string; score: number }[]; shortfalls: Shortfall[] }

/** Scores out of 100, rounded down so that 97.9 is not 98; null, an audit that could not be made, is 0. */
const toScore = (share: number | null) => Math.floor((share ?? 0) * 100 + 1e-9)

/**
 * What one run found: four scores from 0 to 100, and every audit that did not reach 100, with whether it counts in the
 * score. Throws on text that is no report of Lighthouse, and on one that lacks a category.
 */
export function readLighthouseReport(json: string): LighthouseReport {
  const { runtimeError, categories: found, audits } = schema.parse(JSON.parse(json))
  if (runtimeError) return { kind: 'failed', ...runtimeError }
  const judged = categories.map((id) => {
    const category = found[id]
    if (!category) throw new Error(`readLighthouseReport: the category ${id} is missing`)
    return category
  })
  const shortfalls = judged.flatMap(({ title: category, auditRefs }) =>
    auditRefs.flatMap(({ id, weight }): Shortfall[] => {
      const audit = audits[id]
      if (!audit || audit.score === null || audit.score >= 1) return []
      const { title, score, displayValue } = audit
      return [
        {
          category,
          id,
          title,
          score: toScore(score),
          weighs: weight > 0,
          ...(displayValue && { found: displayValue }),
        },
      ]
    }),
  )
  return { kind: 'scored', scores: judged.map(({ title, score }) => ({ title, score: toScore(score) })), shortfalls }
}
