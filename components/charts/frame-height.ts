import type { ChartModel } from '@/lib/domain/chart-model'
import type { LayoutWords } from './layout/types'
import { layoutChart } from './layout/layout-chart'

/** Width of an embedding frame where no page says its own, in CSS pixels. */
export const frameWidth = 660
/** What title, legend, source line and link of a frame take at that width: the most that any view needs, rounded up. */
const frameTexts = 430

/** Height of an embedding frame of that width, in CSS pixels: enough without the script that fits it. */
export function frameHeight(model: ChartModel, words: LayoutWords): number {
  return Math.ceil(layoutChart(model, frameWidth, words).height) + frameTexts
}
