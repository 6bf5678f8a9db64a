import fc from 'fast-check'
import { toString } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { toComparisonMarkdown } from '../../lib/publish/comparison-markdown.ts'
import { escapeMarkdown, markdownLink, tableRow } from '../../lib/publish/escape-markdown.ts'
import { oneLine } from '../../lib/publish/one-line.ts'
import { anyInput, anyText, inputOf, small } from './small-comparison.ts'

const parse = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown)
type Blocks = ReturnType<typeof parse>['children']
const ofType = (blocks: Blocks, type: string) => blocks.filter((block) => block.type === type)
/** The text of a node; blanks run together, as a reader sees them. */
const read = (node: Parameters<typeof toString>[0]) => toString(node).replace(/\s+/g, ' ')
/** Tables as texts of their cells. */
const tablesOf = (blocks: Blocks) =>
  blocks.flatMap((block) =>
    block.type === 'table' ? [block.children.map((row) => row.children.map((cell) => read(cell)))] : [],
  )
/** What a reader sees of a text: blanks run together. */
const seen = (text: string) => oneLine(text).replace(/\s+/g, ' ')

describe('the comparison as Markdown', () => {
  it('says what is shown: address, reading, weights, ratings, evidence with sources, interest, versions', () => {
    expect(toComparisonMarkdown(inputOf(small))).toBe(
      [
        '# Comparison: China, India',
        '',
        '- Address: [https\\://example.org/atlas/en/compare/?p=a.b](https://example.org/atlas/en/compare/?p=a.b)',
        '- Ratings shown: The vendor’s',
        '- Weights: all equal',
        '',
        '| Category | Weight | China | India |',
        '| --- | --: | --- | --- |',
        '| Cost | 1 | Good | Unknown (group’s rating: Poor) |',
        '| Time | 1 | Excellent | Unknown |',
        '',
        '## Evidence',
        '',
        '### Cost',
        '',
        '- **China**: supports the vendor (low confidence). Cheap, it says.',
        '  - Wage, China: ¥1,000 (2025, primary, [Wages](https://example.org/atlas/en/sources/#bureau))',
        '- **India**: cannot settle it (medium confidence)',
        '  - No independent figure was found.',
        '',
        '### Time',
        '',
        '- **China**: no evidence found',
        '  - No independent figure was found.',
        '- **India**: no evidence found',
        '  - No independent figure was found.',
        '',
        '## The vendor’s interest',
        '',
        'Sells services. [An article](https://example.org/atlas/en/sources/#vendor)',
        '',
        '## Versions of the data',
        '',
        '- partner-ratings 1',
        '- wages 3',
        '',
      ].join('\n'),
    )
  })

  it('marks what the reader changed, names every weight once one differs, and gives score and rank', () => {
    const own = [{ partner: 'india', category: 'cost', rating: 'excellent' as const }]
    const text = toComparisonMarkdown(inputOf(small, { reading: 'mine', own, rows: ['cost'], weights: { cost: 2 } }))
    expect(text).toContain('| Cost | 2 | Good | **Excellent** (changed from Unknown) |')
    expect(text).toContain('- Weights: Cost 2, Time 1')
    expect(tablesOf(parse(text).children)[1]).toEqual([
      ['', 'Score', 'Rank'],
      ['China', '2.00 of 3', '2'],
      ['India', '3.00 of 3', '1'],
    ])
    // A row that is hidden has no evidence here.
    expect(text).not.toContain('### Time')
  })

  it('has no score where no category counts, and a group’s rating in the vendor’s reading alone', () => {
    expect(tablesOf(parse(toComparisonMarkdown(inputOf(small))).children)).toHaveLength(1)
    for (const reading of ['evidence', 'mine'] as const)
      expect(toComparisonMarkdown(inputOf(small, { reading }))).not.toContain('group’s rating')
  })

  it('keeps every text as it is, and its own form, whatever the texts', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { children } = parse(toComparisonMarkdown(input))
        const { data, rows, words } = input
        const titleOf = (id: string) => seen(data.categories.find((one) => one.id === id)?.title ?? '')
        const names = data.partners.map(({ title }) => seen(title))
        const [table] = tablesOf(children)
        expect(table?.[0]).toEqual([words.label.category, words.label.weight, ...names])
        expect(table?.slice(1).map(([title]) => title)).toEqual(rows.map(titleOf))
        const headings = ofType(children, 'heading').map((heading) => read(heading))
        expect(headings.slice(2, 2 + rows.length)).toEqual(rows.map(titleOf))
        expect(headings).toHaveLength(2 + rows.length + 1 + (headings.at(-1) === words.label.versions ? 1 : 0))
        const texts = ofType(children, 'list').map((list) => read(list))
        rows.forEach((row, index) =>
          data.partners.forEach(({ id }) => {
            const argument = data.cells[row]?.[id]?.evidence.argument
            if (argument !== undefined) expect(texts[1 + index]).toContain(seen(argument))
          }),
        )
        expect(ofType(children, 'code').concat(ofType(children, 'html'), ofType(children, 'thematicBreak'))).toEqual([])
      }),
    )
  })
})

describe('a text in Markdown', () => {
  it('reads as it was, alone, in a table and as a link', () => {
    const blank = (text: string) => seen(text) === ''
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(!blank(text))
        const alone = parse(escapeMarkdown(text)).children
        expect(alone.map((block) => block.type)).toEqual(['paragraph'])
        expect(read(alone[0])).toBe(seen(text))
        const inTable = parse(
          [tableRow(['a', 'b']), tableRow(['-', '-']), tableRow([escapeMarkdown(text), 'end'])].join('\n'),
        )
        expect(tablesOf(inTable.children)[0]?.[1]).toEqual([seen(text), 'end'])
        const [line] = parse(`- ${markdownLink(text, 'https://a.b/(c)|d e')} end`).children
        expect(read(line)).toBe(`${seen(text)} end`)
        expect(JSON.stringify(line)).toContain('"url":"https://a.b/%28c%29%7Cd%20e"')
      }),
      { numRuns: 500 },
    )
  })
})
