import type { ChartWords } from '@/components/charts/chart-words'
import { pickChartMessages, toChartWords } from '@/components/charts/chart-words'
import { frameHeight, frameWidth } from '@/components/charts/frame-height'
import { socialSize } from '@/components/charts/picture/arrange-picture'
import { toFilePicture } from '@/components/charts/picture/file-picture'
import { pictureFamilies } from '@/components/charts/picture/picture-families'
import { toSocialPicture } from '@/components/charts/picture/social-picture'
import { listEditionViews, publishView, type PublishedView } from '@/components/charts/published-view'
import { messages } from '@/lib/i18n/translator'
import { getAtlas } from '@/lib/loaders/atlas-provider'
import { keptPicture } from '@/lib/loaders/kept-picture'
import { getPageContext } from '@/lib/loaders/page-context'
import { toCsv } from '@/lib/publish/csv'
import { toOembed } from '@/lib/publish/oembed'
import { svgToPng } from '@/lib/publish/svg-to-png'
import { toViewJson } from '@/lib/publish/view-json'
import { toViewTable } from '@/lib/publish/view-table'
import { locales } from '@/lib/schema/text'
import { toAddress } from '@/lib/site/link'
import type { PageContext } from '@/lib/site/page-context'
import { paths, type ViewFile } from '@/lib/site/paths'

type Params = { locale: string; chart: string; view: string; edition?: string }
type View = PublishedView & { context: PageContext; words: ChartWords }
type Writer = (view: View) => string | Promise<Buffer>

/** Every view of today's charts, in both languages. */
export const listTodaysFiles = (): Params[] =>
  [...getAtlas().charts.values()].flatMap(({ id, views }) =>
    views.flatMap((view) => locales.map((locale) => ({ locale, chart: id, view: view.id }))),
  )

/** Every view of every edition, in both languages. */
export const listEditionFiles = (): Params[] =>
  listEditionViews(getAtlas()).flatMap(({ chart, view, edition }) =>
    locales.map((locale) => ({ locale, chart, view, edition: String(edition) })),
  )

/** The handler that writes one of the files of a view. */
export function answerWith(file: ViewFile) {
  return async (_request: Request, { params }: { params: Promise<Params> }): Promise<Response> => {
    const [type, write] = writers[file]
    const body = await write(await openView(params))
    return new Response(typeof body === 'string' ? body : new Uint8Array(body), { headers: { 'Content-Type': type } })
  }
}

async function openView(params: Promise<Params>): Promise<View> {
  const context = await getPageContext(params)
  const { atlas, locale, t } = context
  const { chart, view, edition } = await params
  const address = { chart, view, ...(edition !== undefined && { edition: Number(edition) }) }
  const words = toChartWords(locale, pickChartMessages(messages[locale]))
  return { ...publishView(atlas, address, locale, t), context, words }
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
const csvType = 'text/csv; charset=utf-8'

const writers: Record<ViewFile, readonly [contentType: string, write: Writer]> = {
  'chart.svg': ['image/svg+xml', (view) => toFilePicture(view, pictureContextOf(view), pictureFamilies)],
  'chart.png': [
    'image/png',
    (view) =>
      keptPicture(
        process.cwd(),
        { svg: toSocialPicture(view, pictureContextOf(view), pictureFamilies), ...socialSize },
        svgToPng,
      ),
  ],
  'data.csv': [csvType, (view) => writeCsv(view)],
  'data.excel.csv': [csvType, (view) => writeCsv(view, { excel: true })],
  'data.json': ['application/json', (view) => json(toViewJson(headOf(view), view.prepared.shown, tableInputOf(view)))],
  'oembed.json': ['application/json', (view) => json(oembedOf(view))],
}

const tableInputOf = ({ drawn, context: { locale } }: View) => ({
  locale,
  datasets: drawn.datasets,
  sources: drawn.sources,
})

function writeCsv(view: View, options: { excel?: boolean } = {}): string {
  const { header, rows } = toViewTable(view.prepared.shown, tableInputOf(view))
  return toCsv(header, rows, options)
}

/** Absolute address of the edition's page, which stays when a later edition comes. */
function addressOf({ prepared: { chart, view }, edition, context: { atlas, locale } }: View): string {
  return toAddress(atlas.site, paths.chartEdition(locale, chart.id, view.id, edition))
}

function pictureContextOf(view: View) {
  const { atlas, locale } = view.context
  return { locale, words: view.words, siteName: atlas.site.name[locale], address: addressOf(view) }
}

function headOf(view: View) {
  const { chart, view: named, title, subtitle, note } = view.prepared
  return {
    chart: chart.id,
    view: named.id,
    edition: view.edition,
    published: view.published,
    ...{ title, subtitle, note },
    address: addressOf(view),
    licence: view.context.t('picture.licence'),
  }
}

function oembedOf({ prepared: { chart, view, title, shown }, edition, words, context: { atlas, locale } }: View) {
  const { site } = atlas
  return toOembed({
    frame: {
      src: toAddress(site, paths.embed(locale, chart.id, view.id, edition)),
      title,
      width: frameWidth,
      height: frameHeight(shown, words),
    },
    author: { name: site.publisher[locale], url: toAddress(site, paths.about(locale)) },
    provider: { name: site.name[locale], url: toAddress(site, paths.home(locale)) },
    thumbnail: {
      url: toAddress(site, paths.chartFile(locale, chart.id, view.id, 'chart.png', edition)),
      ...socialSize,
    },
    cacheSeconds: 86_400,
  })
}
