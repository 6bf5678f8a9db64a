import { filePaint } from '../drawing/paint'
import { round } from '../drawing/round'
import { Drawing } from '../drawing/static-chart'
import { arrangePicture, margin, sizes, socialSize } from './arrange-picture'
import { Overline, TitleLines, toSvgFile, type PictureFonts } from './picture-frame'
import { Legend } from './picture-legend'
import { toPictureTexts, type PictureContext, type PictureView } from './picture-texts'
import { TextLines } from './text-block'

/** A view as the picture of 1200 by 630 that previews of its link show: title, drawing, sources, date and address. */
export function toSocialPicture(view: PictureView, context: PictureContext, fonts: PictureFonts): string {
  const { locale, words, highlight } = context
  const { chart, shown } = view.prepared
  const paint = filePaint('light')
  const texts = toPictureTexts(view, context)
  const arrangement = arrangePicture({ texts, model: shown, words, locale, paint })
  const { overline, title, subtitle, legend, drawing, foot } = arrangement
  return toSvgFile({
    ...socialSize,
    title: texts.title,
    description: texts.description,
    lang: locale,
    paint,
    family: fonts.sans,
    children: (
      <>
        <Overline text={overline} x={margin.x} y={margin.top} size={sizes.overline} paint={paint} />
        <TitleLines block={title} x={margin.x} y={title.y} locale={locale} fonts={fonts} paint={paint} />
        <TextLines block={subtitle} x={margin.x} y={subtitle.y} fill={paint('soft')} />
        <Legend legend={legend} x={margin.x} y={legend.y} paint={paint} />
        <g transform={`translate(${round(drawing.x)} ${round(drawing.y)}) scale(${round(drawing.scale)})`}>
          <Drawing
            layout={drawing.layout}
            context={{ paint, id: `${chart.id}-${view.prepared.view.id}`, words, highlight }}
          />
        </g>
        <path d={`M${margin.x} ${round(foot.y - 9)}h${socialSize.width - 2 * margin.x}`} stroke={paint('rule')} />
        <TextLines block={foot} x={margin.x} y={foot.y} fill={paint('soft')} />
      </>
    ),
  })
}
