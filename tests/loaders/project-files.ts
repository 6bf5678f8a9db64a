const text = (words: string) => ({ en: words, ja: `${words}（日本語）` })
const named = (id: string) => ({ id, title: text(id) })

const dataset = (id: string) => ({
  id,
  version: 1,
  title: text(id),
  summary: text('Summary'),
  caveat: text('Caveat'),
  place: text('Japan'),
  calendar: 'calendar',
  checked: '2026-11-20',
})

type Given = { key: string; measure: string; at: Record<string, string>; year: number | null; unit: string }

const row = (given: Given & Record<string, unknown>) => ({
  ...given,
  status: 'observed',
  grade: 'primary',
  source: 'census',
})

const persons = (key: string, measure: string, scenario: string, year: number, value: number) =>
  row({ key, measure, at: { scenario }, year, unit: 'persons', value })

const share = (key: string, country: string, size: string, year: number, value: number) =>
  row({ key, measure: 'share', at: { country, size }, year, unit: 'percent', value })

const rating = (category: string, partner: string) => {
  const at = { category, partner }
  const given = { key: `${category}-${partner}`, measure: 'rating', at, year: 2026, unit: 'rating' }
  return { ...row({ ...given, rating: 'good' }), source: 'survey' }
}

const source = (id: string) => ({
  id,
  publisher: text('Office'),
  title: text('Report'),
  kind: 'official',
  date: '2019-03',
  url: 'https://example.org/report',
  interest: { level: 'none', text: text('Sells nothing') },
})

const chart = (id: string, order: number) => ({
  id,
  kind: 'line',
  order,
  name: text(id),
  subtitle: text('Subtitle'),
  note: text('Note'),
  use: { good: text('Good'), bad: text('Bad') },
})

const partner = (id: string, order: number) => ({ id, title: text(id), short: text(id), about: text('About'), order })

const nothing = { verdict: 'none', argument: text('Nothing was found'), rows: [] }

const evidence = (id: string) => ({
  id,
  verdict: 'none',
  argument: text('Nothing was found'),
  wouldSettle: text('A survey'),
  noRule: { reason: 'no-evidence', text: text('Nothing measures it') },
  cells: { china: { ...nothing }, south: { ...nothing } },
})

/** Words no test article uses, so that an article's own tests say nothing of terms. */
const term = (id: string, word: string) => ({
  id,
  group: 'gap',
  term: text(word),
  reading: 'ことば',
  definition: text('Meaning'),
  unused: 'for tests',
})

/** A whole project in small: every rule holds, and every rule has something to break. */
export const projectFiles: Record<string, unknown> = {
  'data/site.json': {
    name: text('Atlas'),
    origin: 'https://example.org',
    basePath: '',
    publisher: text('Atlas'),
    contact: 'editor@example.org',
    repository: 'https://example.org/repository',
    tag: 'example.org,2026',
  },
  'data/sources.json': [source('census'), source('survey')],
  'data/datasets/jobs.json': {
    ...dataset('jobs'),
    dimensions: [{ ...named('scenario'), values: [named('low'), named('high'), named('all')] }],
    measures: [
      { ...named('supply'), unit: 'persons', rounding: 0.5 },
      { ...named('demand'), unit: 'persons' },
      { ...named('gap'), unit: 'persons' },
    ],
    bearsOn: ['quality'],
    rows: [
      persons('supply-2020', 'supply', 'all', 2020, 90),
      persons('supply-2025', 'supply', 'all', 2025, 100),
      persons('demand-low-2020', 'demand', 'low', 2020, 95),
      persons('demand-low-2025', 'demand', 'low', 2025, 110),
      persons('demand-high-2020', 'demand', 'high', 2020, 120),
      persons('demand-high-2025', 'demand', 'high', 2025, 150),
      { ...persons('gap-high-2025', 'gap', 'high', 2025, 50), alsoSources: ['survey'] },
    ],
  },
  'data/datasets/shares.json': {
    ...dataset('shares'),
    calendar: 'fiscal',
    dimensions: [
      { ...named('country'), values: [named('japan'), named('germany')] },
      { ...named('size'), values: [named('any'), named('large')] },
    ],
    measures: [
      { ...named('share'), unit: 'percent' },
      { ...named('wording'), unit: 'text' },
    ],
    rows: [
      share('japan-2023', 'japan', 'any', 2023, 85.1),
      share('japan-2024', 'japan', 'any', 2024, 83),
      share('germany-2024', 'germany', 'any', 2024, 40),
      row({
        key: 'question',
        measure: 'wording',
        at: { country: 'japan', size: 'large' },
        year: null,
        unit: 'text',
        text: text('Asked'),
      }),
    ],
  },
  'data/datasets/partner-ratings.json': {
    ...dataset('partner-ratings'),
    dimensions: [
      { ...named('category'), values: [named('quality'), named('time-zone')] },
      { ...named('partner'), values: [named('china'), named('south')] },
    ],
    measures: [{ ...named('rating'), unit: 'rating' }],
    rows: [
      rating('quality', 'china'),
      rating('quality', 'south'),
      rating('time-zone', 'china'),
      rating('time-zone', 'south'),
    ],
  },
  'data/charts/demand.json': {
    ...chart('demand', 2),
    draws: [{ dataset: 'jobs', measure: 'demand', series: { dimension: 'scenario' } }],
    series: { order: ['low', 'high'] },
    band: { from: 'low', to: 'high' },
    emphasis: 'high',
    endLabels: { high: 'jobs/gap-high-2025' },
    views: [
      { id: 'default', title: { en: '{row:jobs/gap-high-2025} short', ja: '不足は{row:jobs/gap-high-2025}' } },
      { id: 'late', title: text('Late'), series: ['high'], years: [2020, 2025] },
    ],
    topic: 'gap',
  },
  'data/charts/shares.json': {
    ...chart('shares', 1),
    draws: [{ dataset: 'shares', measure: 'share', where: { size: 'any' }, series: { dimension: 'country' } }],
    series: { order: ['japan', 'germany'] },
    views: [{ id: 'default', title: text('Shares') }],
    topic: 'gap',
  },
  'data/cities.json': {
    home: { id: 'tokyo', name: text('Tokyo'), zone: 'Asia/Tokyo' },
    groups: [
      {
        id: 'china',
        name: text('China'),
        partner: true,
        cities: [{ id: 'dalian', name: text('Dalian'), zone: 'Asia/Shanghai' }],
      },
      {
        id: 'elsewhere',
        name: text('Elsewhere'),
        partner: false,
        cities: [{ id: 'london', name: text('London'), zone: 'Europe/London' }],
      },
    ],
  },
  'data/holidays.json': {
    library: { name: 'library', version: '1.0.0', licence: 'MIT', url: 'https://example.org/library' },
    years: [2026, 2027],
    countries: { japan: [{ date: '2026-11-23', name: text('Holiday') }] },
  },
  'content/glossary/bridge.json': { ...term('bridge', 'zebra bridge'), see: ['ferry'] },
  'content/glossary/ferry.json': term('ferry', 'zebra ferry'),
  'data/partners/china.json': { ...partner('china', 2), kind: 'country', region: 'east-asia' },
  'data/partners/south.json': { ...partner('south', 1), kind: 'group', region: 'mixed', members: ['india', 'vietnam'] },
  'data/evidence/quality.json': {
    ...evidence('quality'),
    verdict: 'unsettled',
    confidence: 'low',
    argument: text('Japan had {row:shares/japan-2023}'),
    cells: {
      china: {
        verdict: 'supports',
        confidence: 'high',
        argument: text('Japan had {row:shares/japan-2023}'),
        rows: ['shares/japan-2023'],
      },
      south: { ...nothing },
    },
  },
  'data/evidence/time-zone.json': evidence('time-zone'),
}

const overlap = (country: string, season: string, value: number) =>
  row({ key: `${country}-${season}`, measure: 'overlap', at: { country, season }, year: 2026, unit: 'hours', value })

/** Hours for Project.add: a dataset that a rule can read. */
export const hoursDataset = {
  ...dataset('hours'),
  dimensions: [
    { ...named('country'), values: [named('china'), named('india'), named('vietnam-north')] },
    { ...named('season'), values: [named('summer'), named('winter')] },
  ],
  measures: [
    { ...named('overlap'), unit: 'hours' },
    { ...named('wording'), unit: 'text' },
  ],
  rows: [
    overlap('china', 'winter', 8),
    overlap('china', 'summer', 9),
    overlap('india', 'winter', 5.5),
    overlap('vietnam-north', 'winter', 7),
  ],
}

/** A rule over hoursDataset. */
export const hoursRule = {
  indicators: [
    {
      ...{ dataset: 'hours', measure: 'overlap', by: 'country', at: { season: 'winter' }, year: 2026 },
      ...{ direction: 'higher', thresholds: { excellent: 8, good: 7, fair: 5 } },
      ...{ title: text('Hours'), note: text('Winter') },
    },
  ],
  ...{ combine: 'median-worse', confidence: 'high', text: text('Hours alone') },
}

/** A chart for Project.add: places that are no years, in two panels of one dataset each. */
export const panelChart = {
  ...chart('answers', 3),
  kind: 'dot',
  draws: [
    {
      dataset: 'shares',
      measure: 'share',
      where: { size: 'any' },
      years: [2024, 2024],
      series: { fixed: 'latest' },
      place: { dimension: 'country' },
      panel: 'countries',
    },
    {
      dataset: 'jobs',
      measure: 'demand',
      years: [2025, 2025],
      series: { fixed: 'demand' },
      place: { dimension: 'scenario' },
      panel: 'scenarios',
    },
  ],
  series: { order: ['latest', 'demand'], titles: { latest: text('Latest') } },
  places: {
    order: ['japan', 'germany', 'low', 'high'],
    titles: { low: text('Lowest') },
    sort: { by: 'latest', direction: 'descending' },
  },
  panels: [named('countries'), named('scenarios')],
  views: [{ id: 'default', title: text('Answers') }],
  topic: 'gap',
}
