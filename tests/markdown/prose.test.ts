import { describe, expect, it } from 'vitest'
import { findLooseNumbers } from '../../lib/markdown/numbers.ts'
import { problemsOf } from './fixture.ts'

const numbersOf = (text: string) => findLooseNumbers(text).map(({ number }) => number)
const message = (number: string) =>
  `expected a figure bound to a row, or :literal[...]; found "${number}"; write :figure[dataset/key], or :literal[...] for a number that is no figure of ours`

describe('numbers in prose', () => {
  it.each([
    ...[
      'in 2018',
      '2030年',
      '2030年度',
      'the 2020s',
      '2010sの',
      '2018–2030',
      '2018-2030',
      '2018〜2030年',
      '2018~2030',
      '２０３０年',
    ],
    ...[
      '1900',
      '2100',
      'by 2030.',
      '(2019)',
      'FY2018',
      'B2',
      'N1',
      'DX2025',
      'IPv6',
      'B2B',
      'm²',
      'é2',
      '2018/2019',
      '三十万人',
      'ten',
    ],
  ])('are no figures in "%s"', (text) => {
    expect(numbersOf(text)).toEqual([])
  })

  it.each([
    ...[
      ['85.1%', '85.1%'],
      ['790,000 people', '790,000'],
      ['約79万人', '79万'],
      ['８５．１％', '８５．１％'],
      ['1899', '1899'],
    ],
    ...[
      ['2101', '2101'],
      ['2018.5', '2018.5'],
      ['¥2000', '¥2000'],
      ['2000 yen', '2000'],
      ['2000人', '2000'],
      ['約2000', '2000'],
    ],
    ...[
      ['2000万', '2000万'],
      ['2000ドル', '2000'],
      ['2000年間', '2000'],
      ['2018%', '2018%'],
      ['5G', '5'],
      ['3D2', '3'],
      ['½', '½'],
    ],
    ...[
      ['USD100', '100'],
      ['B2.5', '2.5'],
      ['B2%', '2%'],
      ['2018x', '2018'],
      ['2030percent', '2030'],
      ['٣', '٣'],
      ['①', '①'],
    ],
    ...[
      ['COVID-19', '19'],
      ['2018–30', '30'],
      ['+2000', '2000'],
      ['第2000', '2000'],
      ['1st', '1'],
    ],
  ])('are figures in "%s"', (text, number) => {
    expect(numbersOf(text)[0]).toBe(number)
  })

  it('are refused where they stand, all at once', () => {
    expect(problemsOf('It is 85.1%.\n\n- of \\* 79 and\n  79 more\n')).toEqual([
      `1:7 ${message('85.1%')}`,
      `3:9 ${message('79')}`,
      `4:3 ${message('79')}`,
    ])
  })

  it('are refused when written as character references', () => {
    expect(problemsOf('x &#56;5')).toEqual([`1:1 ${message('85')}`])
  })

  it('are refused in headings, tables, link words, notes and footnotes', () => {
    const text =
      '## 3 ways {#ways}\n\n| a |\n|---|\n| 4 |\n\n[5 ways](#ways)[^n]\n\n:::note{title="T"}\n6\n:::\n\n[^n]: 7\n'
    expect(problemsOf(text)).toEqual([
      `1:4 ${message('3')}`,
      `5:3 ${message('4')}`,
      `7:2 ${message('5')}`,
      `10:1 ${message('6')}`,
      `13:7 ${message('7')}`,
    ])
  })

  it('are free in code, list markers, link targets, ids and directives', () => {
    const text =
      '1. `85%`\n2. [x](https://a.example/85)\n3. <https://a.example/85>\n\n```\n85\n```\n\n## H {#h2-85}\n\n:literal[85]\n'
    expect(problemsOf(text)).toEqual([])
  })
})

describe('Japanese ranges', () => {
  it('with single tildes are not struck out', () => {
    expect(problemsOf('2018~2030年、2019~2031年', 'ja')).toEqual([])
  })
})

describe('broken directives', () => {
  const complete = 'a complete directive, such as :figure[dataset/key] or, on a line of its own, ::chart{id=chart-id}'
  const fix =
    'use ASCII colons and brackets without spaces, close every bracket, give ::chart and ::: a line of their own'

  it.each([
    ['は：figure[a/b]人', '：figure[a/b]'],
    ['は:figure［a/b］', ':figure［a/b］'],
    ['は:figure [a/b]', ':figure [a/b]'],
    ['は：literal[x', '：literal[x'],
    [':: chart', ':: chart'],
    [':::', ':::'],
    ['::chart{id=it-talent-gap} x', '::chart{id=it-talent-gap} x'],
    [':figure[it-talent-gap/gap-2030]{as=unit', '{as=unit'],
    [':figure[it-talent-gap/gap-2030]｛as=unit｝', '｛as=unit｝'],
    ['text {#id}', '{#id}'],
    ['see ::chart{id=it-talent-gap}', '::chart{id=it-talent-gap}'],
    ['\\::figure[a/b]', '::figure[a/b]'],
  ])('are refused instead of printed: %s', (text, found) => {
    const problems = problemsOf(text, 'ja').filter((problem) => problem.includes('complete directive'))
    expect(problems.some((problem) => problem.endsWith(` expected ${complete}; found "${found}"; ${fix}`))).toBe(true)
  })
})
