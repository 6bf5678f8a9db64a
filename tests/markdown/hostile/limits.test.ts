import { readFileSync } from 'node:fs'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { maxFrontMatter } from '../../../lib/loaders/front-matter.ts'
import { articleLimits, findTooLarge } from '../../../lib/markdown/limits.ts'
import { parseMarkdown } from '../../../lib/markdown/markdown-parser.ts'
import type { toHast } from '../../../lib/markdown/to-hast.ts'
import { parse, problemsOf } from '../fixture.ts'
import { inOneLine, listHardTexts, patterns } from '../../../scripts/lib/hostile-texts.ts'

const kilobyte = 1024
const { block } = articleLimits

/** Nodes of a tree, without recursion, as its depth is not known. */
function countNodes(tree: Nodes | ReturnType<typeof toHast>): number {
  const open: object[] = [tree]
  let count = 0
  for (let node = open.pop(); node; node = open.pop()) {
    count += 1
    if ('children' in node && Array.isArray(node.children)) open.push(...node.children)
  }
  return count
}

describe('a text too large to be parsed', () => {
  const sizes = [kilobyte, 2 * kilobyte, 4 * kilobyte].map((size) => size * kilobyte)

  // Nothing but looking at each character once can deal with 50 times 7 MB in this time.
  it('is refused unparsed in any pattern, in one line of 1, 2 and 4 MB', { timeout: 120_000 }, () => {
    for (const unit of Object.values(patterns)) {
      for (const size of sizes) {
        expect(parse(inOneLine(unit, size)).problems).toEqual([
          {
            ...{ file: 'content/articles/gap/en.md', line: 1, column: 1 },
            expected: 'an article of at most 60,000 characters',
            found: `${size.toLocaleString('en')} characters`,
            fix: 'divide it into several articles',
          },
        ])
      }
    }
  })

  it.each([
    [
      'a long line',
      `a\n\n${'b'.repeat(4_001)}`,
      '3:1 expected lines of at most 4,000 characters; found a line of 4,001; divide it into paragraphs',
    ],
    [
      'many lines without an empty one, spaces of other kinds counted',
      'some words\n\u3000\n'.repeat(500),
      '923:1 expected an empty line after at most 6,000 characters; found more without one; divide the paragraph, the list or the table',
    ],
    [
      'quotations',
      `a\n\n${'>'.repeat(21)} b`,
      '3:1 expected at most 40 columns of spaces and of marks of lists and quotations before the text; found 43 columns; take out the nested lists or quotations, or the spaces',
    ],
    [
      'items of lists',
      `${'- '.repeat(20)}1. a`,
      '1:1 expected at most 40 columns of spaces and of marks of lists and quotations before the text; found 43 columns; take out the nested lists or quotations, or the spaces',
    ],
    [
      'tables',
      `${'|a'.repeat(21)}|\n${'|-'.repeat(21)}|\n`,
      '2:1 expected tables of at most 20 columns; found a table of about 21; divide the table, or swap its rows and columns',
    ],
    ...(
      [
        ['headings', '## a\n'],
        ['headings by underlines', '===\n'],
        ['headings by underlines of one sign', '> -\n'],
        ['headings in lists', '- # a\n'],
      ] as const
    ).map(([name, line]) => [
      name,
      line.repeat(101),
      '101:1 expected at most 100 headings; found one more; divide the article, or write some as bold lines',
    ]),
    [
      'notes',
      ':::note{title="a"}\nb\n:::\n\n'.repeat(21),
      '81:1 expected at most 20 notes in an article; found one more; write some of them as paragraphs',
    ],
  ])('is refused with its line: %s', (_, text, message) => {
    expect(problemsOf(text)).toEqual([message])
  })

  it('is told of each kind once, in the order of the lines', () => {
    const long = 'b'.repeat(4_001)
    expect(findTooLarge(`${'>'.repeat(30)}\n\n${long}\n\n${long}`).map(({ line }) => line)).toEqual([1, 3])
  })

  it('is refused when its tree is deep', () => {
    expect(problemsOf(`${'*a '.repeat(60)}${'b* '.repeat(60)}`)).toEqual([
      expect.stringMatching(
        /^1:\d+ expected at most 50 levels of lists, quotations, emphasis and links inside one another; found b;/,
      ),
    ])
  })

  it('may be as large as the limits', () => {
    const line = `${'a '.repeat(500)}b`
    const text = `${'> '.repeat(13)}a\n\n${`${line}\n`.repeat(5)}\n${'|a'.repeat(20)}|\n${'|-'.repeat(20)}|\n`
    expect(problemsOf(text)).toEqual([])
  })
})

describe('a hard text within the limits', () => {
  const sizes = [block / 8, block / 4, block / 2].map((size) => size - 50)
  const hard = sizes.map((size) => listHardTexts(size))

  // An empty line ends whatever a parser compares with one another, so a block is the most it can compare, and an article
  // is at most ten of them: what is slow in a block stays a fixed cost for each character. Here each of 70 patterns fills
  // half a block; an algorithm whose time doubles with a few more signs would never end.
  it.each(hard[2]?.map(([name], index) => [name, index] as const) ?? [])(
    'is read, and its tree grows with its length: %s',
    { timeout: 120_000 },
    (_, index) => {
      const texts = hard.map((ofSize) => ofSize[index]?.[1] ?? '')
      const counts = texts.map((text) => (findTooLarge(text).length > 0 ? 0 : countNodes(parseMarkdown(text))))
      const [quarter = 0, half = 0, whole = 0] = counts
      // Twice the text has at most twice the nodes, but for what begins and ends it.
      expect(half).toBeLessThanOrEqual(2.2 * quarter + 20)
      expect(whole).toBeLessThanOrEqual(2.2 * half + 20)
      const { article, problems } = parse(texts[2] ?? '')
      expect(article === undefined).toBe(problems.length > 0)
      expect(problems.length).toBeLessThanOrEqual(501)
      // The most is a row of a table that is filled up to its head: 20 cells and as many line ends for four signs.
      if (article) expect(countNodes(article.body)).toBeLessThanOrEqual(10 * block)
    },
  )

  it('is read no further after 500 problems', () => {
    const text = `${'85 '.repeat(300)}\n\n`.repeat(3)
    const { problems, outline } = parse(text)
    expect(outline).toBeUndefined()
    expect(problems).toHaveLength(501)
    expect(problems.at(-1)).toEqual({
      ...{ file: 'content/articles/gap/en.md', line: 3, column: 598 },
      expected: 'an article',
      found: '500 problems before the end of the article',
      fix: 'correct these first; then check again',
    })
  })

  // The slowest pattern for the parser (it looks back over the whole block at each sign) in ten full blocks: a few seconds,
  // where one block of 60,000 signs would take ten times as long.
  it.each(['closing brackets'])('is read at the full length of an article: %s', { timeout: 120_000 }, (name) => {
    const [, text = ''] = listHardTexts(articleLimits.characters - 100).find(([one]) => one === name) ?? []
    expect(text.length).toBeGreaterThan(59_000)
    expect(findTooLarge(text)).toEqual([])
    expect(parse(text).problems.length).toBeLessThanOrEqual(501)
  })
})

it('CONTRIBUTING names every limit', () => {
  const guide = readFileSync('CONTRIBUTING.md', 'utf8')
  for (const limit of [...Object.values(articleLimits), maxFrontMatter]) {
    expect(guide).toMatch(new RegExp(`\\b${limit.toLocaleString('en')}\\b`))
  }
})
