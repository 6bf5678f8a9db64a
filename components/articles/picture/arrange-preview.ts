import { wrapText } from '@/components/charts/layout/text-width'
import { socialSize } from '@/components/charts/picture/arrange-picture'
import { breakLines } from '@/components/charts/picture/break-lines'
import { toBlock, type TextBlock } from '@/components/charts/picture/text-block'
import type { Locale } from '@/lib/schema/text'
import type { PreviewTexts } from './preview-texts'

export const margin = { x: 64, top: 48, bottom: 34 } as const

type Placed = TextBlock & { y: number }
type Arrangement = { title: Placed; description: Placed; foot: Placed }

const room = socialSize.width - 2 * margin.x
const top = margin.top + 58
const gap = 22
const footSize = 22
/** Largest first; the last is taken whatever comes of it. */
const sizes = [
  { title: 60, description: 28 },
  { title: 54, description: 28 },
  { title: 48, description: 26 },
  { title: 42, description: 24 },
] as const
/** Our faces are narrower than the estimate, which must hold for any. */
const slack: Record<Locale, number> = { en: 1.13, ja: 1 }

/** Title and description at the largest size that leaves room for the foot, in whole: nothing of an article is cut. */
export function arrangePreview(texts: PreviewTexts, locale: Locale): Arrangement {
  const wide = room * slack[locale]
  const foot = toBlock(
    texts.foot.flatMap((line) => wrapText(line, footSize, wide, Infinity)),
    footSize,
  )
  const footTop = socialSize.height - margin.bottom - foot.height
  const tried = sizes.map((size) => {
    const title = toBlock(breakLines(texts.title, size.title, wide), size.title, 1.2)
    const lines = breakLines(texts.description, size.description, wide)
    const description = toBlock(lines, size.description, 1.45)
    const bottom = top + title.height + gap + description.height
    return { title: { ...title, y: top }, description: { ...description, y: top + title.height + gap }, bottom }
  })
  const chosen = tried.find(({ bottom }) => bottom <= footTop - 40) ?? tried.at(-1)
  if (!chosen) throw new Error('arrangePreview: there is no size to choose from')
  return { title: chosen.title, description: chosen.description, foot: { ...foot, y: footTop } }
}
