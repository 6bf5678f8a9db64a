import { checkBoundText } from '../../lib/domain/check-bound-text.ts'
import { quoteList } from '../../lib/domain/check-words.ts'
import { judgeLength } from '../../lib/domain/title-limits.ts'
import { chartTopics } from '../../lib/schema/chart.ts'
import type { Dataset } from '../../lib/schema/dataset.ts'
import type { Locale } from '../../lib/schema/text.ts'
import {
  findDataset,
  describeOpen,
  listKinds,
  listMeasures,
  listOpen,
  listPlaces,
  listRows,
  listSeriesOptions,
  listValues,
  oneSeries,
  parseWhere,
} from './chart-rows.ts'
import { formatData } from './format-data.ts'
import { judgeNewId } from './judge-id.ts'
import type { Kind } from './plan.ts'
import type { Project } from './project.ts'
import { type Answers, answerOf, askBoth, type Question, textOf } from './question.ts'

const fileOf = (chart: string) => `data/charts/${chart}.json`

/** What the check would say of a text of a chart: a figure typed by hand, a row that is not there, too long a title. */
function judgeText(value: string, locale: Locale, { input }: Project, kind?: 'chartName' | 'view'): string | undefined {
  const long = kind && judgeLength(value, kind, locale)
  if (long) return `has ${long.found}, of ${long.expected}`
  const [fault] = checkBoundText({ en: value, ja: value }, [], input)
  return fault && `holds ${fault.found}: ${fault.fix}`
}

function askDrawing(project: Project): Question[] {
  const of = (answers: Answers) => findDataset(project, answers)
  const measures = (answers: Answers) => listMeasures(of(answers))
  const only = (list: readonly string[]) => (list.length === 1 ? list[0] : undefined)
  return [
    { flag: 'dataset', text: 'Id of the dataset it draws', options: () => [...project.readable.datasets.keys()] },
    {
      flag: 'measure',
      text: 'Which of its measures',
      options: measures,
      fallback: (answers) => only(measures(answers)),
    },
    {
      flag: 'series',
      text: `What tells lines, bars or dots apart: a dimension, or ${oneSeries}`,
      options: (answers) => listSeriesOptions(of(answers), answers),
      fallback: (answers) => listSeriesOptions(of(answers), answers)[0],
    },
    {
      flag: 'kind',
      text: 'Kind of drawing: line or bar over years, dot along a dimension',
      options: (answers) => listKinds(of(answers), answers),
      fallback: (answers) => listKinds(of(answers), answers)[0],
    },
    {
      flag: 'place',
      text: 'The dimension along which the rows stand',
      when: (answers) => answers['kind'] === 'dot',
      options: (answers) => listPlaces(of(answers), answers),
      fallback: (answers) => listPlaces(of(answers), answers)[0],
    },
    {
      flag: 'where',
      text: 'One value for each other dimension that has several, as size=any,country=japan',
      when: (answers) => listOpen(of(answers), answers).length > 0,
      hint: (answers) => describeOpen(of(answers), answers),
      judge: (value, answers) => {
        const open = listOpen(of(answers), { ...answers, where: value })
        if (open.length > 0) return `leaves ${quoteList(open, 'and')} open`
        const { length } = listRows(of(answers), { ...answers, where: value })
        return length > 0 ? undefined : 'leaves no row to draw'
      },
    },
  ]
}

function askWords(project: Project): Question[] {
  const bound = { judge: (value: string, locale: Locale) => judgeText(value, locale, project) }
  const titled = (kind: 'chartName' | 'view') => ({
    judge: (value: string, locale: Locale) => judgeText(value, locale, project, kind),
  })
  return [
    { flag: 'topic', text: 'Section of the gallery', options: () => chartTopics },
    ...askBoth('name', 'Short name, for lists', titled('chartName')),
    ...askBoth('title', 'What it shows, as a sentence; a figure as {row:dataset/key}', titled('view')),
    ...askBoth('subtitle', 'Measure, unit, place and years, in words', bound),
    ...askBoth('note', 'What kind of figures these are, for its foot', bound),
    ...askBoth('good', 'A use that holds', bound),
    ...askBoth('bad', 'A use that does not', bound),
  ]
}

/** The values of the dimensions that are neither series nor place: given, or the only ones that have rows. */
function toWhere(dataset: Dataset, answers: Answers): Record<string, string> | undefined {
  const given = parseWhere(answers['where'] ?? '')
  const rows = listRows(dataset, answers)
  const held = dataset.dimensions
    .map(({ id }) => id)
    .filter((id) => id !== answers['series'] && id !== answers['place'])
    .map((id) => [id, given[id] ?? listValues(dataset, id, rows)[0] ?? ''] as const)
  return held.length > 0 ? Object.fromEntries(held) : undefined
}

function toDrawing(dataset: Dataset, answers: Answers) {
  const [measure, series] = [answerOf(answers, 'measure'), answerOf(answers, 'series')]
  const rows = listRows(dataset, answers)
  const { place } = answers
  const year = place === undefined ? undefined : rows[0]?.year
  const draw = {
    dataset: dataset.id,
    measure,
    where: toWhere(dataset, answers),
    years: year === undefined || year === null ? undefined : [year, year],
    series: series === oneSeries ? { fixed: measure } : { dimension: series },
    place: place === undefined ? undefined : { dimension: place },
  }
  return {
    draws: [draw],
    series: { order: series === oneSeries ? [measure] : listValues(dataset, series, rows) },
    places: place === undefined ? undefined : { order: listValues(dataset, place, rows) },
  }
}

export const chartKind: Kind = {
  about: 'a chart: a drawing of a dataset that is there, with its first view',
  questions: (project) => [
    {
      flag: 'id',
      text: 'Id: the last part of its address, which never changes',
      judge: (value) => judgeNewId(value, project, { fileOf, pageOf: (chart) => `/charts/${chart}/` }),
    },
    ...askDrawing(project),
    ...askWords(project),
  ],
  plan: (answers, project) => {
    const dataset = findDataset(project, answers)
    if (!dataset) throw new Error('chartKind: the dataset was not judged')
    const id = answerOf(answers, 'id')
    const chart = {
      id,
      topic: answerOf(answers, 'topic'),
      order: Math.max(0, ...[...project.readable.charts.values()].map(({ order }) => order)) + 1,
      kind: answerOf(answers, 'kind'),
      name: textOf(answers, 'name'),
      subtitle: textOf(answers, 'subtitle'),
      ...toDrawing(dataset, answers),
      note: textOf(answers, 'note'),
      use: { good: textOf(answers, 'good'), bad: textOf(answers, 'bad') },
      views: [{ id: 'default', title: textOf(answers, 'title') }],
    }
    return {
      files: [{ file: fileOf(id), text: `${formatData(chart)}\n` }],
      next: [
        `npm run dev, then http://localhost:3000/en/charts/${id}/ and /ja/charts/${id}/`,
        `further views, panels, bands and breaks: lib/schema/chart.ts, and the other files of data/charts`,
        `in an article: ::chart{id=${id}}, on a line of its own`,
        'npm run release when it is right: it becomes edition 1, which never changes; then npx vitest run tests/drawings -u',
      ],
    }
  },
}
