import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toApa } from '../../lib/publish/apa.ts'
import { toBibtex } from '../../lib/publish/bibtex.ts'
import type { ChartCitation } from '../../lib/publish/citation.ts'
import { toJapaneseCitation } from '../../lib/publish/japanese-citation.ts'
import { toRis } from '../../lib/publish/ris.ts'
import { printTex, readBibtex } from './read-bibtex.ts'

const english: ChartCitation = {
  kind: 'chart',
  title: 'By 2030 the gap is large',
  chartName: 'IT talent gap',
  author: 'Talent Gap Atlas',
  siteName: 'Talent Gap Atlas',
  issued: '2026-11-20',
  edition: 1,
  versions: [
    { dataset: 'meti-it-talent-gap', version: 2 },
    { dataset: 'it-workforce', version: 1 },
  ],
  address: 'https://atlas.example/en/charts/it-talent-gap/v/default/1/',
  locale: 'en',
  sources: [
    { publisher: 'METI', title: 'Survey on IT talent', date: '2019-04-23' },
    { publisher: 'IPA; with others', title: 'The “DX” report', date: '2025' },
    { publisher: 'MIC', title: 'Census' },
  ],
}
const japanese: ChartCitation = {
  ...english,
  title: '2030年の不足は79万人',
  chartName: 'IT人材の需給ギャップ',
  author: '人材ギャップ・アトラス編集部',
  siteName: '人材ギャップ・アトラス',
  address: 'https://atlas.example/ja/charts/it-talent-gap/v/default/1/',
  locale: 'ja',
  sources: [{ publisher: '経済産業省', title: '「IT人材」の需給', date: '2019-04' }],
}
const accessed = '2026-12-01'

describe('a reference in APA style', () => {
  it('names author, year, finding, edition, sources and the address of the edition', () => {
    expect(toApa(english)).toBe(
      'Talent Gap Atlas. (2026). By 2030 the gap is large [Chart, edition 1]. ' +
        'Data: METI, “Survey on IT talent” (23 April 2019); IPA; with others, “The ‘DX’ report” (2025); MIC, “Census”. ' +
        'https://atlas.example/en/charts/it-talent-gap/v/default/1/',
    )
  })

  it('is in the language of the page, with the site where it is not the author', () => {
    expect(toApa({ ...japanese, accessed })).toBe(
      '人材ギャップ・アトラス編集部. (2026). 2030年の不足は79万人 [図、第1版]. 人材ギャップ・アトラス. ' +
        'データ：経済産業省「『IT人材』の需給」（2019年4月）. ' +
        '2026年12月1日閲覧, https://atlas.example/ja/charts/it-talent-gap/v/default/1/',
    )
  })

  it('tells the day of access only when it is known', () => {
    expect(toApa({ ...english, accessed })).toContain('. Retrieved December 1, 2026, from https://atlas.example/')
    expect(toApa(english)).not.toContain('Retrieved')
  })

  it('never ends a part with two stops', () => {
    const text = toApa({ ...english, author: 'Atlas Inc.', title: 'Is it growing?' })
    expect(text).toMatch(/^Atlas Inc\. \(2026\)\. Is it growing\? \[Chart/)
    expect(toApa({ ...english, title: 'It grows.' })).toContain('. It grows [Chart')
  })
})

describe('a Japanese reference', () => {
  it('follows SIST 02 and adds edition and sources', () => {
    expect(toJapaneseCitation({ ...japanese, accessed })).toBe(
      '人材ギャップ・アトラス編集部. "2030年の不足は79万人". 人材ギャップ・アトラス. 2026-11-20. 図、第1版. ' +
        'データ：経済産業省「『IT人材』の需給」（2019年4月）. ' +
        'https://atlas.example/ja/charts/it-talent-gap/v/default/1/, (参照 2026-12-01).',
    )
  })

  it('leaves the day of access out when nobody knows it', () => {
    expect(toJapaneseCitation(japanese)).toMatch(/\/v\/default\/1\/$/)
  })

  it('keeps the title in its quotation marks', () => {
    expect(toJapaneseCitation({ ...japanese, title: 'いわゆる"2025年の崖"' })).toContain(`. "いわゆる'2025年の崖'". `)
  })
})

/** Titles with every sign that a format could take for its own. */
const nastyTitle = fc
  .array(fc.constantFrom(...'\\{}~^&%$#_"\'@,=<>;:\n\r\t', '\\end', 'ER  - ', '日本', '👩‍💻', 'and', ' '), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''))
const asOneLine = (text: string) => text.replace(/[\t\r\n]+/g, ' ').trim()

describe('an entry for BibTeX', () => {
  it('holds every part of the reference', () => {
    const { type, name, fields } = readBibtex(toBibtex({ ...english, accessed }))
    expect([type, name]).toEqual(['misc', 'en-charts-it-talent-gap-v-default-1'])
    expect(fields).toEqual({
      author: '{Talent Gap Atlas}',
      title: '{By 2030 the gap is large}',
      shorttitle: '{IT talent gap}',
      howpublished: 'Talent Gap Atlas',
      ...{ year: '2026', month: 'nov', version: '1', langid: 'english', urldate: accessed },
      url: english.address,
      note:
        'Chart, edition 1. Dataset versions: meti-it-talent-gap 2, it-workforce 1. ' +
        'Data: METI, “Survey on IT talent” (23 April 2019); IPA; with others, “The ‘DX’ report” (2025); MIC, “Census”.',
    })
  })

  it('keeps Japanese as it is', () => {
    const { fields } = readBibtex(toBibtex(japanese))
    expect(fields).toMatchObject({ title: '{2030年の不足は79万人}', langid: 'japanese' })
    expect(fields['note']).toContain(
      '図、第1版. データセットの版：meti-it-talent-gap 第2版、it-workforce 第1版. データ：',
    )
    expect(fields).not.toHaveProperty('urldate')
  })

  it('prints any title as it was, and braces always balance', () => {
    fc.assert(
      fc.property(nastyTitle, (title) => {
        const sources = [{ publisher: title, title }]
        const { fields } = readBibtex(toBibtex({ ...english, title, chartName: title, author: title, sources }))
        for (const field of ['title', 'shorttitle', 'author']) {
          expect(printTex(fields[field]?.slice(1, -1) ?? '')).toBe(asOneLine(title))
        }
        expect(printTex(fields['note'] ?? '')).toContain(`Data: ${asOneLine(title)}, “${asOneLine(title)}”`)
      }),
      { numRuns: 300 },
    )
  })

  it('leaves an address as it is, but for braces and backslashes', () => {
    const address = 'https://atlas.example/en/charts/a_b/?q=1%20&x={y}\\#z'
    const { name, fields } = readBibtex(toBibtex({ ...english, address }))
    expect(fields['url']).toBe('https://atlas.example/en/charts/a_b/?q=1%20&x=%7By%7D%5C#z')
    expect(name).toBe('en-charts-a-b')
  })
})

/** The lines of a RIS record, each as its tag and its text. */
function readRis(text: string): [tag: string, value: string][] {
  if (!text.endsWith('\r\n')) throw new Error('readRis: the record does not end its last line')
  return text
    .slice(0, -2)
    .split('\r\n')
    .map((line) => {
      const match = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/.exec(line)
      if (!match) throw new Error(`readRis: no tag in ${JSON.stringify(line)}`)
      return [match[1] ?? '', match[2] ?? '']
    })
}

describe('a record in RIS', () => {
  it('holds every part of the reference, from TY to ER', () => {
    expect(readRis(toRis({ ...english, accessed }))).toEqual([
      ['TY', 'DATA'],
      ['TI', 'By 2030 the gap is large'],
      ['ST', 'IT talent gap'],
      ['AU', 'Talent Gap Atlas'],
      ['PB', 'Talent Gap Atlas'],
      ['PY', '2026'],
      ['DA', '2026/11/20'],
      ['ET', '1'],
      ['LA', 'en'],
      ['UR', english.address],
      ['Y2', '2026/12/01'],
      ['N1', 'Chart, edition 1'],
      ['N1', 'Dataset versions: meti-it-talent-gap 2, it-workforce 1'],
      [
        'N1',
        'Data: METI, “Survey on IT talent” (23 April 2019); IPA; with others, “The ‘DX’ report” (2025); MIC, “Census”',
      ],
      ['ER', ''],
    ])
  })

  it('has no line for what is not known', () => {
    const tags = readRis(toRis({ ...japanese, versions: [] })).map(([tag]) => tag)
    expect(tags).not.toContain('Y2')
    expect(tags.filter((tag) => tag === 'N1')).toHaveLength(2)
  })

  it('stays one record of the same lines, whatever the title', () => {
    fc.assert(
      fc.property(nastyTitle, (title) => {
        const lines = readRis(toRis({ ...english, title, chartName: title, author: title }))
        expect(lines.map(([tag]) => tag)).toEqual(readRis(toRis(english)).map(([tag]) => tag))
        expect(lines[1]).toEqual(['TI', asOneLine(title)])
      }),
      { numRuns: 300 },
    )
  })
})

it.each([
  ['APA', toApa],
  ['BibTeX', toBibtex],
  ['RIS', toRis],
  ['Japanese', toJapaneseCitation],
])('a reference in %s is refused without a source', (_, write) => {
  expect(() => write({ ...english, sources: [] })).toThrow('a citation names at least one source')
})
