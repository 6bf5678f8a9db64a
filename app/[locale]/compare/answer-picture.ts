import { socialSize } from '@/components/charts/picture/arrange-picture'
import { keptPicture } from '@/lib/loaders/kept-picture'
import { svgToPng } from '@/lib/publish/svg-to-png'

/** A drawing as the answer of a route: a PNG of the size of previews. */
export async function answerPicture(svg: string): Promise<Response> {
  const png = await keptPicture(process.cwd(), { svg, ...socialSize }, svgToPng)
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } })
}
