import { describe, expect, it } from 'vitest'
import { lines, readProblems } from './project.ts'

describe('the end of a JSON file', () => {
  it('refuses text after the end', () => {
    expect(readProblems((project) => project.write('data/site.json', '{} {}'))).toBe(lines`
      data/site.json:1:4
        expected  the end of the file
        found     the character {
        fix       remove what follows the last bracket
    `)
  })

  it('refuses the wrong closing bracket', () => {
    expect(readProblems((project) => project.replace('data/datasets/shares.json', `"measures": [`, `"measures": [}`)))
      .toBe(lines`
      data/datasets/shares.json:70:16  measures[0]
        expected  a value
        found     the character }
        write     a value here
    `)
  })

  it('refuses an empty file', () => {
    expect(readProblems((project) => project.write('data/site.json', ''))).toBe(lines`
      data/site.json:1:1
        expected  a value
        found     the end of the file
        write     a value here
    `)
  })

  it('refuses brackets nested too deep', () => {
    expect(readProblems((project) => project.write('data/site.json', '['.repeat(100_000)))).toBe(lines`
      data/site.json:1:34  [0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]
        expected  at most 32 levels
        found     brackets nested deeper
        fix       close the brackets before this place
    `)
  })

  it('refuses an invisible character between values', () => {
    expect(readProblems((project) => project.write('data/site.json', '{\u200b}'))).toBe(lines`
      data/site.json:1:2
        expected  a key in double quotes
        found     the character U+200B
        write     the key in straight double quotes
    `)
  })
})
