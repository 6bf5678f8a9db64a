import { JSDOM } from 'jsdom'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { atlasOfEdition } from '@/lib/domain/editions.ts'
import { fillTitle } from '@/lib/domain/title.ts'
import { formatCell } from '@/lib/i18n/format-number.ts'
import { formatRow } from '@/lib/i18n/format-row.ts'
import { getTranslator } from '@/lib/i18n/translator.ts'
import { parseCsv } from '@/lib/publish/parse-csv.ts'
import type { ViewJson } from '@/lib/publish/view-json.ts'
import { viewColumns } from '@/lib/publish/view-table.ts'
import type { ChartView } from '@/lib/schema/chart.ts'
import { locales, type Locale } from '@/lib/schema/text.ts'
import { unitSchema } from '@/lib/schema/vocabulary.ts'
import { toAddress } from '@/lib/site/link.ts'
import { paths, viewFiles, type ViewFile } from '@/lib/site/paths.ts'
import { contentTypeOf } from '@/scripts/lib/content-type.mjs'
import { atlas, fileAt, hasFile, link, pageAt, readBytes, readText } from './site.ts'

type View = { locale: Locale; chart: string; view: string; title: string; edition: number; pinned: boolean }

const titleOf = (view: ChartView, datasets: typeof atlas.datasets, locale: Locale) =>
  fillTitle(view.title[locale], datasets, (row) => formatRow(row, locale, getTranslator(locale)))

/** Every view of today and of every edition, in both languages. */
const views: readonly View[] = locales.flatMap((locale) => [
  ...[...atlas.charts.values()].flatMap((chart) =>
    chart.views.map((view): View => {
      const edition = atlas.editions.get(chart.id)?.at(-1)?.edition ?? 1
      return {
        locale,
        chart: chart.id,
        view: view.id,
        title: titleOf(view, atlas.datasets, locale),
        edition,
        pinned: false,
      }
    }),
  ),
  ...[...atlas.editions.values()].flat().flatMap((edition) =>
    edition.definition.views.map((view): View => {
      const title = titleOf(view, atlasOfEdition(edition).datasets, locale)
      return { locale, chart: edition.chart, view: view.id, title, edition: edition.edition, pinned: true }
    }),
  ),
])

const addressOf = ({ locale, chart, view, edition, pinned }: View, file: ViewFile) =>
  link(paths.chartFile(locale, chart, view, file, pinned ? edition : undefined))
function fileOf(view: View, file: ViewFile): string {
  const found = fileAt(addressOf(view, file))
  if (found === undefined) throw new Error(`${addressOf(view, file)} does not exist`)
  return found
}
const pageOf = ({ locale, chart, view, edition, pinned }: View) =>
  pageAt(link(pinned ? paths.chartEdition(locale, chart, view, edition) : paths.chart(locale, chart, view)))
const nameOf = (view: View) => addressOf(view, 'data.csv').replace('/data.csv', '')
const pinnedAddress = ({ locale, chart, view, edition }: View) =>
  toAddress(atlas.site, paths.chartEdition(locale, chart, view, edition))
const readJson = (view: View) => JSON.parse(readText(fileOf(view, 'data.json'))) as ViewJson
const squeeze = (text: string) => text.replaceAll(/\s/g, '')

test('every file of every view and edition is there, has something in it and is sent as what it is', () => {
  expect(views.length).toBeGreaterThan(200)
  const missing = views.flatMap((view) =>
    viewFiles.map((file) => addressOf(view, file)).filter((address) => fileAt(address) === undefined),
  )
  expect(missing).toEqual([])
  const empty = views.flatMap((view) =>
    viewFiles.filter((file) => readBytes(fileOf(view, file)).length < 300).map((file) => addressOf(view, file)),
  )
  expect(empty).toEqual([])
  expect(viewFiles.map(contentTypeOf)).toEqual([
    'image/svg+xml; charset=utf-8',
    'image/png',
    ...['text/csv; charset=utf-8', 'text/csv; charset=utf-8'],
    ...['application/json; charset=utf-8', 'application/json; charset=utf-8'],
  ])
})

test('texts are compressed beforehand, pictures are not', () => {
  const faults = views.flatMap((view) =>
    viewFiles.flatMap((file) => {
      const written = hasFile(`${fileOf(view, file)}.br`) && hasFile(`${fileOf(view, file)}.gz`)
      return written === (file !== 'chart.png') ? [] : [addressOf(view, file)]
    }),
  )
  expect(faults).toEqual([])
})

test('the files of the latest edition are those of today', () => {
  const faults = views
    .filter(({ pinned, chart, edition }) => pinned && atlas.editions.get(chart)?.at(-1)?.edition === edition)
    .filter(({ chart, view }) => atlas.charts.get(chart)?.views.some(({ id }) => id === view))
    .flatMap((view) =>
      viewFiles
        .filter((file) => !readBytes(fileOf(view, file)).equals(readBytes(fileOf({ ...view, pinned: false }, file))))
        .map((file) => addressOf(view, file)),
    )
  expect(faults).toEqual([])
})

const parser = new new JSDOM().window.DOMParser()

test(
  'every drawing is whole XML with title and description, and carries sources, licence and address',
  { timeout: 120_000 },
  () => {
    const faults = views.flatMap((view) => {
      const document = parser.parseFromString(readText(fileOf(view, 'chart.svg')), 'image/svg+xml')
      const part = (name: string) => document.querySelector(`svg > ${name}`)?.textContent ?? ''
      const texts = squeeze([...document.querySelectorAll('text')].map((text) => text.textContent).join(''))
      const { sources: all, rows, note, subtitle, licence } = readJson(view)
      // A source that gave no value, only a reason for its absence, is named in the table alone.
      const sources = all.filter(({ id }) => rows.some((row) => row.source === id && row.value !== null))
      const wanted = [
        view.title,
        subtitle,
        note,
        licence.text,
        pinnedAddress(view),
        ...sources.map(({ title }) => title),
      ]
      const issuers = sources.map(({ publisher }) => publisher)
      const lost = [...wanted, ...issuers].filter((text) => !texts.includes(squeeze(text).replace(/[)）]$/, '')))
      const whole = part('title') === view.title && part('desc').length > 20 && !document.querySelector('parsererror')
      return whole && lost.length === 0 ? [] : [`${nameOf(view)}: ${lost.join(' | ')}`]
    })
    expect(faults).toEqual([])
  },
)

describe('every preview picture', () => {
  /** Dark and coloured pixels, as rows of 1,200 shares. */
  async function readInk(view: View) {
    const { data, info } = await sharp(readBytes(fileOf(view, 'chart.png')))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const share = (left: number, top: number, right: number, bottom: number) => {
      let dark = 0
      for (let y = top; y < bottom; y += 1)
        for (let x = left; x < right; x += 1) if ((data[y * info.width + x] ?? 255) < 200) dark += 1
      return dark / ((right - left) * (bottom - top))
    }
    return { data, info, share }
  }

  test('is a PNG of 1200 by 630 with nothing cut at its edges', { timeout: 120_000 }, async () => {
    const faults: string[] = []
    for (const view of views.filter(({ pinned }) => !pinned)) {
      const bytes = readBytes(fileOf(view, 'chart.png'))
      const { info, share } = await readInk(view)
      const isPng = bytes.subarray(0, 8).toString('hex') === '89504e470d0a1a0a'
      const edges = share(0, 0, 1200, 14) + share(0, 0, 36, 630) + share(1186, 0, 1200, 630) + share(0, 616, 1200, 630)
      if (!isPng || info.width !== 1200 || info.height !== 630 || edges > 0) faults.push(`${nameOf(view)}: ${edges}`)
      if (bytes.length > 120_000) faults.push(`${nameOf(view)}: ${bytes.length} bytes`)
    }
    expect(faults).toEqual([])
  })

  test(
    'has a title of real glyphs: as much ink as writing has, and other shapes in each language',
    { timeout: 120_000 },
    async () => {
      const faults: string[] = []
      for (const view of views.filter(({ pinned, locale }) => !pinned && locale === 'ja')) {
        const japanese = await readInk(view)
        const english = await readInk({ ...view, locale: 'en' })
        // The first line of the title, as far as any title reaches.
        const ink = japanese.share(44, 66, 300, 104)
        const row = (data: Buffer) => data.subarray(66 * 1200, 104 * 1200)
        // Boxes in place of glyphs are mostly empty, bold Japanese is a third ink.
        if (ink < 0.14 || ink > 0.6) faults.push(`${nameOf(view)}: ${ink}`)
        if (row(japanese.data).equals(row(english.data))) faults.push(`${nameOf(view)}: as in English`)
      }
      expect(faults).toEqual([])
    },
  )
})

describe('the data of every view', () => {
  test('read back from CSV is the table of the page, with status, grade and reason', { timeout: 240_000 }, () => {
    for (const view of views) {
      const { header, rows } = parseCsv(readText(fileOf(view, 'data.csv')))
      expect(header, nameOf(view)).toEqual([...viewColumns])
      const read = rows.map((cells) => Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ''])))
      expect(read.map(toShown(view.locale)), nameOf(view)).toEqual(tablesOf(view))
    }
  })

  test('is the same in the form for Excel, after its byte order mark', () => {
    const faults = views.filter((view) => {
      const [plain, excel] = [readText(fileOf(view, 'data.csv')), readText(fileOf(view, 'data.excel.csv'))]
      return plain.startsWith('\uFEFF') || excel !== `\uFEFF${plain}`
    })
    expect(faults.map(nameOf)).toEqual([])
  })

  test('is the same as JSON, which says what it is, whose and under what terms', () => {
    for (const view of views) {
      const { header, rows } = parseCsv(readText(fileOf(view, 'data.csv')))
      const written = readJson(view)
      expect(written, nameOf(view)).toMatchObject({
        ...{ chart: view.chart, view: view.view, edition: view.edition, title: view.title, language: view.locale },
        address: pinnedAddress(view),
        licence: { name: 'CC BY 4.0' },
        published: atlas.editions.get(view.chart)?.find(({ edition }) => edition === view.edition)?.published,
      })
      const cells = written.rows.map((row) => header.map((column) => String(row[column as keyof typeof row] ?? '')))
      expect(cells, nameOf(view)).toEqual(rows)
      expect(new Set(written.rows.map((row) => row.source)), nameOf(view)).toEqual(
        new Set(written.sources.map(({ id }) => id)),
      )
    }
  })
})

type Shown = Record<string, string | undefined>

/** A row of the file as the page shows it. */
const toShown =
  (locale: Locale) =>
  (row: Record<string, string>): Shown => {
    const t = getTranslator(locale)
    const text = row['value'] === '' ? '' : formatCell(Number(row['value']), unitSchema.parse(row['unit']), locale)
    return {
      place: row['place_title'],
      series: row['series_title'],
      ...(row['missing'] !== ''
        ? { missing: row['missing'] }
        : {
            row: row['row'],
            value: row['approximate'] === 'true' ? t('chart.about', { value: text }) : text,
            sample: row['sample'] === '' ? '' : `n=${formatCell(Number(row['sample']), 'persons', locale)}`,
            status: t(`status.${row['status'] as 'observed'}`),
            grade: t(`grade.${row['grade'] as 'primary'}`),
          }),
    }
  }

/** Values and reasons of the page's tables, in reading order; a cell of which nothing is recorded is left out. */
function tablesOf(view: View): Shown[] {
  const page = pageOf(view)
  if (!page) throw new Error(`${nameOf(view)} has no page`)
  const t = getTranslator(view.locale)
  const written = readJson(view).rows
  return [...page.document.querySelectorAll('table.figures')].flatMap((table) => {
    const heads = [...table.querySelectorAll('thead th')].map((head) => head.textContent)
    return [...table.querySelectorAll('tbody tr')].flatMap((line) => {
      const place = line.querySelector('th')?.textContent
      const cells = [...line.querySelectorAll('td')]
      const [statuses, grades] = cells.slice(-2)
      return cells.slice(0, -2).flatMap((cell, index): Shown[] => {
        const series = heads[index + 1] ?? ''
        if (cell.classList.contains('reason')) return [{ place, series, missing: cell.textContent }]
        if (cell.id === '') {
          expect(cell.textContent, nameOf(view)).toBe(t('chart.noValue'))
          return []
        }
        const sample = cell.querySelector('.sample')?.textContent ?? ''
        const value = [...cell.childNodes].filter(({ nodeType }) => nodeType === 3).map((node) => node.textContent)
        return [
          {
            ...{ place, series, row: cell.id.replace(/^row-/, ''), value: value.join(''), sample },
            status: statusOf(statuses?.textContent ?? '', cell),
            grade: gradeOf(grades, series),
          },
        ]
      })
    })
  })

  /** The page names a row's statuses once each; where there are several, the file says which is whose. */
  function statusOf(text: string, cell: Element): string {
    const key = cell.id.replace(/^row-/, '')
    const names = text.split(view.locale === 'ja' ? '・' : ', ')
    const own = written.find((row) => row.row === key)?.status
    const name = t(`status.${own as 'observed'}`)
    return names.length === 1 ? (names[0] ?? '') : names.includes(name) ? name : text
  }

  /** The one grade of the row, or that whose series are named beside it. */
  function gradeOf(cell: Element | undefined, series: string): string {
    const all = [...(cell?.children ?? [])].map((one) => {
      const tag = one.querySelector('.tag')?.textContent ?? ''
      return { tag, series: one.textContent.slice(tag.length).split(view.locale === 'ja' ? '・' : ', ') }
    })
    return (all.length === 1 ? all[0] : all.find((one) => one.series.includes(series)))?.tag ?? ''
  }
}

test('oEmbed answers name the frame, the picture and the site, and every address they give is there', () => {
  for (const view of views) {
    const answer = JSON.parse(readText(fileOf(view, 'oembed.json'))) as Record<string, unknown>
    expect(answer, nameOf(view)).toMatchObject({ version: '1.0', type: 'rich', title: view.title, width: 660 })
    const frame = parser.parseFromString(String(answer['html']), 'text/html').querySelector('iframe')
    const { locale, chart, edition } = view
    expect(frame?.getAttribute('src')).toBe(toAddress(atlas.site, paths.embed(locale, chart, view.view, edition)))
    expect(Number(frame?.getAttribute('height'))).toBe(answer['height'])
    const addresses = [
      frame?.getAttribute('src'),
      answer['thumbnail_url'],
      answer['author_url'],
      answer['provider_url'],
    ]
    const local = addresses.map((address) => String(address).slice(atlas.site.origin.length))
    expect(local.filter((address) => fileAt(address) === undefined)).toEqual([])
  }
})

test('every page of a view names its picture, its data and its frame in its head', { timeout: 120_000 }, () => {
  for (const view of views) {
    const head = pageOf(view)?.document.head
    const meta = (name: string) =>
      head?.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')
    const at = (file: ViewFile) => `${atlas.site.origin}${addressOf(view, file)}`
    expect(
      [meta('og:image'), meta('og:image:width'), meta('og:image:height'), meta('og:image:alt')],
      nameOf(view),
    ).toEqual([at('chart.png'), '1200', '630', view.title])
    expect([meta('twitter:card'), meta('twitter:image')], nameOf(view)).toEqual([
      'summary_large_image',
      at('chart.png'),
    ])
    const alternate = (type: string) =>
      head?.querySelector(`link[rel="alternate"][type="${type}"]`)?.getAttribute('href')
    expect(alternate('application/json+oembed'), nameOf(view)).toBe(at('oembed.json'))
    expect(alternate('text/csv'), nameOf(view)).toBe(at('data.csv'))
  }
})
