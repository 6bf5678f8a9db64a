import { z } from 'zod'
import { id } from './id.ts'
import { localizedText } from './text.ts'

/** data/partners/{id}.json: a country, or a group of countries as some source lumps them. */
export const partnerSchema = z.strictObject({
  /** Same as the file's name without ".json"; never contains "-vs-". */
  id: id.refine((value) => !/(^|-)vs(-|$)/.test(value), {
    error: 'must not contain the word "vs": pair addresses would read two ways',
  }),
  kind: z.enum(['country', 'group']),
  title: localizedText,
  /** For table heads on phones. */
  short: localizedText,
  region: z.enum(['east-asia', 'south-east-asia', 'south-asia', 'mixed']),
  /** What it covers, in a sentence. */
  about: localizedText,
  /** Countries of a group. */
  members: z.array(id).optional(),
  /** Place in the default order. */
  order: z.int().min(1),
})
export type Partner = z.infer<typeof partnerSchema>
