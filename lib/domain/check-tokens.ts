import { findAmbiguousIds } from './ambiguous-ids.ts'
import type { CheckInput, Finding } from './check-finding.ts'
import { findRatings, listCategories } from './check-ratings.ts'
import { quote } from './check-words.ts'

/** A weight is written {category}-{0..5}, so a category that ends in a number reads two ways. */
function checkWeights(categories: readonly string[], at: (index: number) => Pick<Finding, 'file' | 'path'>): Finding[] {
  return categories.flatMap((id, index) =>
    /-\d$/.test(id)
      ? [
          {
            ...at(index),
            expected: 'a category id that does not end in a hyphen and a digit: links write weights that way',
            found: quote(id),
            fix: `write it without the number, such as ${quote(id.replace(/(-\d+)+$/, ''))}`,
          },
        ]
      : [],
  )
}

/** The reader's ratings are written {partner}-{category}-{rating}, evidence is linked as #e-{category}-{partner}. */
function checkJoins(
  categories: readonly string[],
  partners: readonly string[],
  at: (index: number) => Pick<Finding, 'file' | 'path'>,
): Finding[] {
  const joined = findAmbiguousIds(partners, categories).filter(({ kind }) => kind !== 'pair')
  return joined.map(({ kind, token, readings }) => {
    const cells = readings
      .map(([a, b]) => (kind === 'evidence' ? { category: a, partner: b } : { category: b, partner: a }))
      .map((cell) => ({ ...cell, index: categories.indexOf(cell.category) }))
      .sort((a, b) => a.index - b.index)
    const found = cells.map(({ partner, category }) => `for ${quote(partner)} with ${quote(category)}`).join(' and ')
    return {
      ...at(cells.at(-1)?.index ?? 0),
      expected: 'partner and category ids whose joins are all different: links write them side by side',
      found: `${quote(token)} ${found}`,
      fix: 'rename the partner or the category',
    }
  })
}

/** No partner or category id may make a link read two ways; "vs" in a partner's id is refused by its schema. */
export function checkTokens(input: CheckInput): Finding[] {
  const ratings = findRatings(input)
  if (!ratings) return []
  const dimension = ratings.value.dimensions.findIndex((candidate) => candidate.id === 'category')
  const at = (index: number) => ({ file: ratings.file, path: ['dimensions', dimension, 'values', index, 'id'] })
  const categories = [...new Set(listCategories(ratings))]
  const partners = [...new Set(input.partners.map(({ value }) => value.id))]
  return [...checkWeights(categories, at), ...checkJoins(categories, partners, at)]
}
