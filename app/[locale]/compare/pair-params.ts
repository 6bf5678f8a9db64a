import { getAtlas } from '@/lib/loaders/atlas-provider'
import { listPairs, pairId } from '@/lib/site/pairs'

export type PairParams = { params: Promise<{ locale: string; pair: string }> }

/** Every pair of partners, as its address names it. */
export const listPairParams = (): { pair: string }[] =>
  listPairs(getAtlas().partners.map(({ id }) => id)).map((pair) => ({ pair: pairId(pair) }))
