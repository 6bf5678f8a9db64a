import { pictureFamilies } from '@/components/charts/picture/picture-families'
import { socialSize } from '@/components/charts/picture/arrange-picture'
import { toPreviewPicture } from '@/components/articles/picture/preview-picture'
import { toTextContext } from '@/components/articles/text-context'
import { findArticle, listArticleParams } from '@/lib/domain/reading/find-article'
import { getAtlas } from '@/lib/loaders/atlas-provider'
import { keptPicture } from '@/lib/loaders/kept-picture'
import { getPageContext } from '@/lib/loaders/page-context'
import { wordsToPng } from '@/lib/publish/svg-to-png'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => listArticleParams(getAtlas().articles)

/** The article as the picture that previews of its link show. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const context = await getPageContext(params)
  const { slug } = await params
  const article = findArticle(context.atlas.articles, slug, context.locale)
  if (!article) throw new Error(`preview.png: no article ${slug} in ${context.locale}`)
  const svg = toPreviewPicture(article, toTextContext(context, article), pictureFamilies)
  const png = await keptPicture(process.cwd(), { svg, ...socialSize }, wordsToPng)
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } })
}
