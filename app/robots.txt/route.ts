import { getAtlas } from '@/lib/loaders/atlas-provider'
import { toRobots } from '@/lib/publish/robots'
import { toAddress } from '@/lib/site/link'
import { paths } from '@/lib/site/paths'

export const dynamic = 'force-static'

/** What crawlers ask for first. */
export const GET = () =>
  new Response(toRobots(toAddress(getAtlas().site, paths.sitemap())), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
