import { toStanding } from '@/components/charts/edition/edition-standing'
import { publishView } from '@/components/charts/published-view'
import { getPageContext } from '@/lib/loaders/page-context'

export type ViewParams = {
  params: Promise<{ locale: string; chart: string }>
  view: string
  /** The edition the address names; today's chart without. */
  edition?: number
}

/** The view an address names, with the context of its page and its place among the editions. */
export async function openView({ params, view, edition }: ViewParams) {
  const context = await getPageContext(params)
  const address = { chart: (await params).chart, view, ...(edition !== undefined && { edition }) }
  const published = publishView(context.atlas, address, context.locale, context.t)
  return { context, published, standing: toStanding(context.atlas, published, context.locale) }
}
