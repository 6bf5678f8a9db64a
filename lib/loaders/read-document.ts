import type { z } from 'zod'
import type { Problem } from '../schema/problem.ts'
import type { Positions } from './json-positions.ts'
import { parseJson } from './parse-json.ts'
import { readText } from './read-text.ts'
import { toZodProblems } from './zod-problems.ts'

export type Document<T> = {
  file: string
  /** What the JSON says; undefined when it could not be read. */
  raw: unknown
  /** The checked value; undefined when there is any problem. */
  value: T | undefined
  positions: Positions
  problems: Problem[]
}

const nowhere: Positions = { values: new Map(), keys: new Map() }

const formatPlace = (problem: { line?: number; column?: number }) => `${problem.line}:${problem.column}`

/** Reads one JSON file and checks it with its schema. */
export function readDocument<T>(root: string, file: string, schema: z.ZodType<T>): Document<T> {
  const read = readText(root, file)
  if ('problem' in read) return { file, raw: undefined, value: undefined, positions: nowhere, problems: [read.problem] }
  const { value: raw, positions, faults, complete } = parseJson(read.text)
  const problems: Problem[] = faults.map((fault) => ({ file, ...fault }))
  if (!complete) return { file, raw: undefined, value: undefined, positions, problems }
  const parsed = schema.safeParse(raw)
  if (parsed.success && problems.length === 0) return { file, raw, value: parsed.data, positions, problems }
  // A value the parser already refused would be reported twice.
  const told = new Set(problems.map(formatPlace))
  const found = parsed.success ? [] : toZodProblems(parsed.error, { schema, value: raw }, file, positions)
  return {
    file,
    raw,
    value: undefined,
    positions,
    problems: [...problems, ...found.filter((problem) => !told.has(formatPlace(problem)))],
  }
}
