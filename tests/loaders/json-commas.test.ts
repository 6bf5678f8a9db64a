import { describe, expect, it } from 'vitest'
import { lines, readProblems } from './project.ts'

describe('commas and comments in a JSON file', () => {
  it('refuses a trailing comma in an object', () => {
    expect(
      readProblems((project) =>
        project.replace('data/datasets/shares.json', `"source": "census"`, `"source": "census",`),
      ),
    ).toBe(lines`
      data/datasets/shares.json:101:25  rows[0]
        expected  no comma before }
        found     a trailing comma
        fix       remove the comma
    `)
  })

  it('refuses a trailing comma in a list', () => {
    expect(
      readProblems((project) =>
        project.replace('data/datasets/shares.json', `"measures": [`, `"bearsOn": ["quality",], "measures": [`),
      ),
    ).toBe(lines`
      data/datasets/shares.json:70:24  bearsOn
        expected  no comma before ]
        found     a trailing comma
        fix       remove the comma
    `)
  })

  it('refuses two commas', () => {
    expect(readProblems((project) => project.replace('data/datasets/shares.json', `"version": 1,`, `"version": 1,,`)))
      .toBe(lines`
      data/datasets/shares.json:3:16
        expected  a key in double quotes
        found     the character ,
        fix       remove the comma
    `)
  })

  it('refuses a missing comma', () => {
    expect(readProblems((project) => project.replace('data/datasets/shares.json', `"version": 1,`, `"version": 1`)))
      .toBe(lines`
      data/datasets/shares.json:4:3
        expected  a comma between two items
        found     the character "
        write     a comma before it
    `)
  })

  it('refuses a comment', () => {
    expect(
      readProblems((project) =>
        project.replace('data/datasets/shares.json', `"version": 1,`, `"version": 1, // first`),
      ),
    ).toBe(lines`
      data/datasets/shares.json:3:17
        expected  JSON without comments
        found     a comment
        fix       remove it, or put the remark into a "note"
    `)
  })

  it('refuses a long comment', () => {
    expect(
      readProblems((project) =>
        project.replace('data/datasets/shares.json', `"version": 1,`, `/* the\n first */ "version": 1,`),
      ),
    ).toBe(lines`
      data/datasets/shares.json:3:3
        expected  JSON without comments
        found     a comment
        fix       remove it, or put the remark into a "note"
    `)
  })

  it('refuses a comment after a number sign', () => {
    expect(
      readProblems((project) => project.replace('data/datasets/shares.json', `"version": 1,`, `"version": 1, # first`)),
    ).toBe(lines`
      data/datasets/shares.json:3:17
        expected  JSON without comments
        found     a comment
        fix       remove it, or put the remark into a "note"
    `)
  })
})
