import type { Lookups } from '../../lib/markdown/context.ts'
import { parseArticle, type ParsedArticle } from '../../lib/markdown/parse-article.ts'
import type { FrontMatter } from '../../lib/schema/article.ts'
import { chartSchema } from '../../lib/schema/chart.ts'
import { datasetSchema } from '../../lib/schema/dataset.ts'
import { sourceSchema } from '../../lib/schema/source.ts'
import type { Locale } from '../../lib/schema/text.ts'

const both = (text: string) => ({ en: text, ja: text })
const rowOf = (key: string, content: object) => ({
  ...{
    key,
    measure: 'demand',
    year: 2030,
    unit: 'persons',
    status: 'projection',
    grade: 'primary',
    source: 'meti-2019',
  },
  ...content,
})

const dataset = datasetSchema.parse({
  ...{ id: 'it-talent-gap', version: 1, title: both('Gap'), summary: both('Gap'), caveat: both('None') },
  ...{ place: both('Japan'), calendar: 'calendar', checked: '2026-11-20', dimensions: [] },
  measures: [{ id: 'demand', title: both('Demand'), unit: 'persons' }],
  rows: [
    rowOf('demand-2030', { value: 1_790_000 }),
    rowOf('gap-2030', { value: 450_000 }),
    rowOf('gap-2040', { missing: both('not published') }),
  ],
})

const chart = chartSchema.parse({
  ...{
    id: 'it-talent-gap',
    kind: 'line',
    topic: 'gap',
    order: 1,
    name: both('Gap'),
    subtitle: both('Gap'),
  },
  draws: [{ dataset: 'it-talent-gap', measure: 'demand', series: { fixed: 'demand' } }],
  ...{ series: { order: ['demand'] }, note: both('x') },
  ...{ use: { good: both('x'), bad: both('x') } },
  views: [
    { id: 'default', title: both('Gap') },
    { id: 'medium', title: both('Gap') },
  ],
})

const source = sourceSchema.parse({
  ...{ id: 'meti-2019', publisher: both('METI'), title: both('Survey'), kind: 'official', date: '2019' },
  ...{ url: 'https://www.meti.go.jp/', interest: { level: 'none', text: both('None') } },
})

export const lookups: Lookups = {
  datasets: new Map([[dataset.id, dataset]]),
  charts: new Map([[chart.id, chart]]),
  sources: new Map([[source.id, source]]),
  glossary: [],
}

export const front: FrontMatter = {
  ...{ title: 'The gap', description: 'Who is missing.', audience: 'managers', topics: ['gap'] },
  ...{ published: '2026-11-01', revised: '2026-11-10', checked: '2026-11-20' },
}

export function parse(text: string, locale: Locale = 'en'): ParsedArticle {
  return parseArticle({ slug: 'gap', locale, file: `content/articles/gap/${locale}.md`, front, text, lookups })
}

/** Each problem as "line:column expected … found … fix …". */
export function problemsOf(text: string, locale: Locale = 'en'): string[] {
  return parse(text, locale).problems.map(
    ({ line, column, expected, found, fix }) => `${line}:${column} expected ${expected}; found ${found}; ${fix}`,
  )
}

/** The article's tree as JSON without positions. */
export function treeOf(text: string, locale: Locale = 'en'): string {
  const { article, problems } = parse(text, locale)
  if (!article) throw new Error(`treeOf: ${JSON.stringify(problems)}`)
  return JSON.stringify(article.body, (key, value: unknown) => (key === 'position' ? undefined : value))
}
