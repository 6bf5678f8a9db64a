import { toComparePicture } from '@/components/compare/pair/pair-picture'
import { getPageContext } from '@/lib/loaders/page-context'
import { locales } from '@/lib/schema/text'
import { answerPicture } from '../answer-picture'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => locales.map((locale) => ({ locale }))

export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  return answerPicture(toComparePicture(await getPageContext(params)))
}
