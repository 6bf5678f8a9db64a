import { describe, expect, it } from 'vitest'
import { lines, readProblems } from './project.ts'

describe('a number in a JSON file', () => {
  it('refuses NaN', () => {
    expect(readProblems((project) => project.replace('data/datasets/shares.json', `"value": 85.1`, `"value": NaN`)))
      .toBe(lines`
      data/datasets/shares.json:98:16  rows[0].value
        expected  a number
        found     NaN, which JSON does not have
        write     the number, or "missing" with the reason in its row
    `)
  })

  it('refuses Infinity', () => {
    expect(
      readProblems((project) => project.replace('data/datasets/shares.json', `"value": 85.1`, `"value": -Infinity`)),
    ).toBe(lines`
      data/datasets/shares.json:98:16  rows[0].value
        expected  a number
        found     -Infinity, which JSON does not have
        write     the number, or "missing" with the reason in its row
    `)
  })

  it('refuses a huge number', () => {
    expect(readProblems((project) => project.replace('data/datasets/shares.json', `"value": 85.1`, `"value": 1e999`)))
      .toBe(lines`
      data/datasets/shares.json:98:16  rows[0].value
        expected  a number below 1e308
        found     a huge number, 1e999
        write     the figure itself: check its exponent
    `)
  })

  it('refuses a number with a leading zero', () => {
    expect(readProblems((project) => project.replace('data/datasets/shares.json', `"value": 85.1`, `"value": 085.1`)))
      .toBe(lines`
      data/datasets/shares.json:98:16  rows[0].value
        expected  a number without leading zeros
        found     085.1
        write     85.1
    `)
  })

  it('refuses a number with a plus sign', () => {
    expect(readProblems((project) => project.replace('data/datasets/shares.json', `"value": 85.1`, `"value": +85.1`)))
      .toBe(lines`
      data/datasets/shares.json:98:16  rows[0].value
        expected  a plain decimal number
        found     +85.1
        write     85.1
    `)
  })

  it('refuses a number that begins with its point', () => {
    expect(readProblems((project) => project.replace('data/datasets/shares.json', `"value": 85.1`, `"value": .5`)))
      .toBe(lines`
      data/datasets/shares.json:98:16  rows[0].value
        expected  a plain decimal number
        found     .5
        write     0.5
    `)
  })

  it('refuses a hexadecimal number', () => {
    expect(readProblems((project) => project.replace('data/datasets/shares.json', `"value": 85.1`, `"value": 0x55`)))
      .toBe(lines`
      data/datasets/shares.json:98:16  rows[0].value
        expected  a plain decimal number
        found     0x55
        write     85
    `)
  })

  it('refuses a number with stray letters', () => {
    expect(
      readProblems((project) => project.replace('data/datasets/shares.json', `"value": 85.1`, `"value": 85percent`)),
    ).toBe(lines`
      data/datasets/shares.json:98:16  rows[0].value
        expected  a plain decimal number
        found     85percent
        write     the number in plain digits
    `)
  })
})
