import { filePaint } from '@/components/charts/drawing/paint'
import { round } from '@/components/charts/drawing/round'
import { socialSize } from '@/components/charts/picture/arrange-picture'
import { Overline, TitleLines, toSvgFile, type PictureFonts } from '@/components/charts/picture/picture-frame'
import { TextLines } from '@/components/charts/picture/text-block'
import type { Article } from '@/lib/domain/atlas'
import type { PageContext } from '@/lib/site/page-context'
import { arrangePreview, margin } from './arrange-preview'
import { toPreviewTexts } from './preview-texts'

/** Size of the site's name beside its mark. */
const overlineSize = 24

/** An article as a picture of 1200 by 630: whose it is, its title, what it is about, how fresh and in which series. */
export function toPreviewPicture(article: Article, context: PageContext, fonts: PictureFonts): string {
  const { locale } = context
  const texts = toPreviewTexts(article, context)
  const paint = filePaint('light')
  const { title, description, foot } = arrangePreview(texts, locale)
  return toSvgFile({
    ...socialSize,
    title: texts.title,
    description: texts.description,
    lang: locale,
    paint,
    family: fonts.sans,
    children: (
      <>
        <rect width={socialSize.width} height={10} fill={paint('ink')} />
        <Overline text={texts.overline} x={margin.x} y={margin.top} size={overlineSize} paint={paint} />
        <TitleLines block={title} x={margin.x} y={title.y} locale={locale} fonts={fonts} paint={paint} />
        <TextLines block={description} x={margin.x} y={description.y} fill={paint('soft')} />
        <path d={`M${margin.x} ${round(foot.y - 16)}h${socialSize.width - 2 * margin.x}`} stroke={paint('rule')} />
        <TextLines block={foot} x={margin.x} y={foot.y} fill={paint('soft')} />
      </>
    ),
  })
}
