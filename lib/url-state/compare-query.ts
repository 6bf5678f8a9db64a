import { ratings } from '../schema/ratings.ts'
import { confidences, verdicts } from '../schema/verdicts.ts'
import { ownParam, weightsParam } from './compare-params.ts'
import { flag, freeText, listOf, oneOf } from './params.ts'

/** Whose ratings are shown: the vendor's, what the evidence allows, or the reader's own. */
export const readings = ['vendor', 'evidence', 'mine'] as const
/** Order of the rows; given is the data's. */
export const sorts = ['given', 'weight', 'difference', 'title'] as const

type Known = {
  partners: readonly string[]
  categories: readonly string[]
  /** Regions of partners or evidence that can be filtered by. */
  regions: readonly string[]
}

/** Keys of the partner comparison in the contract's order, for the ids that the data holds. */
export function compareParams({ partners, categories, regions }: Known) {
  return {
    p: listOf(partners, partners.slice(0, 2), { order: 'own', min: 2, max: 4 }, 'partners, in order'),
    reading: oneOf(readings, 'vendor', 'whose ratings are shown'),
    c: listOf(categories, [], { order: 'options' }, 'categories shown; all when absent'),
    r: listOf(ratings, [], { order: 'options' }, 'rows in which some partner has one of these ratings'),
    v: listOf(verdicts, [], { order: 'options' }, 'rows whose evidence says one of these'),
    conf: listOf(confidences, [], { order: 'options' }, 'rows whose evidence has one of these degrees of confidence'),
    reg: listOf(regions, [], { order: 'options' }, 'evidence about one of these regions'),
    q: freeText('rows whose words contain this text'),
    diff: flag('only rows in which the ratings differ'),
    sort: oneOf(sorts, 'given', 'order of the rows'),
    w: weightsParam(categories, 'weights that differ from 1, as {category}-{0..5}'),
    o: ownParam(partners, categories, 'own ratings, as {partner}-{category}-{rating}; evidence: started from that'),
  }
}
