import { pictureFamilies } from '@/components/charts/picture/picture-families'
import { socialSize } from '@/components/charts/picture/arrange-picture'
import { toPreviewPicture } from '@/components/articles/picture/preview-picture'
import { toTextContext } from '@/components/articles/text-context'
import { listArticleParams } from '@/lib/domain/reading/find-article'
import { getAtlas } from '@/lib/loaders/atlas-provider'
import { keptPicture } from '@/lib/loaders/kept-picture'
import { getArticleContext, type ArticleParams } from '@/lib/loaders/article-context'
import { wordsToPng } from '@/lib/publish/svg-to-png'

type Props = { params: ArticleParams }

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => listArticleParams(getAtlas().articles)

/** The article as the picture that previews of its link show. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { article, context } = await getArticleContext(params)
  const svg = toPreviewPicture(article, toTextContext(context, article), pictureFamilies)
  const png = await keptPicture(process.cwd(), { svg, ...socialSize }, wordsToPng)
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } })
}
