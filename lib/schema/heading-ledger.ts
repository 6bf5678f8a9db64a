import { z } from 'zod'
import { id } from './id.ts'

/**
 * data/headings.lock.json: by article, the id of every heading ever published, in the order in which they came. Written
 * by "npm run release" and only added to.
 */
export const headingLedgerSchema = z.record(id, z.array(id).min(1))
export type HeadingLedger = z.infer<typeof headingLedgerSchema>
