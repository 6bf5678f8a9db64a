// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { pickChartMessages, toChartWords } from '../../components/charts/chart-words.ts'
import { filePaint } from '../../components/charts/drawing/paint.ts'
import { arrangePicture } from '../../components/charts/picture/arrange-picture.ts'
import { toFilePicture } from '../../components/charts/picture/file-picture.tsx'
import { toPictureTexts } from '../../components/charts/picture/picture-texts.ts'
import { toSocialPicture } from '../../components/charts/picture/social-picture.tsx'
import { listViews, publishView, type PublishedView } from '../../components/charts/published-view.ts'
import { getTranslator, messages } from '../../lib/i18n/translator.ts'
import { formatDate } from '../../lib/i18n/format-date.ts'
import { loadData } from '../../lib/loaders/load-data.ts'
import { locales, type Locale } from '../../lib/schema/text.ts'

const { data } = loadData(process.cwd(), '')
if (!data) throw new Error('the real data has problems: see tests/data')
const atlas = { ...data, articles: [] }
const fonts = { sans: 'Sans', serif: 'Serif' }
const address = 'https://example.org/en/charts/some-chart/v/some-view/1/'

const contextOf = (locale: Locale) => {
  const t = getTranslator(locale)
  const words = toChartWords(locale, pickChartMessages(messages[locale]))
  return { t, words, context: { locale, t, words, siteName: atlas.site.name[locale], address } }
}
const contexts = { en: contextOf('en'), ja: contextOf('ja') }
const todaysViews = listViews(atlas).filter(({ edition }) => edition === undefined)

const parser = new DOMParser()

/** Every picture of today's views, as it is written and as it is read. */
const pictures = locales.flatMap((locale) => {
  const { t, context } = contexts[locale]
  return todaysViews.flatMap((one) => {
    const view = publishView(atlas, one, locale, t)
    return [toSocialPicture, toFilePicture].map((write) => {
      const svg = write(view, context, fonts)
      const document = parser.parseFromString(svg, 'image/svg+xml')
      return { name: `${write.name} of ${one.chart}/${one.view} ${locale}`, locale, view, svg, document }
    })
  })
})

const squeeze = (text: string) => text.replaceAll(/\s/g, '')
/** What is written in the picture itself, not in its title and description. */
const textsOf = (document: Document) =>
  squeeze([...document.querySelectorAll('text')].map((text) => text.textContent).join(''))
const sourcesOf = ({ prepared, drawn }: PublishedView) => {
  const ids = prepared.shown.panels.flatMap(({ series }) => series.flatMap(({ points }) => points.map((p) => p.source)))
  return [...new Set(ids)].flatMap((id) => drawn.sources.get(id) ?? [])
}

describe('every picture of every view', { timeout: 60_000 }, () => {
  test('carries title, subtitle, sources with dates, edition, licence and address, none of them cut', () => {
    const faults = pictures.flatMap(({ name, locale, view, document }) => {
      const texts = textsOf(document)
      const wanted = [
        view.prepared.title,
        view.prepared.subtitle,
        ...sourcesOf(view).flatMap(({ publisher, date }) => [
          publisher[locale].replace(/[)）]$/, ''),
          ...(date === undefined ? [] : [formatDate(date, locale)]),
        ]),
        ...(view.published === undefined ? [] : [formatDate(view.published, locale)]),
        'CC BY 4.0',
        address,
      ]
      return wanted.filter((text) => !texts.includes(squeeze(text))).map((text) => `${name}: ${text}`)
    })
    expect(pictures.length).toBeGreaterThan(200)
    expect(faults).toEqual([])
  })

  test('has a title and a description for those who do not see it, and literal colours', () => {
    const faults = pictures.flatMap(({ name, view, svg, document }) => {
      const texts = ['title', 'desc'].map((tag) => document.querySelector(`svg > ${tag}`)?.textContent ?? '')
      const bad =
        texts[0] !== view.prepared.title || (texts[1] ?? '').length < 20 || /var\(|\{\w+\}|NaN|undefined/.test(svg)
      return bad || document.querySelector('parsererror') ? [name] : []
    })
    expect(faults).toEqual([])
  })
})

test(
  'the preview has room for everything: the drawing is large enough to read, above the foot, and below or beside the title',
  { timeout: 60_000 },
  () => {
    const faults = locales.flatMap((locale) => {
      const { t, words, context } = contexts[locale]
      return todaysViews.flatMap((one) => {
        const view = publishView(atlas, one, locale, t)
        const texts = toPictureTexts(view, context)
        const placed = arrangePicture({ texts, model: view.prepared.shown, words, locale, paint: filePaint('light') })
        const { title, subtitle, legend, drawing, foot } = placed
        const right = drawing.x + drawing.width
        const below = drawing.y >= legend.y + legend.height
        const beside = drawing.x >= 444
        const fits =
          drawing.scale >= 0.6 &&
          (below || beside) &&
          right <= 1180 &&
          drawing.y + drawing.height <= foot.y - 9 &&
          legend.y + legend.height <= foot.y &&
          subtitle.y >= title.y + title.height &&
          title.lines.length <= (below ? 3 : 5)
        return fits ? [] : [`${one.chart}/${one.view} ${locale} at ${drawing.scale}`]
      })
    })
    expect(faults).toEqual([])
  },
)
