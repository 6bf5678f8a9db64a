import { toPairPicture } from '@/components/compare/pair/pair-picture'
import { getPageContext } from '@/lib/loaders/page-context'
import { locales } from '@/lib/schema/text'
import { answerPicture } from '../../answer-picture'
import { listPairParams, type PairParams } from '../../pair-params'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () =>
  locales.flatMap((locale) => listPairParams().map((one) => ({ ...one, locale })))

export async function GET(_request: Request, { params }: PairParams): Promise<Response> {
  const { pair } = await params
  return answerPicture(toPairPicture(await getPageContext(params), pair))
}
