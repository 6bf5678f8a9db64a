import type { ChartSelection } from '@/lib/domain/chart-model'
import type { ViewSource } from '@/lib/publish/view-table'
import type { LocalizedText } from '@/lib/schema/text'

/** Forms in which a view can be taken away. */
export const fileForms = ['csv', 'excel', 'json', 'svg', 'png'] as const
export type FileForm = (typeof fileForms)[number]

/** Endings of their names. */
export const endings: Record<FileForm, string> = {
  csv: 'csv',
  excel: 'excel.csv',
  json: 'json',
  svg: 'svg',
  png: 'png',
}

/** A file of a published view: its link, and the name it is saved under. */
export type ViewFileLink = { href: string; name: string }
export type ViewFileLinks = Record<FileForm, ViewFileLink>

/** Forms of a citation. */
export const citationForms = ['apa', 'bibtex', 'ris', 'japanese'] as const
export type CitationForm = (typeof citationForms)[number]

/** What the toolbar of a chart offers; links, code and references are whole, so that none is put together in the browser. */
export type ToolbarData = {
  /** Absolute address of the page, without a query. */
  address: string
  /** What the view states. */
  title: string
  files: ViewFileLinks
  /** The whole chart: the view "default". */
  whole: { selection: ChartSelection; files: ViewFileLinks }
  /** What files of other states than the view's say besides their rows. */
  about: {
    chart: { id: string; name: LocalizedText }
    view: string
    subtitle: string
    note: string
    siteName: string
    edition: number
    published: string | undefined
    /** Absolute address of the edition's page. */
    address: string
    datasets: readonly { id: string; version: number }[]
    sources: readonly ViewSource[]
  }
  /** What names an edition; none before the first. */
  pinned?: {
    edition: number
    embedCode: string
    citations: Record<CitationForm, string>
    /** Names of the files that reference managers read. */
    names: { bibtex: string; ris: string }
  }
}
