import { formatDate } from '../i18n/format-date.ts'
import type { Locale } from '../schema/text.ts'
import { oneLine } from './one-line.ts'

/** A document that the cited figures come from. */
export type CitedSource = {
  publisher: string
  title: string
  /** As exactly as known: 2019, 2019-03, 2019-03-25. */
  date?: string
}

/** One edition of a chart as a reader cites it. Every text is plain and in the language of the cited page. */
export type Citation = {
  /** The finding that stands above the chart, figures filled in. */
  title: string
  /** Short name of the chart. */
  chartName: string
  /** Corporate author: the publisher of data/site.json. */
  author: string
  siteName: string
  /** The day this edition was issued: 2026-11-20. */
  issued: string
  /** The day the reader opened it: 2026-12-01. Left out where nobody knows it. */
  accessed?: string
  edition: number
  /** The versions of the datasets that the edition draws. */
  versions: readonly { dataset: string; version: number }[]
  /** Absolute address of this edition, not of the latest. */
  address: string
  locale: Locale
  /** At least one. */
  sources: readonly CitedSource[]
}

/** "Chart, edition 1": what the cited thing is. */
export function describeEdition({ edition }: Pick<Citation, 'edition'>, locale: Locale): string {
  return locale === 'ja' ? `図、第${edition}版` : `Chart, edition ${edition}`
}

/** "Dataset versions: it-workforce 2, it-talent-gap 1"; undefined when the citation lists none. */
export function describeVersions({ versions }: Pick<Citation, 'versions'>, locale: Locale): string | undefined {
  if (versions.length === 0) return undefined
  return locale === 'ja'
    ? `データセットの版：${versions.map(({ dataset, version }) => `${dataset} 第${version}版`).join('、')}`
    : `Dataset versions: ${versions.map(({ dataset, version }) => `${dataset} ${version}`).join(', ')}`
}

/** "Data: METI, “Survey” (25 March 2019); …": whose figures they are. Throws when no source is given. */
export function describeSources({ sources }: Pick<Citation, 'sources'>, locale: Locale): string {
  if (sources.length === 0) throw new Error('describeSources: a citation names at least one source')
  const described = sources.map((source) => describeSource(source, locale))
  return locale === 'ja' ? `データ：${described.join('、')}` : `Data: ${described.join('; ')}`
}

/** Quotation marks inside a title become the inner ones of its language. */
function describeSource({ publisher, title, date }: CitedSource, locale: Locale): string {
  const when = date === undefined ? undefined : formatDate(date, locale)
  if (locale === 'ja') {
    const quoted = `「${oneLine(title).replaceAll('「', '『').replaceAll('」', '』')}」`
    return `${oneLine(publisher)}${quoted}${when === undefined ? '' : `（${when}）`}`
  }
  const quoted = `“${oneLine(title).replaceAll('“', '‘').replaceAll('”', '’')}”`
  return `${oneLine(publisher)}, ${quoted}${when === undefined ? '' : ` (${when})`}`
}

/** Parts of a reference, each closed by a full stop unless it closes itself; undefined parts are left out. */
export function joinParts(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .map((part) => (/[.?!。．？！]$/.test(part) ? part : `${part}.`))
    .join(' ')
}
