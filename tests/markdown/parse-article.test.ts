import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { front, lookups, parse } from './fixture.ts'
import { parseArticle } from '../../lib/markdown/parse-article.ts'

const snippets = [
  ...[
    ':figure[',
    'it-talent-gap/gap-2030',
    ']',
    '{as=unit}',
    '::chart{id=it-talent-gap}',
    ':::note{title="x"}',
    '\n:::\n',
    '\n\n',
  ],
  ...[
    '## ',
    ' {#a}',
    '[^n]',
    '[^n]: ',
    '[x](',
    ')',
    '/compare/',
    '<b>',
    '<!--',
    '| a |\n|---|\n',
    '> ',
    '- ',
    '1. ',
    '`',
    '\\',
    ':',
  ],
  ...[
    '85.1%',
    '2030年',
    '不足は',
    '\u0000',
    '\uD800',
    '&#58;',
    '***',
    '![',
    '~~',
    '\t',
    '\r',
    '{',
    '}',
    '://',
    ':__proto__[x]{__proto__=y}',
  ],
]
const markdown = fc.array(fc.oneof(fc.constantFrom(...snippets), fc.string({ unit: 'grapheme' })), { maxLength: 40 })

const collectTags = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => (key === 'tagName' ? [String(inner)] : collectTags(inner)))
    : []

describe('parseArticle', () => {
  it('never throws, and gives either an article or problems with a place in the file', () => {
    fc.assert(
      fc.property(markdown, fc.constantFrom('en' as const, 'ja' as const), (parts, locale) => {
        const text = parts.join('')
        const { article, problems } = parse(text, locale)
        expect(article === undefined).toBe(problems.length > 0)
        const lines = text.split(/\r\n|\n|\r/).length
        for (const problem of problems) {
          expect(problem.line).toBeGreaterThan(0)
          expect(problem.line).toBeLessThanOrEqual(lines)
          expect(problem.column).toBeGreaterThan(0)
        }
        expect(collectTags(article?.body)).not.toContain('b')
      }),
      { numRuns: 500 },
    )
  })

  it('lists problems in the order of the lines', () => {
    fc.assert(
      fc.property(markdown, (parts) => {
        const lines = parse(parts.join('')).problems.map(({ line }) => line ?? 0)
        expect(lines).toEqual(lines.toSorted((a, b) => a - b))
      }),
    )
  })

  it('gives an article with what its page needs', () => {
    const { article } = parse('Text.')
    expect(article).toMatchObject({ slug: 'gap', locale: 'en', file: 'content/articles/gap/en.md', front, minutes: 1 })
  })

  it('checks the text even when the front matter failed', () => {
    const { article, problems } = parseArticle({
      slug: 'a',
      locale: 'en',
      file: 'f',
      front: undefined,
      text: '85',
      lookups,
    })
    expect(article).toBeUndefined()
    expect(problems).toHaveLength(1)
  })

  it('says of a text that exhausts the stack that it is nested too deep', () => {
    const get = () => {
      throw new RangeError('Maximum call stack size exceeded')
    }
    const endless = { ...lookups, datasets: { get } } as unknown as typeof lookups
    const input = { slug: 'a', locale: 'en' as const, file: 'content/articles/gap/en.md', front, lookups: endless }
    const { problems, outline } = parseArticle({ ...input, text: ':figure[a/b]' })
    expect(outline).toBeUndefined()
    expect(problems).toEqual([
      {
        file: 'content/articles/gap/en.md',
        line: 1,
        column: 1,
        expected: 'an article',
        found: 'Markdown nested too deep to be read (Maximum call stack size exceeded)',
        fix: 'take out the nested lists, quotations or brackets',
      },
    ])
  })

  it("passes on errors that are not the author's", () => {
    const broken = {
      ...lookups,
      datasets: {
        get: () => {
          throw new TypeError('broken')
        },
      },
    } as unknown as typeof lookups
    const text = ':figure[a/b]'
    expect(() => parseArticle({ slug: 'a', locale: 'en', file: 'f', front, text, lookups: broken })).toThrow('broken')
  })
})
