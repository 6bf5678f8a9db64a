import { sourcesOf } from '@/lib/domain/chart-sources'
import { formatDate } from '@/lib/i18n/format-date'
import type { Chart } from '@/lib/schema/chart'
import type { Source } from '@/lib/schema/source'
import type { Locale } from '@/lib/schema/text'
import type { PreparedChart } from '../chart-view'
import type { ChartWords } from '../chart-words'
import { describeChart } from '../describe-chart'

/** Every text of a picture. */
export type PictureTexts = {
  siteName: string
  /** Site and chart, above the title. */
  overline: string
  title: string
  subtitle: string
  /** Who issued the figures, and when. */
  issuers: string
  /** The same with the titles of the documents. */
  sources: string
  /** What kind of figures these are. */
  note: string
  edition: string
  licence: string
  /** Absolute address of the edition. */
  address: string
  /** What the drawing shows, in sentences. */
  description: string
}

export type PictureContext = {
  locale: Locale
  words: ChartWords
  siteName: string
  /** Absolute address of the edition's page. */
  address: string
  /** The series the reader picked out. */
  highlight?: string | undefined
}

/** What a picture needs to know of its source. */
export type PictureSource = Pick<Source, 'id' | 'publisher' | 'title' | 'date'>

/** What is drawn: a published view, or in the browser what the reader made of it. */
export type PictureView = {
  prepared: Pick<PreparedChart, 'shown' | 'title' | 'subtitle' | 'note'> & {
    chart: Pick<Chart, 'id' | 'name'>
    view: { id: string }
  }
  drawn: { sources: ReadonlyMap<string, PictureSource> }
  edition: number
  published: string | undefined
}

export function toPictureTexts(view: PictureView, context: PictureContext): PictureTexts {
  const { locale, words, siteName, address } = context
  const { t } = words
  const { chart, shown, title, subtitle, note } = view.prepared
  const sources = sourcesOf(shown).flatMap((id) => view.drawn.sources.get(id) ?? [])
  const sentences = describeChart(shown, words)
  return {
    siteName,
    overline: `${siteName}${locale === 'ja' ? '：' : ': '}${chart.name[locale]}`,
    title,
    subtitle,
    issuers: t('picture.source', { sources: listIssuers(sources, locale) }),
    sources: t('picture.source', { sources: listDocuments(sources, locale) }),
    note,
    edition: view.published
      ? t('picture.edition', { edition: view.edition, date: formatDate(view.published, locale) })
      : t('picture.draft', { edition: view.edition }),
    licence: t('picture.licence'),
    address,
    description: sentences.join(locale === 'ja' ? '' : ' '),
  }
}

function byIssuer(sources: readonly PictureSource[], locale: Locale): [issuer: string, sources: PictureSource[]][] {
  const issuers = [...new Set(sources.map((source) => source.publisher[locale]))]
  return issuers.map((issuer) => [issuer, sources.filter((source) => source.publisher[locale] === issuer)])
}

/** "METI (March 2019)"; "Agency (IPA; 2021)": brackets never stand behind brackets. */
function addInBrackets(name: string, text: string, locale: Locale): string {
  if (text === '') return name
  const [open, close, joint] = locale === 'ja' ? ['（', '）', '、'] : [' (', ')', '; ']
  return name.endsWith(close) ? `${name.slice(0, -1)}${joint}${text}${close}` : `${name}${open}${text}${close}`
}

const dateOf = ({ date }: PictureSource, locale: Locale) => (date === undefined ? '' : formatDate(date, locale))

/** "METI (March 2019, 2022); IPA (2025)" */
function listIssuers(sources: readonly PictureSource[], locale: Locale): string {
  return byIssuer(sources, locale)
    .map(([issuer, own]) => {
      const dates = [...new Set(own.flatMap(({ date }) => date ?? []))].sort()
      const text = dates.map((date) => formatDate(date, locale)).join(locale === 'ja' ? '、' : ', ')
      return addInBrackets(issuer, text, locale)
    })
    .join(locale === 'ja' ? '、' : '; ')
}

/** "METI: Survey on … (March 2019), Survey … (2022); IPA: …" */
function listDocuments(sources: readonly PictureSource[], locale: Locale): string {
  return byIssuer(sources, locale)
    .map(([issuer, own]) => {
      const titles = own.map((source) => addInBrackets(source.title[locale], dateOf(source, locale), locale))
      return `${issuer}${locale === 'ja' ? '：' : ': '}${titles.join(locale === 'ja' ? '、' : ', ')}`
    })
    .join(locale === 'ja' ? '。' : '; ')
}
