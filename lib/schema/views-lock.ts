import { z } from 'zod'
import { id } from './id.ts'

const contentHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/, { error: 'must be a SHA-256 hash as "npm run release" writes it' })

/**
 * data/views.lock.json: everything ever released, written by "npm run release" and only added to. A hash is that of the
 * file's JSON with sorted keys and without spaces, so that its layout does not count.
 */
export const viewsLockSchema = z.strictObject({
  /** By dataset: its versions with the hash of each, oldest first. */
  datasets: z.record(id, z.array(z.strictObject({ version: z.int().min(1), hash: contentHash })).min(1)),
  /** By chart: every view it ever had, and its editions with the hash of each file, oldest first. */
  charts: z.record(
    id,
    z.strictObject({
      views: z.array(id).min(1),
      editions: z.array(z.strictObject({ edition: z.int().min(1), hash: contentHash })).min(1),
    }),
  ),
  /** Old addresses that lead elsewhere. */
  redirects: z.array(z.string()),
})
export type ViewsLock = z.infer<typeof viewsLockSchema>
