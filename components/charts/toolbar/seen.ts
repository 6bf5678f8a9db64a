import type { ChartModel } from '@/lib/domain/chart-model'
import type { ChartWords } from '../chart-words'
import type { ToolbarData } from './toolbar-data'

/** What is seen, as files are made of it. */
export type Seen = {
  data: ToolbarData
  words: ChartWords
  /** The whole chart, and the part of it that is shown. */
  model: ChartModel
  shown: ChartModel
  highlight: string | undefined
  /** Query of what is shown, without the tab and the keys of others. */
  query: string
}
