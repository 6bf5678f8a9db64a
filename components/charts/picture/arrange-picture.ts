import type { ChartModel } from '@/lib/domain/chart-model'
import type { Locale } from '@/lib/schema/text'
import type { ChartWords } from '../chart-words'
import type { Paint } from '../drawing/paint'
import { estimateTextWidth, wrapText } from '../layout/text-width'
import { breakLines } from './break-lines'
import { fitDrawing, type FittedDrawing } from './fit-drawing'
import { layoutLegend, type PictureLegend } from './picture-legend'
import type { PictureTexts } from './picture-texts'
import { toBlock, type TextBlock } from './text-block'

/** Pixels of the picture that previews of links show. */
export const socialSize = { width: 1200, height: 630 } as const
export const margin = { x: 44, top: 28, bottom: 22 } as const
export const sizes = { overline: 17, subtitle: 18, legend: 17, foot: 15 } as const

/** Where everything stands in a picture of that size. */
export type Arrangement = {
  overline: string
  title: TextBlock & { y: number }
  subtitle: TextBlock & { y: number }
  legend: PictureLegend & { y: number }
  drawing: FittedDrawing & { x: number; y: number }
  foot: TextBlock & { y: number }
}

type Input = { texts: PictureTexts; model: ChartModel; words: ChartWords; locale: Locale; paint: Paint }

const whole = socialSize.width - 2 * margin.x
const column = { width: 400, gap: 36 }
const overlineHeight = 36
/** Below this a drawing is hard to read in the small preview of a link. */
const legible = 1.1
/** Our faces are narrower than the estimate, which must hold for any. */
const slack: Record<Locale, { title: number; text: number }> = {
  en: { title: 1.14, text: 1.17 },
  ja: { title: 1, text: 1 },
}
const titleSizes: Record<Locale, { wide: number[]; narrow: number[] }> = {
  en: { wide: [40, 37, 34, 32], narrow: [34, 31, 28] },
  ja: { wide: [38, 35, 32, 30], narrow: [32, 29, 26] },
}

/**
 * The title above the drawing; or, where a tall drawing would become too small to read, beside it. Nothing is left out in
 * either form.
 */
export function arrangePicture(input: Input): Arrangement {
  const above = arrangeAbove(input)
  if (above.drawing.scale >= legible) return above
  const beside = arrangeBeside(input)
  return beside.drawing.scale > above.drawing.scale * 1.1 ? beside : above
}

function arrangeAbove(input: Input): Arrangement {
  const { model, words } = input
  const head = layoutHead(input, whole, 'wide', 2)
  const foot = layoutFoot(input)
  const top = head.bottom + 4
  const box = { width: whole, height: foot.y - 20 - top }
  const drawing = fitDrawing(model, words, box)
  const free = box.height - drawing.height
  const { overline } = input.texts
  return { overline, ...head, foot, drawing: { ...drawing, x: margin.x, y: top + Math.min(26, free / 2) } }
}

function arrangeBeside(input: Input): Arrangement {
  const { model, words, texts, locale } = input
  const head = layoutHead(input, column.width, 'narrow', 5)
  const foot = layoutFoot(input)
  const left = margin.x + column.width + column.gap
  const box = { width: socialSize.width - left - 30, height: foot.y - 20 - margin.top }
  const drawing = fitDrawing(model, words, box)
  const fits = estimateTextWidth(texts.overline, sizes.overline) <= (column.width - 30) * slack[locale].text
  return {
    overline: fits ? texts.overline : texts.siteName,
    ...head,
    foot,
    drawing: { ...drawing, x: left, y: margin.top + (box.height - drawing.height) / 2 },
  }
}

/** Title, subtitle and legend one below the other; the title at the largest size that gives so many lines. */
function layoutHead(
  { texts, model, words, locale, paint }: Input,
  room: number,
  form: 'wide' | 'narrow',
  most: number,
) {
  const { title: titleSlack, text: textSlack } = slack[locale]
  const blocks = titleSizes[locale][form].map((size) =>
    toBlock(breakLines(texts.title, size, room * titleSlack), size, 1.22),
  )
  const title = blocks.find(({ lines }) => lines.length <= most) ?? blocks.at(-1) ?? toBlock([], 0)
  const subtitle = toBlock(breakLines(texts.subtitle, sizes.subtitle, room * textSlack), sizes.subtitle)
  const legend = layoutLegend(model, words, paint, { room: room * textSlack, size: sizes.legend })
  const titleTop = margin.top + overlineHeight
  const subtitleTop = titleTop + title.height + 7
  const legendTop = subtitleTop + subtitle.height + 12
  return {
    title: { ...title, y: titleTop },
    subtitle: { ...subtitle, y: subtitleTop },
    legend: { ...legend, y: legendTop },
    bottom: legendTop + legend.height,
  }
}

/** Sources, edition, licence and address, standing on the lower margin. */
function layoutFoot({ texts, locale }: Input): Arrangement['foot'] {
  const room = whole * slack[locale].text
  const joined = `${texts.edition}${locale === 'ja' ? '。' : '. '}${texts.licence}`
  const fits = estimateTextWidth(joined, sizes.foot) <= room
  const lines = [
    ...wrapText(texts.issuers, sizes.foot, room, Infinity),
    ...(fits ? [joined] : [texts.edition, texts.licence]),
    texts.address,
  ]
  const block = toBlock(lines, sizes.foot)
  return { ...block, y: socialSize.height - margin.bottom - block.height }
}
