import { describe, expect, it } from 'vitest'
import { lines, readProblems } from './project.ts'

describe('keys and brackets in a JSON file', () => {
  it('refuses a key written twice', () => {
    expect(
      readProblems((project) =>
        project.replace('data/datasets/shares.json', `"version": 1,`, `"version": 1,\n  "version": 2,`),
      ),
    ).toBe(lines`
      data/datasets/shares.json:4:3
        expected  each key once
        found     "version" again, first at line 3
        fix       remove one of the two
    `)
  })

  it('refuses a whole object written twice', () => {
    expect(
      readProblems((project) =>
        project.replace('data/datasets/shares.json', `"place":`, `"title": {"en": "a", "ja": "b"},\n  "place":`),
      ),
    ).toBe(lines`
      data/datasets/shares.json:16:3
        expected  each key once
        found     "title" again, first at line 4
        fix       remove one of the two
    `)
  })

  it('refuses the key __proto__', () => {
    expect(
      readProblems((project) =>
        project.replace('data/datasets/shares.json', `"version": 1,`, `"version": 1, "__proto__": {"a": 1},`),
      ),
    ).toBe(lines`
      data/datasets/shares.json:3:17
        expected  a key other than this
        found     "__proto__"
        fix       rename the key
    `)
  })

  it('refuses a sign where only a comma or a bracket can follow', () => {
    expect(readProblems((project) => project.write('data/site.json', '{"name": "Atlas" :}'))).toBe(lines`
      data/site.json:1:18
        expected  a comma or }
        found     the character :
        write     , or } here
    `)
  })

  it('refuses a missing colon', () => {
    expect(readProblems((project) => project.replace('data/datasets/shares.json', `"place":`, `"place"`))).toBe(lines`
      data/datasets/shares.json:16:11
        expected  a colon after the key
        found     the character {
        write     "place": and the value
    `)
  })

  it('refuses a missing value', () => {
    expect(readProblems((project) => project.replace('data/datasets/shares.json', `"version": 1,`, `"version": ,`)))
      .toBe(lines`
      data/datasets/shares.json:3:14  version
        expected  a value
        found     the character ,
        write     a value before the comma, or remove the comma
    `)
  })
})
