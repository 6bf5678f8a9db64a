import type { Locale } from '../schema/text.ts'

/**
 * The most characters of a title in each language. Beyond them it runs over three lines on a phone and is cut in search
 * results and in the tab of a browser; Japanese characters are twice as wide and say about twice as much.
 */
export const titleLimits = {
  article: { en: 90, ja: 45 },
  description: { en: 200, ja: 100 },
  heading: { en: 70, ja: 35 },
  chartName: { en: 60, ja: 30 },
  view: { en: 140, ja: 90 },
} as const satisfies Record<string, Record<Locale, number>>

/** A bound figure as it is printed is about as long as this. */
const printedFigure = '000,000'

/** What is wrong with the length of a title; undefined when nothing is. */
export function judgeLength(text: string, kind: keyof typeof titleLimits, locale: Locale) {
  const limit = titleLimits[kind][locale]
  const length = [...text.replace(/\{row:[^}]*\}/g, printedFigure)].length
  if (length <= limit) return undefined
  const counted = text.includes('{row:') ? `, each figure counted as ${printedFigure.length}` : ''
  return {
    expected: `at most ${limit} characters`,
    found: `${length} characters${counted}`,
    fix: `shorten it by ${length - limit}: longer ones are cut in search results and fill a phone's screen`,
  }
}
