import { describe, expect, it } from 'vitest'
import { lines, readProblems } from '../loaders/project.ts'

describe('the check of partners', () => {
  it('refuses a group without members', () => {
    expect(readProblems((project) => project.remove('data/partners/south.json', 'members'))).toBe(lines`
      data/partners/south.json:1:1  members
        expected  the countries of the group
        found     nothing
        fix       add "members": a list of country ids
    `)
  })

  it('refuses a country with members', () => {
    expect(readProblems((project) => project.set('data/partners/china.json', 'members', ['japan']))).toBe(lines`
      data/partners/china.json:18:14  members
        expected  no members: the partner is one country
        found     "members"
        fix       remove "members", or write "group" as the kind
    `)
  })

  it('refuses a member named twice', () => {
    expect(readProblems((project) => project.set('data/partners/south.json', 'members', ['india', 'india'])))
      .toBe(lines`
      data/partners/south.json:20:5  members[1]
        expected  each member once
        found     "india" again
        fix       remove one of the two
    `)
  })

  it('refuses a group that is its own member', () => {
    expect(readProblems((project) => project.set('data/partners/south.json', 'members', ['india', 'south'])))
      .toBe(lines`
      data/partners/south.json:20:5  members[1]
        expected  members other than the group itself
        found     "south"
        fix       remove it
    `)
  })
})
