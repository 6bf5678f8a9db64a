import fc from 'fast-check'
import type { CompareCell, CompareData } from '../../lib/domain/compare-data.ts'
import { toReadingMatrix, type OwnState } from '../../lib/domain/compare-readings.ts'
import { listChanges } from '../../lib/domain/scoring/readings.ts'
import { toBaseMatrix, type ReadingId } from '../../lib/domain/compare-readings.ts'
import { messages } from '../../lib/i18n/translator.ts'
import type { ComparisonInput } from '../../lib/publish/comparison-input.ts'
import { pickFileMessages, toComparisonWords } from '../../lib/publish/comparison-words.ts'
import { ratings } from '../../lib/schema/ratings.ts'
import { confidences, verdicts } from '../../lib/schema/verdicts.ts'
import { locales, type Locale } from '../../lib/schema/text.ts'

const address = 'https://example.org/atlas/en/compare/?p=a.b'

/** A comparison as its page shows it, in one language. */
export function inputOf(
  data: CompareData,
  { reading = 'vendor', own, locale = 'en', ...rest }: Partial<ComparisonInput> & { own?: OwnState['ratings'] } = {},
): ComparisonInput {
  const partners = rest.partners ?? data.partners.map(({ id }) => id)
  const state: OwnState = { from: 'vendor', ratings: own ?? [] }
  const names = partners.map((id) => data.partners.find((one) => one.id === id)?.title ?? id)
  return {
    data,
    partners,
    rows: data.categories.map(({ id }) => id),
    matrix: toReadingMatrix(data, partners, { reading, own: state }),
    weights: {},
    changes: reading === 'mine' ? listChanges(toBaseMatrix(data, partners, 'vendor'), state.ratings) : [],
    words: toComparisonWords(locale, pickFileMessages(messages[locale]), names),
    address,
    ...rest,
    reading,
    locale,
  }
}

const cell = (vendor: CompareCell['vendor'], evidence: Partial<CompareCell['evidence']>): CompareCell => ({
  vendor,
  evidence: { verdict: 'none', claimed: true, figures: [], rating: 'unknown', inputs: [], ...evidence },
})

/** China rated by itself, India with its group; cost is measured, time is not. */
export const small: CompareData = {
  partners: ['china', 'india'].map((id) => ({
    id,
    title: id === 'china' ? 'China' : 'India',
    short: id,
    about: '',
    region: 'r',
  })),
  categories: [
    { id: 'cost', title: 'Cost', verdict: 'none', context: [] },
    { id: 'time', title: 'Time', verdict: 'none', context: [] },
  ],
  cells: {
    cost: {
      china: cell(
        { rating: 'good', claims: [] },
        {
          ...{ verdict: 'supports', confidence: 'low', argument: 'Cheap, it says.', rating: 'fair' },
          figures: ['wages/china-2025'],
        },
      ),
      india: cell(
        { rating: 'unknown', claims: [], reason: 'rated-as-group', group: { partner: 'sea', rating: 'poor' } },
        { rating: 'good', verdict: 'unsettled', confidence: 'medium' },
      ),
    },
    time: {
      china: cell({ rating: 'excellent', claims: [] }, {}),
      india: cell({ rating: 'unknown', claims: [], reason: 'not-rated' }, {}),
    },
  },
  figures: {
    'wages/china-2025': {
      ...{ label: 'Wage, China', value: '¥1,000', when: '2025', status: 'observed', grade: 'primary' },
      source: 'bureau',
    },
  },
  sources: {
    vendor: {
      title: 'An article',
      publisher: 'A seller',
      href: '/atlas/en/sources/#vendor',
      interest: 'Sells services.',
    },
    bureau: { title: 'Wages', publisher: 'A bureau', href: '/atlas/en/sources/#bureau', interest: 'None.' },
  },
  vendor: { source: 'vendor', asOf: '2026' },
  datasets: [
    { id: 'partner-ratings', version: 1 },
    { id: 'wages', version: 3 },
    { id: 'unused', version: 9 },
  ],
}

const hostile = fc.array(
  fc.constantFrom(
    ...[
      '|',
      '\n',
      '\r\n',
      '`',
      '*',
      '_',
      '[x](y)',
      '<b>',
      '&amp;',
      '\\',
      '~~',
      '#',
      '- ',
      '1. ',
      '1) ',
      '> ',
      '---',
      '+ ',
    ],
    ...[
      '=HYPERLINK("x")',
      '@',
      '=',
      ';',
      ',',
      '"',
      "'",
      ' ',
      '\t',
      'http://a.b/c_d',
      'www.a.b',
      'a@b.cd',
      '![',
      ']',
      '(',
      ')',
    ],
    ...['日本', 'a', '\u3000', '\u2028', '{', '}', '$', '^', ':', '!', 'mailto:a@b.cd', '[^1]', '```'],
  ),
  { maxLength: 7 },
)
/** Texts full of signs that mean something to a spreadsheet or to Markdown, some of them empty. */
export const anyText = fc.oneof(
  hostile.map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
/** The same with something to read in it. */
const anyTitle = anyText.map((text) => `${text}x`)

const anyCell = fc.record({
  vendor: fc.record({
    rating: fc.constantFrom(...ratings),
    claims: fc.constant([]),
    ...{
      group: fc.option(fc.record({ partner: fc.constant('p0'), rating: fc.constantFrom(...ratings) }), {
        nil: undefined,
      }),
    },
  }),
  evidence: fc.record({
    verdict: fc.constantFrom(...verdicts),
    confidence: fc.option(fc.constantFrom(...confidences), { nil: undefined }),
    argument: fc.option(anyTitle, { nil: undefined }),
    claimed: fc.boolean(),
    figures: fc.subarray(['d/one', 'e/two']),
    rating: fc.constantFrom(...ratings),
    inputs: fc.constant([]),
  }),
})

/** Drops what is absent, as strict optional properties ask. */
const present = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T

const anyData: fc.Arbitrary<CompareData> = fc
  .record({
    titles: fc.tuple(anyTitle, anyTitle, anyTitle, anyTitle),
    cells: fc.array(anyCell, { minLength: 4, maxLength: 4 }),
    texts: fc.tuple(anyTitle, anyTitle, anyTitle, anyTitle, anyTitle),
  })
  .map(({ titles, cells, texts: [label, value, when, source, interest] }): CompareData => {
    const at = (index: number): CompareCell => {
      const given = cells[index]
      if (!given) throw new Error('anyData: a cell is missing')
      return { vendor: present(given.vendor), evidence: present(given.evidence) } as CompareCell
    }
    const figure = { label, value, when, status: 'observed', grade: 'primary', source: 's' } as const
    return {
      ...small,
      partners: [0, 1].map((n) => ({ id: `p${n}`, title: titles[n] ?? '', short: '', about: '', region: 'r' })),
      categories: [2, 3].map((n) => ({ id: `c${n}`, title: titles[n] ?? '', verdict: 'none', context: [] })),
      cells: { c2: { p0: at(0), p1: at(1) }, c3: { p0: at(2), p1: at(3) } },
      figures: { 'd/one': figure, 'e/two': figure },
      sources: {
        vendor: { title: source, publisher: '', href: '/s/#v', interest },
        s: { title: source, publisher: '', href: '/s/#(a)|b', interest },
      },
      datasets: [
        { id: 'partner-ratings', version: 1 },
        { id: 'd', version: 2 },
      ],
    }
  })

const readings: readonly ReadingId[] = ['vendor', 'evidence', 'mine']

/** Any comparison of two partners and two categories, with hostile texts, rows in any order, and changes where it is the reader's own. */
export const anyInput: fc.Arbitrary<ComparisonInput> = fc
  .record({
    data: anyData,
    reading: fc.constantFrom(...readings),
    locale: fc.constantFrom<Locale>(...locales),
    rows: fc.shuffledSubarray(['c2', 'c3']),
    rating: fc.constantFrom(...ratings),
    weight: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ data, reading, locale, rows, rating, weight }) =>
    inputOf(data, {
      ...{ reading, locale, rows, weights: { c2: weight } },
      own: [{ partner: 'p0', category: 'c2', rating }],
    }),
  )
