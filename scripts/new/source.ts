import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sourcesFile } from '../../lib/domain/check-finding.ts'
import { partialDate, webAddress } from '../../lib/schema/id.ts'
import { sourceKinds, sourceSchema } from '../../lib/schema/source.ts'
import { formatData } from './format-data.ts'
import { judgeNewId } from './judge-id.ts'
import type { Project } from './project.ts'
import { type Answers, answerOf, askBoth, type Question, textOf } from './question.ts'

const levels = sourceSchema.shape.interest.shape.level.options

/** The first thing a schema says against a text. */
const judgeWith =
  (schema: typeof partialDate) =>
  (value: string): string | undefined =>
    schema.safeParse(value).error?.issues[0]?.message

/** Whether the source that was named has still to be written. */
export const isNewSource = (answers: Answers, { readable }: Project) =>
  answers['source'] !== undefined && !readable.sources.has(answers['source'])

/** An existing source by its id, or all that a new one needs. */
export function askSource(project: Project): Question[] {
  const isNew = (answers: Answers) => isNewSource(answers, project)
  const lacks = (flag: string) => (answers: Answers) => isNew(answers) && answers[flag] === ''
  return [
    {
      flag: 'source',
      text: `Source: the id of an entry of ${sourcesFile}, or a new id to write one now`,
      judge: (value) => (project.readable.sources.has(value) ? undefined : judgeNewId(value, project)),
    },
    ...askBoth('source-publisher', 'The new source: who issued it', { when: isNew }),
    ...askBoth('source-title', 'Title of the document', { when: isNew }),
    { flag: 'source-kind', text: 'What kind of body issued it', when: isNew, options: () => sourceKinds },
    {
      flag: 'source-date',
      text: 'When it was issued, as 2019, 2019-03 or 2019-03-25; nothing when it bears no date',
      when: isNew,
      fallback: () => '',
      judge: judgeWith(partialDate),
    },
    ...askBoth('source-date-absent', 'Why there is no date', { when: lacks('source-date') }),
    {
      flag: 'source-url',
      text: 'Its address; nothing when it has none',
      when: isNew,
      fallback: () => '',
      judge: judgeWith(webAddress),
    },
    ...askBoth('source-url-absent', 'Why there is no address', { when: lacks('source-url') }),
    {
      flag: 'source-interest-level',
      text: 'Does its publisher sell what the figures argue for: none, indirect or direct',
      when: isNew,
      options: () => levels,
    },
    ...askBoth('source-interest', 'What its publisher sells or stands to gain', { when: isNew }),
  ]
}

function toSource(answers: Answers) {
  const [date, url] = [answerOf(answers, 'source-date'), answerOf(answers, 'source-url')]
  return {
    id: answerOf(answers, 'source'),
    publisher: textOf(answers, 'source-publisher'),
    title: textOf(answers, 'source-title'),
    kind: answerOf(answers, 'source-kind'),
    ...(date === '' ? { dateAbsent: textOf(answers, 'source-date-absent') } : { date }),
    ...(url === '' ? { urlAbsent: textOf(answers, 'source-url-absent') } : { url }),
    interest: { level: answerOf(answers, 'source-interest-level'), text: textOf(answers, 'source-interest') },
  }
}

/** The list of sources with a new one at its end; all that stands there stays as its authors laid it out. */
export function addSource(answers: Answers, { root }: Project): { file: string; text: string } {
  const text = readFileSync(join(root, sourcesFile), 'utf8')
  const end = text.lastIndexOf(']')
  const before = text.slice(0, end).trimEnd()
  const comma = before.endsWith('[') ? '' : ','
  return { file: sourcesFile, text: `${before}${comma}\n  ${formatData(toSource(answers), '  ')}\n]\n` }
}
