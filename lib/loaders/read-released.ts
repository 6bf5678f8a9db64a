import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { lockFile, redirectsFile, type ReleaseInput } from '../domain/release-input.ts'
import type { Edition } from '../schema/edition.ts'
import type { Problem } from '../schema/problem.ts'
import { redirectsSchema } from '../schema/redirect.ts'
import { viewsLockSchema } from '../schema/views-lock.ts'
import { hashJson } from './hash-json.ts'
import { readDocument, type Document } from './read-document.ts'
import { readEditions } from './read-editions.ts'

export type Released = Pick<ReleaseInput, 'editions' | 'lock' | 'redirects'> & {
  documents: Document<unknown>[]
  problems: Problem[]
}

/** What was released: editions, lock and redirects. A project that never released anything has none of these files. */
export function readReleased(root: string): Released {
  const has = (file: string) => existsSync(join(root, file))
  const lock = has(lockFile) ? readDocument(root, lockFile, viewsLockSchema) : undefined
  const redirects = has(redirectsFile) ? readDocument(root, redirectsFile, redirectsSchema) : undefined
  const editions = readEditions(root)
  return {
    lock: lock?.value,
    redirects: redirects?.value ?? [],
    editions: editions.values.map(({ file, raw, value }) => ({ file, value, hash: hashJson(raw) })),
    documents: [...(lock ? [lock] : []), ...(redirects ? [redirects] : []), ...editions.documents],
    problems: [...(lock?.problems ?? []), ...(redirects?.problems ?? []), ...editions.problems],
  }
}

/** Editions by chart, each chart's oldest first. */
export function groupEditions(editions: Released['editions']): ReadonlyMap<string, readonly Edition[]> {
  const charts = new Set(editions.map(({ value }) => value.chart))
  return new Map(
    [...charts].map((chart) => [chart, editions.map(({ value }) => value).filter((value) => value.chart === chart)]),
  )
}
