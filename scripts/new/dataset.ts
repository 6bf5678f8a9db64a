import { isNumeric } from '../../lib/domain/check-rows.ts'
import { datasetSchema } from '../../lib/schema/dataset.ts'
import { gradeSchema, statusSchema, type Unit, unitSchema } from '../../lib/schema/vocabulary.ts'
import { formatData, formatLine } from './format-data.ts'
import { judgeNewId } from './judge-id.ts'
import type { Kind } from './plan.ts'
import type { Project } from './project.ts'
import { addSource, askSource, isNewSource } from './source.ts'
import { type Answers, answerOf, askBoth, type Question, textOf } from './question.ts'

const fileOf = (dataset: string) => `data/datasets/${dataset}.json`
const units: readonly Unit[] = unitSchema.options.filter(isNumeric)
// A derived row also needs the way it was computed, and so rows to compute it from: it is added by hand.
const grades = gradeSchema.options.filter((grade) => grade !== 'derived')
const hasNoValue = (answers: Answers) => answers['value'] === ''

const isNumber = (value: string) => /^-?\d+(\.\d+)?$/.test(value)
const isYear = (value: string) => /^(19|20)\d\d$|^2100$/.test(value)

function askAbout(project: Project): Question[] {
  return [
    {
      flag: 'id',
      text: 'Id: name of its file, part of every reference to it, so it never changes',
      judge: (value) => judgeNewId(value, project, { fileOf, pageOf: (dataset) => `/data/${dataset}/` }),
    },
    ...askBoth('title', 'Title'),
    ...askBoth('summary', 'What it is, in one or two sentences'),
    ...askBoth('caveat', 'What a reader must not conclude from it'),
    ...askBoth('place', 'Country or region it describes', {
      fallback: (_, locale) => ({ en: 'Japan', ja: '日本' })[locale],
    }),
    {
      flag: 'calendar',
      text: 'Calendar years, or Japanese fiscal years from April',
      options: () => datasetSchema.shape.calendar.options,
      fallback: () => 'calendar',
    },
  ]
}

const askMeasure: readonly Question[] = [
  {
    flag: 'measure',
    text: 'Id of what is measured, such as "share" or "gap"',
    judge: (value) => datasetSchema.shape.id.safeParse(value).error?.issues[0]?.message,
  },
  ...askBoth('measure-title', 'Its name, for tables and legends'),
  { flag: 'unit', text: `Unit (${units.join(', ')})`, options: () => units },
]

const askRow: readonly Question[] = [
  {
    flag: 'year',
    text: 'The first row: the year it describes',
    judge: (value) => (isYear(value) ? undefined : 'is no year from 1900 to 2100'),
  },
  {
    flag: 'value',
    text: 'Its value, in whole units (790000, not 79); nothing when it is not known',
    fallback: () => '',
    judge: (value) => (isNumber(value) ? undefined : 'is no number: write digits, without separators and unit'),
  },
  ...askBoth('missing', 'Why there is no value', { when: hasNoValue }),
  { flag: 'status', text: 'What it is', options: () => statusSchema.options, fallback: () => 'observed' },
  { flag: 'grade', text: 'How far it can be trusted', options: () => grades },
]

function toRow(answers: Answers) {
  const [measure, year] = [answerOf(answers, 'measure'), answerOf(answers, 'year')]
  return {
    key: `${measure}-${year}`,
    measure,
    year: Number(year),
    ...(hasNoValue(answers) ? { missing: textOf(answers, 'missing') } : { value: Number(answerOf(answers, 'value')) }),
    unit: answerOf(answers, 'unit'),
    status: answerOf(answers, 'status'),
    grade: answerOf(answers, 'grade'),
    source: answerOf(answers, 'source'),
  }
}

function toJson(answers: Answers, today: string): string {
  const head = {
    id: answerOf(answers, 'id'),
    version: 1,
    title: textOf(answers, 'title'),
    summary: textOf(answers, 'summary'),
    caveat: textOf(answers, 'caveat'),
    place: textOf(answers, 'place'),
    calendar: answerOf(answers, 'calendar'),
    checked: today,
    dimensions: [],
    measures: [
      { id: answerOf(answers, 'measure'), title: textOf(answers, 'measure-title'), unit: answerOf(answers, 'unit') },
    ],
  }
  // Rows stand one a line in all datasets, so that a changed figure is one changed line.
  return `${formatData(head).replace(/\n\}$/, '')},\n  "rows": [\n    ${formatLine(toRow(answers))}\n  ]\n}\n`
}

export const datasetKind: Kind = {
  about: 'a dataset: one measure and its first row, with a source that is there or a new one',
  questions: (project) => [...askAbout(project), ...askMeasure, ...askRow, ...askSource(project)],
  plan: (answers, project) => {
    const [id, row] = [answerOf(answers, 'id'), toRow(answers)]
    const isNew = isNewSource(answers, project)
    return {
      files: [
        { file: fileOf(id), text: toJson(answers, project.today) },
        ...(isNew ? [addSource(answers, project)] : []),
      ],
      next: [
        `add rows and dimensions in ${fileOf(id)}; lib/schema/dataset.ts says what each field means`,
        `in an article the row is :figure[${id}/${row.key}], in a text of a chart {row:${id}/${row.key}}`,
        `npm run new:chart -- --dataset ${id} draws it`,
        'npm run release when its rows are right: from then on a change is a new version',
      ],
    }
  },
}
