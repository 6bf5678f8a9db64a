import type { Evidence } from '../schema/evidence.ts'
import type { CheckInput, Fault } from './check-finding.ts'
import { findRatings, listRated } from './check-ratings.ts'
import { quote, quoteList, suggest } from './check-words.ts'

/** Partners the vendor claims something of: those it rated, and the members of the groups among them. */
function listClaimed(rated: readonly string[], { partners }: CheckInput): string[] {
  const groups = partners.filter(({ value }) => rated.includes(value.id))
  return [...new Set([...rated, ...groups.flatMap(({ value }) => value.members ?? [])])]
}

/**
 * One cell for each partner the vendor claims something of, by itself or in a group, and none for any other: where nothing
 * is claimed there is nothing to judge, so that a further partner needs no file but its own.
 */
export function checkEvidenceCells({ cells }: Evidence, input: CheckInput): Fault[] {
  const ratings = findRatings(input)
  const rated = ratings ? listRated(ratings) : []
  // A group that could not be read would leave its members without a claim.
  if (rated.length === 0 || rated.some((id) => input.unread.partners.has(id))) return []
  const claimed = listClaimed(rated, input)
  const files = input.partners.map(({ value }) => value.id)
  const absent = claimed.filter((id) => files.includes(id) && cells[id] === undefined)
  return [
    ...absent.map((id) => ({
      path: ['cells'],
      expected: `a cell for the partner ${quote(id)}`,
      found: 'none',
      fix: `add ${quote(id)}; where nothing was found, write the verdict "none" and no rows`,
    })),
    ...Object.keys(cells)
      .filter((id) => !claimed.includes(id))
      .map((id) => ({
        path: ['cells', id],
        expected: `a partner the vendor rated, by itself or in a group: ${quoteList(claimed)}`,
        found: quote(id),
        fix: suggest(id, claimed, 'remove the cell'),
      })),
  ]
}
