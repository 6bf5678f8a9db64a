import type { CompareData } from '@/lib/domain/compare-data'
import type { Facet } from '@/lib/domain/compare-rows'
import { ratings } from '@/lib/schema/ratings'
import { confidences, verdicts } from '@/lib/schema/verdicts'
import type { CompareTranslator } from './compare-words'

const find = <T extends string>(list: readonly T[], id: string): T | undefined => list.find((one) => one === id)

/** The name of a filter's option; regions and ratings in words. */
export function facetText(facet: Facet, id: string, data: CompareData, t: CompareTranslator): string {
  switch (facet) {
    case 'c':
      return data.categories.find((category) => category.id === id)?.title ?? id
    case 'r': {
      const rating = find(ratings, id)
      return rating ? t(`rating.${rating}`) : id
    }
    case 'v': {
      const verdict = find(verdicts, id)
      return verdict ? t(`compare.verdict.${verdict}`) : id
    }
    case 'conf': {
      const confidence = find(confidences, id)
      return confidence ? t(`compare.confidence.${confidence}`) : id
    }
    case 'reg': {
      const region = find(['east-asia', 'south-east-asia', 'south-asia', 'mixed'] as const, id)
      return region ? t(`compare.region.${region}`) : id
    }
  }
}

/** The name of a filter. */
export function facetTitle(facet: Facet, t: CompareTranslator): string {
  const titles = { c: 'categories', r: 'ratings', v: 'verdicts', conf: 'confidences', reg: 'regions' } as const
  return t(`compare.${titles[facet]}`)
}
