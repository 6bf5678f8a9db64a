import type { Root } from 'hast'
import type { Root as MarkdownRoot } from 'mdast'
import type { FrontMatter } from '../schema/article.ts'
import type { Chart } from '../schema/chart.ts'
import type { Cities } from '../schema/city.ts'
import type { Dataset, Row } from '../schema/dataset.ts'
import type { Edition } from '../schema/edition.ts'
import type { Evidence } from '../schema/evidence.ts'
import type { Holidays } from '../schema/holidays.ts'
import type { Partner } from '../schema/partner.ts'
import type { Redirect } from '../schema/redirect.ts'
import type { Series } from '../schema/series.ts'
import type { Site } from '../schema/site.ts'
import type { Source } from '../schema/source.ts'
import type { Term } from '../schema/term.ts'
import type { Locale } from '../schema/text.ts'

/** Everything the portal knows, checked: the one input of all pages. */
export type Atlas = {
  site: Site
  /** In the order of data/sources.json. */
  sources: ReadonlyMap<string, Source>
  /** By id, in alphabetical order. */
  datasets: ReadonlyMap<string, Dataset>
  /** By id, in gallery order. */
  charts: ReadonlyMap<string, Chart>
  /** In their default order. */
  partners: readonly Partner[]
  /** By category of the comparison. */
  evidence: ReadonlyMap<string, Evidence>
  /** Cities whose working days can be laid beside Japan's. */
  cities: Cities
  holidays: Holidays
  /** Every edition ever released, by chart, oldest first; also of charts that are no more. */
  editions: ReadonlyMap<string, readonly Edition[]>
  /** Old addresses and where they lead, in the order they were added. */
  redirects: readonly Redirect[]
  /** By id, in alphabetical order. */
  glossary: readonly Term[]
  /** Articles in the order to read them in, by audience. */
  series: readonly Series[]
  /** Newest revision first; each slug once per language. */
  articles: readonly Article[]
}

export type Heading = {
  id: string
  depth: 2 | 3
  text: string
  /** Ids it had before; links to them lead here. */
  aliases?: readonly string[]
}

/** An article with its figures bound; the tree holds the elements atlas-figure and atlas-chart. */
export type Article = {
  slug: string
  locale: Locale
  /** Path from the project's root. */
  file: string
  front: FrontMatter
  body: Root
  /** The same text as the tree of its Markdown: what is written for machines is made of it. */
  markdown: MarkdownRoot
  headings: readonly Heading[]
  /** References "dataset/key" of the figures in the prose, each once, in reading order. */
  figures: readonly string[]
  /** Ids of the sources its text names, each once, in reading order. */
  sources: readonly string[]
  /** Charts embedded, each once, in reading order. */
  charts: readonly { chart: string; view: string }[]
  /** Ids of the glossary's terms it uses, in reading order. */
  terms: readonly string[]
  /** Reading time, whole minutes. */
  minutes: number
  /** Where the other language's text is newer: the day of the text this one follows, and that of the newer one. */
  behind?: { basedOn: string; revised: string }
}

/** Splits "dataset/key"; undefined when it has another form. */
export function parseRowReference(reference: string): { dataset: string; key: string } | undefined {
  const match = /^([a-z0-9-]+)\/([a-z0-9-]+)$/.exec(reference)
  return match?.[1] && match[2] ? { dataset: match[1], key: match[2] } : undefined
}

/** The row a reference "dataset/key" names, with its dataset; undefined when there is none. */
export function findRow(
  datasets: ReadonlyMap<string, Dataset>,
  reference: string,
): { dataset: Dataset; row: Row } | undefined {
  const parts = parseRowReference(reference)
  const dataset = parts && datasets.get(parts.dataset)
  const row = dataset?.rows.find((candidate) => candidate.key === parts?.key)
  return dataset && row ? { dataset, row } : undefined
}
