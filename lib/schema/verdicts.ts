/**
 * What the independent evidence says of a claim. supports, contradicts: it points that way; unsettled: there is some, and
 * it does not decide; none: nothing was found. Apart from the schemas, so that the browser can list them without zod.
 */
export const verdicts = ['supports', 'contradicts', 'unsettled', 'none'] as const
export type Verdict = (typeof verdicts)[number]

/**
 * How well the evidence fits the claim. high: the thing itself, measured by one method for both sides, of primary or
 * derived grade; medium: a good proxy, or secondary; low: a distant proxy, old, or the methods differ.
 */
export const confidences = ['high', 'medium', 'low'] as const
export type Confidence = (typeof confidences)[number]
