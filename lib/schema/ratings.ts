/** The ratings, best first. Apart from the schemas, so that the browser can list them without zod (27 kB). */
export const ratings = ['excellent', 'good', 'fair', 'poor', 'unknown'] as const
