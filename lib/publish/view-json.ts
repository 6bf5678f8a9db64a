import type { ChartModel } from '../domain/chart-model.ts'
import type { Unit } from '../schema/vocabulary.ts'
import type { Locale } from '../schema/text.ts'
import { licenceOfTexts } from './licence.ts'
import { toViewRows, type ViewRow, type ViewTableInput } from './view-table.ts'

/** What a view says besides its rows. Texts are plain and in the language of the file. */
export type ViewHead = {
  chart: string
  view: string
  edition: number
  /** The day that edition was released: 2026-11-20; undefined before the first. */
  published: string | undefined
  title: string
  subtitle: string
  note: string
  /** Absolute address of the edition's page. */
  address: string
  licence: string
}

/** data.json of a view: its rows as in data.csv, with all that a line of CSV has no room for. */
export type ViewJson = Omit<ViewHead, 'published' | 'licence'> & {
  language: Locale
  published: string | null
  licence: { name: string; url: string; text: string }
  panels: { id: string; title: string | null; unit: Unit }[]
  sources: { id: string; title: string; publisher: string; date: string | null; url: string | null }[]
  datasets: { id: string; version: number }[]
  rows: ViewRow[]
}

export function toViewJson(head: ViewHead, model: ChartModel, input: ViewTableInput): ViewJson {
  const rows = toViewRows(model, input)
  const used = new Set(rows.map((row) => row.source))
  const drawn = new Set(rows.map((row) => row.dataset))
  return {
    ...head,
    language: input.locale,
    published: head.published ?? null,
    licence: { ...licenceOfTexts, text: head.licence },
    panels: model.panels.map(({ id, title, unit }) => ({ id, title: title?.[input.locale] ?? null, unit })),
    sources: [...input.sources.values()]
      .filter(({ id }) => used.has(id))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, title, publisher, date, url }) => ({
        id,
        title: title[input.locale],
        publisher: publisher[input.locale],
        date: date ?? null,
        url: url ?? null,
      })),
    datasets: [...input.datasets.values()]
      .filter(({ id }) => drawn.has(id))
      .map(({ id, version }) => ({ id, version })),
    rows,
  }
}
