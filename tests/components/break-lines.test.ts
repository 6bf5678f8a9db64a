import { describe, expect, test } from 'vitest'
import { breakLines } from '../../components/charts/picture/break-lines.ts'
import { estimateTextWidth } from '../../components/charts/layout/text-width.ts'

describe('the lines of a title', () => {
  test('are of even length, not full and then short', () => {
    const text = 'Firms that lack people for digital work are more common in Japan'
    const [first = '', second = '', ...more] = breakLines(text, 20, estimateTextWidth(text, 20) * 0.9)
    expect(more).toEqual([])
    expect(Math.abs(first.length - second.length)).toBeLessThan(10)
  })

  test('lose nothing and stay within the room', () => {
    for (const text of [
      'By 2030 the gap is 160,000, 450,000 or 790,000, depending on demand',
      '2030年の不足は、需要しだいで16万人、45万人、79万人。「大幅に不足」の企業は58.5%となる（推計）',
    ]) {
      for (const room of [200, 320, 500, 900]) {
        const lines = breakLines(text, 20, room)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        expect(lines.filter((line) => estimateTextWidth(line, 20) > room)).toEqual([])
      }
    }
  })

  test.each([
    ['between a figure and what it counts', '不足は最大で79万人となり、人手は足りない', /\d$/],
    ['behind an opening bracket', '企業の「大幅に不足」が多い', /「$/],
  ])('in Japanese never end %s', (_, text, wrongEnd) => {
    for (let room = 80; room <= 240; room += 10) {
      expect(breakLines(text, 20, room).filter((line) => wrongEnd.test(line))).toEqual([])
    }
  })

  test('in Japanese never begin with a sign that closes', () => {
    for (let room = 80; room <= 240; room += 10) {
      const lines = breakLines('日本は「大幅に不足」、米国は少ない。ドイツは中間', 20, room)
      expect(lines.filter((line) => /^[、。」]/.test(line))).toEqual([])
    }
  })

  test('in Japanese break where a phrase ends, not inside a word', () => {
    expect(breakLines('日本語能力試験の受験者は中国が最も多くなった', 20, 280)).toEqual([
      '日本語能力試験の受験者は',
      '中国が最も多くなった',
    ])
  })
})
