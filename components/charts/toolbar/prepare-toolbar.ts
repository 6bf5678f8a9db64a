import { sourcesOf } from '@/lib/domain/chart-sources'
import { pointsOf, selectionOf } from '@/lib/domain/chart-model'
import { toApa } from '@/lib/publish/apa'
import { toBibtex } from '@/lib/publish/bibtex'
import type { Citation } from '@/lib/publish/citation'
import { toEmbedCode } from '@/lib/publish/embed-code'
import { toJapaneseCitation } from '@/lib/publish/japanese-citation'
import { toRis } from '@/lib/publish/ris'
import type { ViewSource } from '@/lib/publish/view-table'
import { downloadName } from '@/lib/site/download-name'
import { toAddress } from '@/lib/site/link'
import type { Source } from '@/lib/schema/source'
import type { PageContext } from '@/lib/site/page-context'
import { paths, type ViewFile } from '@/lib/site/paths'
import type { ChartWords } from '../chart-words'
import { frameHeight } from '../frame-height'
import { pathOfView, type PublishedView } from '../published-view'
import { endings, type FileForm, type ToolbarData, type ViewFileLinks } from './toolbar-data'

const fileOf: Record<FileForm, ViewFile> = {
  csv: 'data.csv',
  excel: 'data.excel.csv',
  json: 'data.json',
  svg: 'chart.svg',
  png: 'chart.png',
}

/** Everything the toolbar of a page offers. Embed and cite name the edition; an edition's own page has its own files. */
export function toToolbarData(view: PublishedView, words: ChartWords, context: PageContext): ToolbarData {
  const { locale, atlas } = context
  const { chart, view: named, title, model } = view.prepared
  const first = chart.views.find((one) => one.id === 'default') ?? named
  return {
    address: toAddress(atlas.site, pathOfView(view, locale)),
    title,
    files: listFiles(view, named.id, context),
    whole: { selection: selectionOf(first, model), files: listFiles(view, first.id, context) },
    about: toAbout(view, context),
    ...(view.published !== undefined && { pinned: toPinned(view, view.published, words, context) }),
  }
}

function toAbout(view: PublishedView, { locale, atlas: { site } }: PageContext): ToolbarData['about'] {
  const { chart, view: named, subtitle, note, datasets, model } = view.prepared
  const used = [...pointsOf(model), ...model.panels.flatMap((panel) => panel.missing)].map(({ source }) => source)
  return {
    chart: { id: chart.id, name: chart.name },
    view: named.id,
    ...{ subtitle, note, siteName: site.name[locale], edition: view.edition, published: view.published },
    address: toAddress(site, paths.chartEdition(locale, chart.id, named.id, view.edition)),
    datasets: datasets.map(({ id, version }) => ({ id, version })),
    sources: [...new Set(used)].flatMap((id) => toSource(view.drawn.sources.get(id))),
  }
}

/** The parts of a source that files print. */
function toSource(source: Source | undefined): ViewSource[] {
  if (!source) return []
  const { id, title, publisher, date, url } = source
  return [{ id, title, publisher, ...(date !== undefined && { date }), ...(url !== undefined && { url }) }]
}

function listFiles(view: PublishedView, named: string, { locale, link }: PageContext): ViewFileLinks {
  const { id } = view.prepared.chart
  const one = (form: FileForm) => ({
    href: link(paths.chartFile(locale, id, named, fileOf[form], view.pinned ? view.edition : undefined)),
    name: downloadName(id, named, view.edition, endings[form]),
  })
  return { csv: one('csv'), excel: one('excel'), json: one('json'), svg: one('svg'), png: one('png') }
}

function toPinned(
  view: PublishedView,
  issued: string,
  words: ChartWords,
  { locale, atlas: { site } }: PageContext,
): NonNullable<ToolbarData['pinned']> {
  const { chart, view: named, title, shown, datasets } = view.prepared
  const sources = sourcesOf(shown).flatMap((id) => view.drawn.sources.get(id) ?? [])
  const citation: Citation = {
    kind: 'chart',
    title,
    chartName: chart.name[locale],
    author: site.publisher[locale],
    siteName: site.name[locale],
    issued,
    edition: view.edition,
    versions: datasets.map(({ id, version }) => ({ dataset: id, version })),
    address: toAddress(site, paths.chartEdition(locale, chart.id, named.id, view.edition)),
    locale,
    sources: sources.map((source) => ({
      publisher: source.publisher[locale],
      title: source.title[locale],
      ...(source.date !== undefined && { date: source.date }),
    })),
  }
  const frame = {
    src: toAddress(site, paths.embed(locale, chart.id, named.id, view.edition)),
    title,
    height: frameHeight(shown, words),
  }
  return {
    edition: view.edition,
    embedCode: toEmbedCode(site, frame),
    citations: {
      apa: toApa(citation),
      bibtex: toBibtex(citation),
      ris: toRis(citation),
      japanese: toJapaneseCitation(citation),
    },
    names: {
      bibtex: downloadName(chart.id, named.id, view.edition, 'bib'),
      ris: downloadName(chart.id, named.id, view.edition, 'ris'),
    },
  }
}
