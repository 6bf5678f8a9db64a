import { JSDOM } from 'jsdom'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { toAddress } from '@/lib/site/link.ts'
import { paths, viewFiles, type ViewFile } from '@/lib/site/paths.ts'
import { contentTypeOf } from '@/scripts/lib/content-type.mjs'
import { atlas, fileAt, hasFile, readBytes, readText } from './site.ts'

import { views, addressOf, fileOf, pageOf, nameOf, pinnedAddress, readJson, type View } from './views.ts'

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
