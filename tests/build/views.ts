import { atlasOfEdition } from '@/lib/domain/editions.ts'
import { fillTitle } from '@/lib/domain/title.ts'
import { formatRow } from '@/lib/i18n/format-row.ts'
import { getTranslator } from '@/lib/i18n/translator.ts'
import type { ViewJson } from '@/lib/publish/view-json.ts'
import type { ChartView } from '@/lib/schema/chart.ts'
import { locales, type Locale } from '@/lib/schema/text.ts'
import { toAddress } from '@/lib/site/link.ts'
import { paths, type ViewFile } from '@/lib/site/paths.ts'
import { atlas, fileAt, link, pageAt, readText } from './site.ts'

export type View = { locale: Locale; chart: string; view: string; title: string; edition: number; pinned: boolean }

const titleOf = (view: ChartView, datasets: typeof atlas.datasets, locale: Locale) =>
  fillTitle(view.title[locale], datasets, (row) => formatRow(row, locale, getTranslator(locale)))

/** Every view of today and of every edition, in both languages. */
export const views: readonly View[] = locales.flatMap((locale) => [
  ...[...atlas.charts.values()].flatMap((chart) =>
    chart.views.map((view): View => {
      const edition = atlas.editions.get(chart.id)?.at(-1)?.edition ?? 1
      return {
        locale,
        chart: chart.id,
        view: view.id,
        title: titleOf(view, atlas.datasets, locale),
        edition,
        pinned: false,
      }
    }),
  ),
  ...[...atlas.editions.values()].flat().flatMap((edition) =>
    edition.definition.views.map((view): View => {
      const title = titleOf(view, atlasOfEdition(edition).datasets, locale)
      return { locale, chart: edition.chart, view: view.id, title, edition: edition.edition, pinned: true }
    }),
  ),
])

export const addressOf = ({ locale, chart, view, edition, pinned }: View, file: ViewFile) =>
  link(paths.chartFile(locale, chart, view, file, pinned ? edition : undefined))
export function fileOf(view: View, file: ViewFile): string {
  const found = fileAt(addressOf(view, file))
  if (found === undefined) throw new Error(`${addressOf(view, file)} does not exist`)
  return found
}
export const pageOf = ({ locale, chart, view, edition, pinned }: View) =>
  pageAt(link(pinned ? paths.chartEdition(locale, chart, view, edition) : paths.chart(locale, chart, view)))
export const nameOf = (view: View) => addressOf(view, 'data.csv').replace('/data.csv', '')
export const pinnedAddress = ({ locale, chart, view, edition }: View) =>
  toAddress(atlas.site, paths.chartEdition(locale, chart, view, edition))
export const readJson = (view: View) => JSON.parse(readText(fileOf(view, 'data.json'))) as ViewJson
