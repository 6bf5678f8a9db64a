import matter from 'gray-matter'
import { findHidden, hiddenRule } from '../domain/hidden-characters.ts'
import { findLooseNumbers } from '../markdown/numbers.ts'
import { type FrontMatter, frontMatterSchema } from '../schema/article.ts'
import type { Problem } from '../schema/problem.ts'
import type { Position } from './json-positions.ts'
import { toZodProblems } from './zod-problems.ts'

export type ParsedFrontMatter = {
  /** Undefined when there is any problem. */
  front: FrontMatter | undefined
  /** Where each key stands. */
  keys: ReadonlyMap<string, Position>
  /** The Markdown, with an empty line for each line of front matter, so that lines count as in the file. */
  body: string
  problems: Problem[]
}

type Fault = Omit<Problem, 'file'>
type Block = { opening: string; yaml: string; body: string; isClosed: boolean }
type Entry = Position & { raw: string }

const form = 'front matter: YAML between two lines ---'
const start = { line: 1, column: 1 }

/** Characters between the two lines ---: ten times what an article needs. YAML can make much of little. */
export const maxFrontMatter = 5_000

function refuseEngine(): never {
  throw new Error('refuseEngine: front matter is YAML only')
}

/** gray-matter runs JavaScript front matter unless told otherwise. It never sees the word after ---: a second lock. */
export const engines = { javascript: refuseEngine, json: refuseEngine, toml: refuseEngine, coffee: refuseEngine }

function splitFrontMatter(text: string): Block | undefined {
  const lines = text.split(/\r\n|\n|\r/)
  const opening = lines[0] ?? ''
  if (!/^---(?!-)/.test(opening)) return undefined
  const closing = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line))
  if (closing === -1) return { opening, yaml: '', body: '', isClosed: false }
  const body = '\n'.repeat(closing + 1) + lines.slice(closing + 1).join('\n')
  return { opening, yaml: lines.slice(1, closing).join('\n'), body, isClosed: true }
}

/** The keys at the left margin with what is written after them; the block begins on the file's second line. */
function findKeys(yaml: string): Map<string, Entry> {
  const entries = yaml.split('\n').flatMap((line, index) => {
    const match = /^(["']?)([\w-]+)\1\s*:(?:\s+|$)(.*)$/.exec(line)
    const raw = (match?.[3] ?? '').replace(/\s+#.*$/, '').trim()
    return match?.[2] === undefined ? [] : [[match[2], { line: index + 2, column: 1, raw }] as const]
  })
  return new Map(entries)
}

/** YAML turns an unquoted day into a Date, and 2026-02-31 into 3 March: what the author wrote is judged instead. */
function restoreDates(data: unknown, keys: ReadonlyMap<string, Entry>): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data
  const restore = ([key, value]: [string, unknown]) =>
    value instanceof Date ? [key, keys.get(key)?.raw ?? value.toISOString().slice(0, 10)] : [key, value]
  return Object.fromEntries(Object.entries(data).map(restore))
}

function toYamlFault(error: unknown): Fault {
  const { reason, mark } = error as { reason?: string; mark?: { line: number; column: number } }
  return {
    ...(mark ? { line: mark.line + 1, column: mark.column + 1 } : start),
    expected: 'YAML, one "key: value" on each line',
    found: reason ?? String(error),
    fix: 'put text with a colon or another mark of YAML in double quotes; give each key once',
  }
}

function readYaml(yaml: string): { data: unknown } | { fault: Fault } {
  try {
    const { data, content } = matter(`---\n${yaml}\n---\n`, { engines })
    if (content === '') return { data }
    const line = yaml.split('\n').findIndex((candidate) => candidate.startsWith('---')) + 2
    const fix = 'indent the line or write something else before the dashes'
    return {
      fault: { line, column: 1, expected: 'no line that begins with --- between the two', found: 'one that does', fix },
    }
  } catch (error) {
    return { fault: toYamlFault(error) }
  }
}

/** Whether YAML put one list or object into several places (*name): ten lines of that can make a billion entries. */
function holdsAlias(data: unknown): boolean {
  const seen = new Set<unknown>()
  const open = [data]
  while (open.length > 0) {
    const value = open.pop()
    if (typeof value !== 'object' || value === null) continue
    if (seen.has(value)) return true
    seen.add(value)
    open.push(...Object.values(value))
  }
  return false
}

/** Hidden characters as they stand in the file, once for each line; the block begins on the file's second line. */
function findHiddenLines(yaml: string): Fault[] {
  if (!findHidden(yaml)) return []
  return yaml.split('\n').flatMap((line, index) => {
    const hidden = findHidden(line)
    return hidden ? [{ line: index + 2, column: hidden.index + 1, ...hiddenRule, found: hidden.found }] : []
  })
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** What the schema cannot say: days that exist, in order; no figure where none can be bound to a row. */
function checkMeaning(front: FrontMatter): (Fault & { path: string })[] {
  const days = (['published', 'revised', 'checked', 'basedOn'] as const).flatMap((path) => {
    const found = front[path]
    if (found === undefined || isDay(found)) return []
    return [{ path, expected: 'a day of the calendar', found, fix: 'correct the day' }]
  })
  const order =
    front.revised < front.published
      ? [
          {
            path: 'revised',
            expected: `a day not before "published" (${front.published})`,
            found: front.revised,
            fix: 'correct one of the two days',
          },
        ]
      : []
  const numbers = (['title', 'description'] as const).flatMap((path) =>
    findLooseNumbers(front[path]).map(({ number }) => ({
      path,
      expected: `a ${path} without figures: they cannot be bound to a row here`,
      found: `"${number}"`,
      fix: 'say it in words and give the figure in the text',
    })),
  )
  // Those that stand in the file were found before.
  const hidden = (['title', 'description'] as const).flatMap((path) => {
    const found = findHidden(front[path])?.found
    return found === undefined ? [] : [{ path, ...hiddenRule, found: `${found}, written as an escape` }]
  })
  return [...days, ...order, ...numbers, ...hidden]
}

function judge(
  yaml: string,
  keys: ReadonlyMap<string, Entry>,
  file: string,
): { front?: FrontMatter; problems: Problem[] } {
  const hidden = findHiddenLines(yaml)
  if (hidden.length > 0) return { problems: hidden.map((fault) => ({ file, ...fault })) }
  const read = readYaml(yaml)
  if ('fault' in read) return { problems: [{ file, ...read.fault }] }
  if (holdsAlias(read.data)) {
    const fix = 'write each value where it belongs, without & and *'
    return {
      problems: [
        { file, ...start, expected: 'YAML that names no value', found: 'a value named with & and used with *', fix },
      ],
    }
  }
  const value = restoreDates(read.data, keys)
  const places = new Map([...keys].map(([key, { line, column }]) => [key, { line, column }]))
  const parsed = frontMatterSchema.safeParse(value)
  if (!parsed.success) {
    const positions = { values: new Map([...places, ['', start]]), keys: places }
    return { problems: toZodProblems(parsed.error, { schema: frontMatterSchema, value }, file, positions) }
  }
  const faults = checkMeaning(parsed.data)
  if (faults.length === 0) return { front: parsed.data, problems: [] }
  return { problems: faults.map((fault) => ({ file, ...(places.get(fault.path) ?? start), ...fault })) }
}

/** The front matter of an article and the Markdown after it, or every problem in it. Nothing in it is ever run. */
export function parseFrontMatter(text: string, file: string): ParsedFrontMatter {
  const fail = (fault: Fault, body: string): ParsedFrontMatter => ({
    front: undefined,
    keys: new Map(),
    body,
    problems: [{ file, ...fault }],
  })
  const block = splitFrontMatter(text)
  const fix = 'begin the file with a line ---, the keys, and another line ---'
  if (!block) {
    const found = text.trim() === '' ? 'an empty file' : 'text without front matter'
    return fail({ ...start, expected: form, found, fix }, text)
  }
  const language = block.opening.slice('---'.length).trim()
  if (language !== '') {
    const found = `"${block.opening.trim().slice(0, 80)}"`
    return fail(
      { ...start, expected: form, found, fix: 'write the first line as --- alone: only YAML is read, nothing is run' },
      block.body,
    )
  }
  if (!block.isClosed) return fail({ ...start, expected: form, found: 'no second line ---', fix }, '')
  if (block.yaml.length > maxFrontMatter) {
    const expected = `front matter of at most ${maxFrontMatter.toLocaleString('en')} characters`
    const found = `${block.yaml.length.toLocaleString('en')} characters`
    return fail({ ...start, expected, found, fix: 'keep the keys of an article, and shorten what is long' }, block.body)
  }
  const keys = findKeys(block.yaml)
  const { front, problems } = judge(block.yaml, keys, file)
  return { front, keys, body: block.body, problems }
}
