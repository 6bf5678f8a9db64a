import type { ChartModel, ChartPanel, ChartPlace, ChartSeries } from '../domain/chart-model.ts'
import { toChartTable, type ChartCell } from '../domain/chart-table.ts'
import { formatYear } from '../i18n/format-date.ts'
import type { Dataset } from '../schema/dataset.ts'
import type { Source } from '../schema/source.ts'
import type { Locale } from '../schema/text.ts'
import type { CsvCell } from './csv.ts'

/** What the table of a view is read from; datasets and sources of the edition it shows. */
export type ViewTableInput = {
  locale: Locale
  datasets: ReadonlyMap<string, Pick<Dataset, 'id' | 'version'>>
  sources: ReadonlyMap<string, ViewSource>
}

/** What the table needs to know of a source. */
export type ViewSource = Pick<Source, 'id' | 'title' | 'publisher' | 'date' | 'url'>

/** Names of the columns, in both languages alike; the order is that of the file, and part of the contract. */
export const viewColumns = [
  ...(['panel', 'panel_title', 'place', 'place_title', 'series', 'series_title'] as const),
  ...(['value', 'unit', 'status', 'grade', 'sample', 'approximate', 'missing'] as const),
  ...(['source', 'source_title', 'source_publisher', 'source_date', 'source_url'] as const),
  ...(['dataset', 'dataset_version', 'row', 'note'] as const),
] as const
export type ViewColumn = (typeof viewColumns)[number]

/** One value shown, or one place without a value and the reason ("missing"). null where a column says nothing. */
export type ViewRow = Record<ViewColumn, string | number | boolean | null>

/**
 * The rows of a view in the order of the page's tables: panel by panel, place by place, series by series. A cell of which
 * nothing is recorded has no row. Texts are in the language asked for. Throws when a row names an unknown dataset or source.
 */
export function toViewRows(model: ChartModel, input: ViewTableInput): ViewRow[] {
  return model.panels.flatMap((panel) =>
    toChartTable(panel).flatMap(({ place, cells }) =>
      panel.series.flatMap((series, index) => {
        const cell = cells[index]
        return cell === undefined ? [] : [toRow(panel, place, series, cell, input)]
      }),
    ),
  )
}

/** The same as header and cells for toCsv: true and false as words. */
export function toViewTable(model: ChartModel, input: ViewTableInput): { header: string[]; rows: CsvCell[][] } {
  const cells = toViewRows(model, input).map((row) =>
    viewColumns.map((column): CsvCell => {
      const value = row[column]
      return typeof value === 'boolean' ? String(value) : value
    }),
  )
  return { header: [...viewColumns], rows: cells }
}

function toRow(
  panel: ChartPanel,
  place: ChartPlace,
  series: ChartSeries,
  cell: NonNullable<ChartCell>,
  { locale, datasets, sources }: ViewTableInput,
): ViewRow {
  const { dataset: id, key, source: sourceId, status, grade } = 'point' in cell ? cell.point : cell.gap
  const dataset = datasets.get(id)
  const source = sources.get(sourceId)
  if (!dataset || !source) throw new Error(`toViewRows: ${id}/${key} names an unknown dataset or source`)
  const point = 'point' in cell ? cell.point : undefined
  return {
    panel: panel.title ? panel.id : null,
    panel_title: panel.title?.[locale] ?? null,
    place: place.id,
    place_title:
      place.year === undefined ? (place.title?.[locale] ?? place.id) : formatYear(place.year, panel.calendar, locale),
    series: series.id,
    series_title: series.title[locale],
    value: point?.value ?? null,
    unit: panel.unit,
    status,
    grade,
    sample: point?.sample ?? null,
    approximate: point ? point.approximate === true : null,
    missing: 'gap' in cell ? cell.gap.reason[locale] : null,
    source: sourceId,
    source_title: source.title[locale],
    source_publisher: source.publisher[locale],
    source_date: source.date ?? null,
    source_url: source.url ?? null,
    dataset: id,
    dataset_version: dataset.version,
    row: key,
    note: point?.note?.[locale] ?? null,
  }
}
