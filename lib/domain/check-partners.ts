import type { CheckInput, Finding } from './check-finding.ts'
import { findRepeats, quote } from './check-words.ts'

/** A group says whom it groups, a country groups nobody. */
export function checkPartners({ partners }: CheckInput): Finding[] {
  return partners.flatMap(({ file, value: partner }): Finding[] => {
    const members = partner.members ?? []
    if (partner.kind === 'group' && members.length === 0) {
      const fix = 'add "members": a list of country ids'
      return [{ file, path: ['members'], expected: 'the countries of the group', found: 'nothing', fix }]
    }
    if (partner.kind === 'country' && partner.members) {
      const expected = 'no members: the partner is one country'
      return [
        {
          file,
          path: ['members'],
          expected,
          found: '"members"',
          fix: 'remove "members", or write "group" as the kind',
        },
      ]
    }
    const twice = findRepeats(members, (member) => member).map(({ item, index }) => ({
      file,
      path: ['members', index],
      expected: 'each member once',
      found: `${quote(item)} again`,
      fix: 'remove one of the two',
    }))
    const own = members.indexOf(partner.id)
    const itself = { expected: 'members other than the group itself', found: quote(partner.id), fix: 'remove it' }
    return own < 0 ? twice : [...twice, { file, path: ['members', own], ...itself }]
  })
}
