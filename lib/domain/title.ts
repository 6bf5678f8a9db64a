import { findRow } from './atlas.ts'
import type { Dataset, Row } from '../schema/dataset.ts'

const placeholder = /\{row:([a-z0-9-]+\/[a-z0-9-]+)\}/g

/** References "dataset/key" a title binds, in order. */
export function titleReferences(title: string): string[] {
  return [...title.matchAll(placeholder)].map((match) => match[1] ?? '')
}

/** A title with its {row:dataset/key} filled from the data; throws on a row that does not exist (the build checks first). */
export function fillTitle(title: string, datasets: ReadonlyMap<string, Dataset>, print: (row: Row) => string): string {
  return title.replace(placeholder, (_, reference: string) => {
    const found = findRow(datasets, reference)
    if (!found) throw new Error(`fillTitle: no row ${reference}`)
    return print(found.row)
  })
}
