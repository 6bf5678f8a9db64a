import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Located } from '../domain/check-finding.ts'
import { quote } from '../domain/check-words.ts'
import { editionsFolder, fileOfEdition } from '../domain/release-input.ts'
import { editionSchema, type Edition } from '../schema/edition.ts'
import type { Problem } from '../schema/problem.ts'
import { listJsonFiles } from './list-json-files.ts'
import { readDocument, type Document } from './read-document.ts'

type Editions = { documents: Document<Edition>[]; values: (Located<Edition> & { raw: unknown })[]; problems: Problem[] }

/** A file lies where its chart and number say. */
function checkPlace({ file, value }: Document<Edition>): Problem[] {
  if (!value) return []
  const wanted = fileOfEdition(value.chart, value.edition)
  if (wanted === file && value.definition.id === value.chart) return []
  const found = `edition ${value.edition} of ${quote(value.chart)}, definition of ${quote(value.definition.id)}`
  return [
    { file, expected: 'the chart and edition the path names', found, fix: 'take the file back as it was released' },
  ]
}

/** Every edition of every chart, each chart's oldest first. Nothing was released yet where the folder is absent. */
export function readEditions(root: string): Editions {
  const folder = join(root, editionsFolder)
  const charts = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).filter((entry) => !/^(\.gitkeep|\.DS_Store)$/.test(entry.name))
    : []
  const strays = charts
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      file: `${editionsFolder}/${entry.name}`,
      expected: 'only folders, one for each chart',
      found: quote(entry.name),
      fix: 'move it elsewhere',
    }))
  const folders = charts.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const listed = folders.toSorted().map((name) => listJsonFiles(root, `${editionsFolder}/${name}`))
  const documents = listed.flatMap(({ files }) => files.map((file) => readDocument(root, file, editionSchema)))
  const values = documents.flatMap(({ file, raw, value }) => (value === undefined ? [] : [{ file, raw, value }]))
  return {
    documents,
    values: values.toSorted((a, b) => compareEditions(a.value, b.value)),
    problems: [
      ...strays,
      ...listed.flatMap(({ problems }) => problems),
      ...documents.flatMap((document) => [...document.problems, ...checkPlace(document)]),
    ],
  }
}

const compareEditions = (a: Edition, b: Edition) =>
  a.chart === b.chart ? a.edition - b.edition : a.chart < b.chart ? -1 : 1
