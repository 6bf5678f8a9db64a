import type { Atlas } from '@/lib/domain/atlas'
import { editionsOf } from '@/lib/domain/editions'
import { resolveRedirects } from '@/lib/domain/redirects'
import type { Edition } from '@/lib/schema/edition'
import type { Locale } from '@/lib/schema/text'
import { paths, withoutLocale } from '@/lib/site/paths'
import type { PublishedView } from '../published-view'

/** Where the edition a page shows stands among the others of its chart. */
export type EditionStanding = {
  /** The edition shown; undefined before the first release. */
  shown: Edition | undefined
  newest: Edition | undefined
  /** Every edition that has this view, oldest first. */
  editions: readonly Edition[]
  /** Whether the view still has a page of today. */
  isKept: boolean
  /** Path of what shows the latest: the view's page, or what took its place; undefined when the page shown is the latest. */
  latestPath: string | undefined
  /** Path search engines are told: of today's page when it shows the same. */
  canonicalPath: string
}

/** Finds out whether a page shows the newest edition, and where the newest is. */
export function toStanding(
  atlas: Pick<Atlas, 'charts' | 'editions' | 'redirects'>,
  { prepared: { chart, view }, edition, latest, pinned }: PublishedView,
  locale: Locale,
): EditionStanding {
  const all = editionsOf(atlas, chart.id)
  const today = paths.chart(locale, chart.id, view.id)
  const isKept = atlas.charts.get(chart.id)?.views.some(({ id }) => id === view.id) ?? false
  const isLatest = isKept && (!pinned || edition === latest)
  return {
    shown: all.find((one) => one.edition === edition),
    newest: all.at(-1),
    editions: all.filter(({ definition }) => definition.views.some(({ id }) => id === view.id)),
    isKept,
    latestPath: isLatest ? undefined : isKept ? today : successorOf(atlas, today, locale),
    canonicalPath: isLatest ? today : paths.chartEdition(locale, chart.id, view.id, edition),
  }
}

/** Where the redirect of a page that is no more leads; the check sees that there is one. */
function successorOf({ redirects }: Pick<Atlas, 'redirects'>, path: string, locale: Locale): string {
  const to = resolveRedirects(redirects).get(withoutLocale(path))
  return to === undefined ? paths.charts(locale) : `/${locale}${to}`
}
