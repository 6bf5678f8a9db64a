import { filePaint } from '@/components/charts/drawing/paint'
import { estimateTextWidth, wrapText } from '@/components/charts/layout/text-width'
import { margin, socialSize } from '@/components/charts/picture/arrange-picture'
import { breakLines } from '@/components/charts/picture/break-lines'
import { pictureFamilies } from '@/components/charts/picture/picture-families'
import { Overline, TitleLines, toSvgFile } from '@/components/charts/picture/picture-frame'
import { TextLines, toBlock } from '@/components/charts/picture/text-block'
import type { Locale } from '@/lib/schema/text'
import { Grid, Mark, type GridMark, type RatingGrid } from './rating-grid'

/** Every text of a picture of ratings, and its grid. */
export type RatingPicture = {
  locale: Locale
  overline: string
  title: string
  sentence: string
  grid: RatingGrid
  /** Shapes with their words, where the grid has no room for words. */
  legend: readonly GridMark[]
  /** How to read it, and the absolute address. */
  foot: readonly [note: string, address: string]
}

const whole = socialSize.width - 2 * margin.x
/** Our faces are narrower than the estimate, which must hold for any. */
const slack: Readonly<Record<Locale, number>> = { en: 1.16, ja: 1 }
const titleSizes = [38, 35, 32, 29, 26]
const sizes = { overline: 17, sentence: 18, foot: 15 } as const

/** The picture of 1200 by 630 that previews of a page's link show, as SVG: title, first sentence, ratings, address. */
export function toRatingPicture({ locale, overline, title, sentence, grid, legend, foot }: RatingPicture): string {
  const paint = filePaint('light')
  const room = whole * slack[locale]
  const titles = titleSizes.map((size) => toBlock(breakLines(title, size, room), size, 1.22))
  const heading = titles.find(({ lines }) => lines.length === 1) ?? titles.at(-2) ?? toBlock([], 0)
  const said = toBlock(breakLines(sentence, sizes.sentence, room), sizes.sentence)
  const footLines = toBlock(
    foot.flatMap((text) => wrapText(text, sizes.foot, room, Infinity)),
    sizes.foot,
  )
  const titleTop = margin.top + 36
  const saidTop = titleTop + heading.height + 6
  const gridTop = saidTop + said.height + 14
  const footTop = socialSize.height - margin.bottom - footLines.height
  const legendTop = legend.length === 0 ? footTop : footTop - 36
  return toSvgFile({
    ...socialSize,
    title,
    description: sentence,
    lang: locale,
    paint,
    family: pictureFamilies.sans,
    children: (
      <>
        <Overline text={overline} x={margin.x} y={margin.top} size={sizes.overline} paint={paint} />
        <TitleLines block={heading} x={margin.x} y={titleTop} locale={locale} fonts={pictureFamilies} paint={paint} />
        <TextLines block={said} x={margin.x} y={saidTop} fill={paint('soft')} />
        <Grid
          grid={grid}
          box={{ x: margin.x, y: gridTop, width: whole, height: legendTop - 10 - gridTop }}
          paint={paint}
        />
        <path d={`M${margin.x} ${legendTop - 9}h${whole}`} stroke={paint('rule')} />
        {legend.map((mark, index) => (
          <Mark
            key={mark.rating}
            {...mark}
            x={margin.x + legendPlace(legend, index)}
            y={legendTop + 12}
            paint={paint}
          />
        ))}
        <TextLines block={footLines} x={margin.x} y={footTop} fill={paint('soft')} />
      </>
    ),
  })
}

function legendPlace(legend: readonly GridMark[], index: number): number {
  return legend.slice(0, index).reduce((sum, { word = '' }) => sum + estimateTextWidth(word, sizes.foot) + 60, 0)
}
