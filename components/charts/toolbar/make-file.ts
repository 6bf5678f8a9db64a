import { formatYears } from '@/lib/i18n/format-date'
import { toCsv } from '@/lib/publish/csv'
import { toViewJson } from '@/lib/publish/view-json'
import { toViewTable, type ViewTableInput } from '@/lib/publish/view-table'
import { socialSize } from '../picture/arrange-picture'
import { toFilePicture } from '../picture/file-picture'
import { pictureFamilies } from '../picture/picture-families'
import type { PictureContext, PictureView } from '../picture/picture-texts'
import { toSocialPicture } from '../picture/social-picture'
import { paintPicture } from './paint-picture'
import type { Seen } from './seen'
import type { FileForm } from './toolbar-data'

/**
 * What the reader sees as a file, by the functions that write the files of a published view. Its title names the chart and
 * the choice: the finding of the view need not hold for it. Rejects when the browser does not draw the picture.
 */
export async function makeFile(form: FileForm, seen: Seen): Promise<Blob> {
  switch (form) {
    case 'csv':
    case 'excel':
      return new Blob([writeCsv(seen, form === 'excel')], { type: 'text/csv;charset=utf-8' })
    case 'json':
      return new Blob([`${JSON.stringify(writeJson(seen), null, 2)}\n`], { type: 'application/json' })
    case 'svg':
      return new Blob([toFilePicture(toPictureView(seen), toContext(seen), pictureFamilies)], { type: 'image/svg+xml' })
    case 'png':
      return paintPicture(toSocialPicture(toPictureView(seen), toContext(seen), pictureFamilies), socialSize)
  }
}

function writeCsv(seen: Seen, excel: boolean): string {
  const { header, rows } = toViewTable(seen.shown, toTableInput(seen))
  return toCsv(header, rows, { excel })
}

function writeJson(seen: Seen) {
  const { chart, view, edition, published, subtitle, note } = seen.data.about
  const head = {
    ...{ chart: chart.id, view, edition, published, subtitle, note },
    title: toTitle(seen),
    address: toLink(seen),
    licence: seen.words.t('picture.licence'),
  }
  return toViewJson(head, seen.shown, toTableInput(seen))
}

function toTableInput({ data, words }: Seen): ViewTableInput {
  const { datasets } = data.about
  return {
    locale: words.locale,
    datasets: new Map(datasets.map((dataset) => [dataset.id, dataset])),
    sources: toSources(data),
  }
}

function toPictureView(seen: Seen): PictureView {
  const { chart, view, subtitle, note, edition, published } = seen.data.about
  return {
    prepared: { chart, view: { id: view }, shown: seen.shown, title: toTitle(seen), subtitle, note },
    drawn: { sources: toSources(seen.data) },
    edition,
    published,
  }
}

function toContext(seen: Seen): PictureContext {
  const { data, words, highlight } = seen
  return { locale: words.locale, words, siteName: data.about.siteName, address: toLink(seen), highlight }
}

const toSources = ({ about }: Seen['data']) => new Map(about.sources.map((source) => [source.id, source]))

/** The edition's page in the state that is seen. */
const toLink = ({ data, query }: Seen) => `${data.about.address}${query}`

/** "Name of the chart: series, 2018–2022"; the name alone where all of it is shown. */
function toTitle({ data, model, shown, words }: Seen): string {
  const { locale } = words
  const name = data.about.chart.name[locale]
  const [first, last] = [shown.years[0], shown.years.at(-1)]
  const calendar = model.panels[0]?.calendar ?? 'calendar'
  const parts = [
    ...(shown.series.length < model.series.length ? shown.series.map((series) => words.name(series)) : []),
    ...(shown.years.length < model.years.length && first !== undefined && last !== undefined
      ? [formatYears(first, last, calendar, locale)]
      : []),
  ]
  return parts.length === 0 ? name : `${name}${locale === 'ja' ? '：' : ': '}${words.list(parts)}`
}
