import type { Atlas } from '@/lib/domain/atlas'
import { atlasOfEdition, editionsOf } from '@/lib/domain/editions'
import type { Translator } from '@/lib/i18n/translator'
import type { Edition } from '@/lib/schema/edition'
import type { Locale } from '@/lib/schema/text'
import { paths } from '@/lib/site/paths'
import { prepareChart, type DrawableAtlas, type PreparedChart } from './chart-view'

/** Names a view of a chart, and one of its editions; without edition, the chart as it is today. */
export type ViewAddress = { chart: string; view: string; edition?: number }

/** A named view as readers get it: today's, or as it stood in an edition, drawn from what that edition kept. */
export type PublishedView = {
  prepared: PreparedChart
  /** What it is drawn from. */
  drawn: DrawableAtlas
  /** Number of the edition shown; the newest for the chart as it is today. */
  edition: number
  /** The day that edition was released; undefined before the first. */
  published: string | undefined
  /** Number of the newest edition. */
  latest: number
  /** Whether the address names the edition. */
  pinned: boolean
}

/** Every view that has a page and files: today's of every chart, and those of every edition ever released. */
export function listViews(atlas: Atlas): ViewAddress[] {
  const today = [...atlas.charts.values()].flatMap((chart) =>
    chart.views.map((view): ViewAddress => ({ chart: chart.id, view: view.id })),
  )
  return [...today, ...listEditionViews(atlas)]
}

/** The views of every edition ever released. */
export function listEditionViews(atlas: Pick<Atlas, 'editions'>): Required<ViewAddress>[] {
  return [...atlas.editions.values()]
    .flat()
    .flatMap(({ chart, edition, definition }) => definition.views.map((view) => ({ chart, view: view.id, edition })))
}

/** Opens a view; throws when it does not exist (addresses come from listViews). */
export function publishView(atlas: Atlas, address: ViewAddress, locale: Locale, t: Translator): PublishedView {
  const editions = editionsOf(atlas, address.chart)
  const newest = editions.at(-1)
  const kept = address.edition === undefined ? undefined : findEdition(editions, address)
  const drawn: DrawableAtlas = kept ? atlasOfEdition(kept) : atlas
  return {
    prepared: prepareChart(drawn, address.chart, address.view, locale, t),
    drawn,
    edition: kept?.edition ?? newest?.edition ?? 1,
    published: (kept ?? newest)?.published,
    latest: newest?.edition ?? 1,
    pinned: kept !== undefined,
  }
}

/** Path of a view of the chart shown, its own when none is named: in the same edition where the address names one. */
export function pathOfView({ prepared, edition, pinned }: PublishedView, locale: Locale, view = prepared.view.id) {
  const { id } = prepared.chart
  return pinned ? paths.chartEdition(locale, id, view, edition) : paths.chart(locale, id, view)
}

function findEdition(editions: readonly Edition[], { chart, edition }: ViewAddress): Edition {
  const found = editions.find((candidate) => candidate.edition === edition)
  if (!found) throw new Error(`publishView: ${chart} has no edition ${edition}`)
  return found
}
