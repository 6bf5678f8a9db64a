import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { seriesFile } from '../domain/reading/check-series.ts'
import { ledgerFile } from '../domain/reading/heading-ledger.ts'
import { headingLedgerSchema, type HeadingLedger } from '../schema/heading-ledger.ts'
import type { Problem } from '../schema/problem.ts'
import { type Series, seriesListSchema } from '../schema/series.ts'
import { readDocument, type Document } from './read-document.ts'

type Reading = {
  series: readonly Series[]
  ledger: HeadingLedger
  documents: Document<unknown>[]
  problems: Problem[]
}

/** The order of articles and the headings published. A project without series, or that published nothing, lacks the files. */
export function readReading(root: string): Reading {
  const has = (file: string) => existsSync(join(root, file))
  const series = has(seriesFile) ? readDocument(root, seriesFile, seriesListSchema) : undefined
  const ledger = has(ledgerFile) ? readDocument(root, ledgerFile, headingLedgerSchema) : undefined
  const documents = [...(series ? [series] : []), ...(ledger ? [ledger] : [])]
  return {
    series: series?.value ?? [],
    ledger: ledger?.value ?? {},
    documents,
    problems: documents.flatMap(({ problems }) => problems),
  }
}
