import { ratings } from '../schema/ratings.ts'
import { flag, freeText, listOf } from './params.ts'

/** Keys of the partner comparison, for the partners and categories the data holds. */
export function compareParams(partners: readonly string[], categories: readonly string[]) {
  return {
    p: listOf(partners, partners.slice(0, 2), { order: 'own', min: 2, max: 4 }, 'partners, in order'),
    c: listOf(categories, [], { order: 'options' }, 'categories shown; all when absent'),
    r: listOf(ratings, [], { order: 'options' }, 'rows in which some partner has one of these ratings'),
    q: freeText('rows whose words contain this text'),
    diff: flag('only rows in which the ratings differ'),
  }
}
