import { describe, expect, it } from 'vitest'
import { lines, readProblems } from './project.ts'

describe('quotes and bare words in a JSON file', () => {
  it('refuses single quotes', () => {
    expect(readProblems((project) => project.replace('data/datasets/shares.json', `"place"`, `'place'`))).toBe(lines`
      data/datasets/shares.json:16:3
        expected  a string in double quotes
        found     single quotes
        write     "place"
    `)
  })

  it('refuses a key without quotes', () => {
    expect(readProblems((project) => project.replace('data/datasets/shares.json', `"place":`, `place:`))).toBe(lines`
      data/datasets/shares.json:16:3
        expected  a key in double quotes
        found     the bare word place
        write     "place"
    `)
  })

  it('refuses a key in typographic quotes', () => {
    expect(readProblems((project) => project.replace('data/datasets/shares.json', `"place":`, `“place”:`))).toBe(lines`
      data/datasets/shares.json:16:3
        expected  a key in double quotes
        found     the character “
        write     the key in straight double quotes
    `)
  })

  it('refuses a text in typographic quotes', () => {
    expect(
      readProblems((project) =>
        project.replace('data/datasets/shares.json', `"calendar": "fiscal"`, `"calendar": “fiscal”`),
      ),
    ).toBe(lines`
      data/datasets/shares.json:20:15  calendar
        expected  a value
        found     the character “
        write     straight double quotes: "
    `)
  })

  it('refuses a text without quotes', () => {
    expect(
      readProblems((project) =>
        project.replace('data/datasets/shares.json', `"calendar": "fiscal"`, `"calendar": fiscal`),
      ),
    ).toBe(lines`
      data/datasets/shares.json:20:15  calendar
        expected  a value
        found     the bare word fiscal
        write     "fiscal"
    `)
  })

  it('refuses True for true', () => {
    expect(
      readProblems((project) =>
        project.replace(
          'data/datasets/shares.json',
          `"status": "observed"`,
          `"approximate": True, "status": "observed"`,
        ),
      ),
    ).toBe(lines`
      data/datasets/shares.json:99:22  rows[0].approximate
        expected  a value
        found     the bare word True
        write     true
    `)
  })

  it('refuses undefined for nothing', () => {
    expect(
      readProblems((project) => project.replace('data/datasets/shares.json', `"value": 85.1`, `"value": undefined`)),
    ).toBe(lines`
      data/datasets/shares.json:98:16  rows[0].value
        expected  a value
        found     the bare word undefined
        write     null
    `)
  })
})
