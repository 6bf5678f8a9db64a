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

/** What any reference says. Every text is plain and in the language of the cited page. */
type CitedPage = {
  /** Of a chart the finding that stands above it, figures filled in. */
  title: string
  /** Corporate author: the publisher of data/site.json. */
  author: string
  siteName: string
  /** The day of what is cited, of the edition or of the last revision: 2026-11-20. */
  issued: string
  /** The day the reader opened it: 2026-12-01. Left out where nobody knows it. */
  accessed?: string
  /** Absolute; of a chart that of this edition, not of the latest. */
  address: string
  locale: Locale
}

/** One edition of a chart. */
export type ChartCitation = CitedPage & {
  kind: 'chart'
  /** Short name of the chart. */
  chartName: string
  edition: number
  /** The versions of the datasets that the edition draws. */
  versions: readonly { dataset: string; version: number }[]
  /** At least one. */
  sources: readonly CitedSource[]
}

/** An article, which names its sources itself. */
export type ArticleCitation = CitedPage & {
  kind: 'article'
  /** The day it first appeared. */
  published: string
}

export type Citation = ChartCitation | ArticleCitation

/** "Chart, edition 1": what the cited thing is. */
export function describeEdition({ edition }: Pick<ChartCitation, 'edition'>, locale: Locale): string {
  return locale === 'ja' ? `図、第${edition}版` : `Chart, edition ${edition}`
}

/** "Dataset versions: it-workforce 2, it-talent-gap 1"; undefined when the citation lists none. */
function describeVersions({ versions }: Pick<ChartCitation, 'versions'>, locale: Locale): string | undefined {
  if (versions.length === 0) return undefined
  return locale === 'ja'
    ? `データセットの版：${versions.map(({ dataset, version }) => `${dataset} 第${version}版`).join('、')}`
    : `Dataset versions: ${versions.map(({ dataset, version }) => `${dataset} ${version}`).join(', ')}`
}

/** "Data: METI, “Survey” (25 March 2019); …": whose figures they are. Throws when no source is given. */
export function describeSources({ sources }: Pick<ChartCitation, 'sources'>, locale: Locale): string {
  if (sources.length === 0) throw new Error('describeSources: a citation names at least one source')
  const described = sources.map((source) => describeSource(source, locale))
  return locale === 'ja' ? `データ：${described.join('、')}` : `Data: ${described.join('; ')}`
}

/** "First published 20 November 2026"; undefined for an article that was never revised. */
function describeFirst({ published, issued }: ArticleCitation, locale: Locale): string | undefined {
  if (published === issued) return undefined
  const day = formatDate(published, locale)
  return locale === 'ja' ? `初出：${day}` : `First published ${day}`
}

/** Remarks for a reference manager: of a chart its edition, the versions and the sources; of an article the day it first appeared. */
export function listNotes(citation: Citation): string[] {
  const { locale } = citation
  const notes =
    citation.kind === 'chart'
      ? [describeEdition(citation, locale), describeVersions(citation, locale), describeSources(citation, locale)]
      : [describeFirst(citation, locale)]
  return notes.filter((note) => note !== undefined)
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

/** A name for the reference, from the path of its address: "ja-charts-it-talent-gap-v-default-1". */
export function toCitationId(address: string): string {
  return new URL(address).pathname.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '')
}
