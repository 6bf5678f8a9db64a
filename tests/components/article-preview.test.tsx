// @vitest-environment jsdom
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { arrangePreview, margin } from '../../components/articles/picture/arrange-preview.ts'
import { toPreviewPicture } from '../../components/articles/picture/preview-picture.tsx'
import { toPreviewTexts } from '../../components/articles/picture/preview-texts.ts'
import { pictureFamilies } from '../../components/charts/picture/picture-families.ts'
import { findPlaces } from '../../lib/domain/reading/series-places.ts'
import { formatDate } from '../../lib/i18n/format-date.ts'
import { getTranslator } from '../../lib/i18n/translator.ts'
import { loadAtlas } from '../../lib/loaders/load-atlas.ts'
import { svgToPng } from '../../lib/publish/svg-to-png.ts'
import type { Locale } from '../../lib/schema/text.ts'

const { atlas } = loadAtlas(process.cwd())
if (!atlas) throw new Error('the real data has problems: see tests/data')
const contextOf = (locale: Locale) => ({ atlas, locale, t: getTranslator(locale), link: (path: string) => path })
const squeeze = (text: string) => text.replaceAll(/\s/g, '')

test('every preview says site, title, description, dates and place in the series, whole, and has room for it', () => {
  const faults = atlas.articles.flatMap((article) => {
    const { locale, slug, front } = article
    const context = contextOf(locale)
    const svg = toPreviewPicture(article, context, pictureFamilies)
    const written = new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('text')
    const text = squeeze([...written].map((line) => line.textContent).join(''))
    const wanted = [
      ...[atlas.site.name[locale], front.title, front.description],
      ...[formatDate(front.revised, locale), formatDate(front.checked, locale)],
      ...findPlaces(atlas.series, slug).map(({ series }) => series.title[locale]),
    ]
    const { title, description, foot } = arrangePreview(toPreviewTexts(article, context), locale)
    const inOrder = title.y + title.height <= description.y && description.y + description.height <= foot.y - 16
    return [
      ...wanted.filter((one) => !text.includes(squeeze(one))).map((one) => `${slug} ${locale} lacks ${one}`),
      ...(inOrder && foot.y + foot.height <= 630 - margin.bottom + 1 ? [] : [`${slug} ${locale} overlaps`]),
      ...(title.lines.length <= 3 ? [] : [`${slug} ${locale}: a title of ${title.lines.length} lines`]),
    ]
  })
  expect(atlas.articles.length).toBeGreaterThan(4)
  expect(faults).toEqual([])
})

test('a long title shrinks until it leaves room for the rest', () => {
  const texts = {
    overline: 'Site',
    title: 'word '.repeat(30).trim(),
    description: 'word '.repeat(50).trim(),
    foot: ['x'],
  }
  const [short, long] = [arrangePreview({ ...texts, title: 'A word' }, 'en'), arrangePreview(texts, 'en')]
  expect(long.title.size).toBeLessThan(short.title.size)
  expect(long.description.y + long.description.height).toBeLessThan(long.foot.y)
})

test('Japanese is drawn in letters, not in boxes, and stays within the margins', { timeout: 60_000 }, async () => {
  const article = atlas.articles.find(({ locale }) => locale === 'ja')
  if (!article) throw new Error('there is no Japanese article')
  const draw = async (title: string) => {
    const changed = { ...article, front: { ...article.front, title } }
    const png = await svgToPng(toPreviewPicture(changed, contextOf('ja'), pictureFamilies), 1200, 630)
    return sharp(png).removeAlpha().raw().toBuffer()
  }
  // A missing letter is the same box whatever it was to be.
  const [gap, salary] = [await draw('不足'), await draw('給与')]
  expect(gap.equals(salary)).toBe(false)
  const pixels = await draw(article.front.title)
  const paper = pixels.subarray(1200 * 3 * 40, 1200 * 3 * 40 + 3)
  const strayed = Array.from({ length: 630 - 40 }, (_, row) => row + 40).filter((row) => {
    const edge = pixels.subarray((row * 1200 + 1150) * 3, (row + 1) * 1200 * 3)
    return edge.some((value, index) => value !== paper[index % 3])
  })
  expect(strayed).toEqual([])
})
