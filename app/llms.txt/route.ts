import { getTranslator } from '@/lib/i18n/translator'
import { getAtlas } from '@/lib/loaders/atlas-provider'
import { toLlmsText } from '@/lib/publish/llms'

export const dynamic = 'force-static'

/** The site for readers that are programs. */
export const GET = () =>
  new Response(toLlmsText(getAtlas(), getTranslator), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
