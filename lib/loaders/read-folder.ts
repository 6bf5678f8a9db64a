import type { z } from 'zod'
import type { Located } from '../domain/check-finding.ts'
import { quote } from '../domain/check-words.ts'
import type { Problem } from '../schema/problem.ts'
import { locateValue } from './json-positions.ts'
import { listJsonFiles, toFileId } from './list-json-files.ts'
import { readDocument, type Document } from './read-document.ts'

type Folder<T> = { documents: Document<T>[]; values: Located<T>[]; unread: Set<string>; problems: Problem[] }

/** A file is named after the id in it, so that an author finds one from the other. */
function checkFileName({ file, raw, positions }: Document<unknown>): Problem[] {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined
  if (typeof id !== 'string' || id === toFileId(file)) return []
  const fix = `write ${quote(toFileId(file))}, or rename the file`
  return [
    {
      file,
      ...locateValue(positions, ['id']),
      path: 'id',
      expected: 'the file’s name without ".json"',
      found: quote(id),
      fix,
    },
  ]
}

/** Reads every file of a folder of data. */
export function readFolder<T extends { id: string }>(root: string, folder: string, schema: z.ZodType<T>): Folder<T> {
  const listed = listJsonFiles(root, folder)
  const documents = listed.files.map((file) => readDocument(root, file, schema))
  return {
    documents,
    values: documents.flatMap(({ file, value }) => (value === undefined ? [] : [{ file, value }])),
    unread: new Set(documents.filter(({ value }) => value === undefined).map(({ file }) => toFileId(file))),
    problems: [
      ...listed.problems,
      ...documents.flatMap((document) => [...document.problems, ...checkFileName(document)]),
    ],
  }
}
