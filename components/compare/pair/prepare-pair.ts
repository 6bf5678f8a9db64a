import type { Atlas } from '@/lib/domain/atlas'
import type { CompareData, ComparePartner } from '@/lib/domain/compare-data'
import { readVendorOnPair, tallyPair, type PairTally, type VendorOnPair } from '@/lib/domain/compare-pair'
import type { Translator } from '@/lib/i18n/translator'
import type { Locale } from '@/lib/schema/text'
import type { PageContext } from '@/lib/site/page-context'
import { findPair, type Pair } from '@/lib/site/pairs'
import { prepareCompare } from '../prepare-compare'
import { sayFigures, sayVendor } from './pair-sentences'

/** Two partners beside each other, in one language. */
export type PairView = {
  pair: Pair
  data: CompareData
  partners: readonly [ComparePartner, ComparePartner]
  /** Their names as a sentence takes them: "China", "the group “…”". */
  names: readonly [string, string]
  figures: PairTally
  vendor: VendorOnPair
  title: string
  /** What differs: by the ratings from figures, and by the vendor's. */
  sentences: readonly [string, string]
}

/** 28 pages and as many pictures read the same data; in development an atlas lives for one request. */
const prepared = new WeakMap<Atlas, Map<Locale, CompareData>>()

/** The whole comparison in one language, made once for each. */
export function compareDataOf(context: PageContext): CompareData {
  const { atlas, locale } = context
  const ofAtlas = prepared.get(atlas) ?? new Map<Locale, CompareData>()
  prepared.set(atlas, ofAtlas)
  const data = ofAtlas.get(locale) ?? prepareCompare(context)
  ofAtlas.set(locale, data)
  return data
}

/** A partner's name inside a sentence: a group is called one. */
function nameInSentence({ id, title, members }: ComparePartner, t: Translator): string {
  return members ? t('pair.group', { name: title }) : t('pair.name', { id, name: title })
}

/** The pair that an address names. Throws when there is none: only pairs have pages. */
export function preparePair(context: PageContext, id: string): PairView {
  const data = compareDataOf(context)
  const { t } = context
  const pair = findPair(
    id,
    data.partners.map((partner) => partner.id),
  )
  if (!pair) throw new Error(`preparePair: there is no pair ${id}`)
  const partnerOf = (one: string): ComparePartner => {
    const partner = data.partners.find((each) => each.id === one)
    if (!partner) throw new Error(`preparePair: there is no partner ${one}`)
    return partner
  }
  const nameOf = (one: string) => nameInSentence(partnerOf(one), t)
  const partners = [partnerOf(pair[0]), partnerOf(pair[1])] as const
  const [figures, vendor] = [tallyPair(data, pair, 'evidence'), readVendorOnPair(data, pair)]
  return {
    ...{ pair, data, partners, figures, vendor },
    names: [nameOf(pair[0]), nameOf(pair[1])],
    title: t('pair.title', { a: partners[0].title, b: partners[1].title }),
    sentences: [sayFigures(pair, figures, nameOf, t), sayVendor(pair, vendor, nameOf, context)],
  }
}
