import { filePaint } from '../drawing/paint'
import { Drawing } from '../drawing/static-chart'
import { layoutChart } from '../layout/layout-chart'
import { wrapText } from '../layout/text-width'
import { breakLines } from './break-lines'
import { Overline, TitleLines, toSvgFile, type PictureFonts } from './picture-frame'
import { Legend, layoutLegend } from './picture-legend'
import { toPictureTexts, type PictureContext, type PictureView } from './picture-texts'
import { TextLines, toBlock } from './text-block'

const room = 1130
const margin = 36
const sizes = { overline: 14, title: 28, subtitle: 16, legend: 14, foot: 13 }

/** A view as an SVG file to download, as high as it needs: all that the page says of it but its table. */
export function toFilePicture(view: PictureView, context: PictureContext, fonts: PictureFonts): string {
  const { locale, words, highlight } = context
  const { chart, shown } = view.prepared
  const paint = filePaint('light')
  const texts = toPictureTexts(view, context)
  const wrap = (text: string, size: number) => wrapText(text, size, room, Infinity)
  const title = toBlock(breakLines(texts.title, sizes.title, room), sizes.title, 1.25)
  const subtitle = toBlock(breakLines(texts.subtitle, sizes.subtitle, room), sizes.subtitle)
  const legend = layoutLegend(shown, words, paint, { room, size: sizes.legend })
  const drawing = layoutChart(shown, room, words)
  const foot = toBlock(
    [texts.sources, texts.note, texts.edition, texts.licence].flatMap((text) => wrap(text, sizes.foot)),
    sizes.foot,
    1.5,
  )
  const address = toBlock([texts.address], sizes.foot, 1.5)
  const top = stack(margin, [
    [26, 10],
    [title.height, 6],
    [subtitle.height, 16],
    [legend.height, legend.height > 0 ? 14 : 0],
    [drawing.height, 24],
    [foot.height, 0],
    [address.height, margin - 8],
  ])
  const [overlineTop = 0, titleTop = 0, subtitleTop = 0, legendTop = 0, drawingTop = 0, footTop = 0, addressTop = 0] =
    top
  return toSvgFile({
    width: room + 2 * margin,
    height: Math.ceil(top.at(-1) ?? 0),
    title: texts.title,
    description: texts.description,
    lang: locale,
    paint,
    family: fonts.sans,
    children: (
      <>
        <Overline text={texts.overline} x={margin} y={overlineTop} size={sizes.overline} paint={paint} />
        <TitleLines block={title} x={margin} y={titleTop} locale={locale} fonts={fonts} paint={paint} />
        <TextLines block={subtitle} x={margin} y={subtitleTop} fill={paint('soft')} />
        <Legend legend={legend} x={margin} y={legendTop} paint={paint} />
        <g transform={`translate(${margin} ${drawingTop})`}>
          <Drawing layout={drawing} context={{ paint, id: `${chart.id}-${view.prepared.view.id}`, words, highlight }} />
        </g>
        <path d={`M${margin} ${footTop - 10}h${room}`} stroke={paint('rule')} />
        <TextLines block={foot} x={margin} y={footTop} fill={paint('soft')} />
        <a href={texts.address}>
          <TextLines block={address} x={margin} y={addressTop} fill={paint('accent')} />
        </a>
      </>
    ),
  })
}

/** Upper edges of parts [height, room below] one below the other, and the lower end of the last. */
function stack(start: number, parts: readonly (readonly [number, number])[]): number[] {
  return parts.reduce<number[]>((tops, [height, below]) => [...tops, (tops.at(-1) ?? start) + height + below], [start])
}
