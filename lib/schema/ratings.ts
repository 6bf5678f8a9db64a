/** The ratings, best first. Apart from the schemas, so that the browser can list them without zod (27 kB). */
export const ratings = ['excellent', 'good', 'fair', 'poor', 'unknown'] as const

/**
 * Why a rating is unknown. Of the vendor's: not-rated: nobody rated the partner; rated-as-group: only a group it belongs
 * to was rated. Of the evidence's: no-evidence: nothing measures it; methods-differ: what was measured was measured in
 * ways that cannot be set beside each other; members-differ: the members of a group get different ratings;
 * group-not-measured: some members were not measured, and those that were agree.
 */
export type UnknownReason =
  'not-rated' | 'rated-as-group' | 'no-evidence' | 'methods-differ' | 'members-differ' | 'group-not-measured'
