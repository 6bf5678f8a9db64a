import type { Chart } from '../schema/chart.ts'
import type { LocalizedText } from '../schema/text.ts'
import { judgeLength, type titleLimits } from './title-limits.ts'
import { checkBoundText } from './check-bound-text.ts'
import { isTimed } from './chart-rows.ts'
import { quote } from './check-words.ts'
import type { CheckInput, Fault, Path } from './check-finding.ts'

type Words = { text: LocalizedText; path: Path }

const listTitles = (titles: Record<string, LocalizedText> | undefined, path: Path): Words[] =>
  Object.entries(titles ?? {}).map(([id, text]) => ({ text, path: [...path, 'titles', id] }))

/** Names and titles of parts are printed as they are: a figure bound in one would show its braces. */
function checkPlain({ text, path }: Words): Fault[] {
  return (['en', 'ja'] as const).flatMap((locale) => {
    const bound = /\{row:[^}]*\}/.exec(text[locale])?.[0]
    if (bound === undefined) return []
    return [
      {
        path: [...path, locale],
        expected: 'a name without figures: only titles of views, subtitle, note and uses bind rows',
        found: quote(bound),
        fix: 'leave the figure out, or say it in one of those',
      },
    ]
  })
}

function checkLength({ text, path }: Words, kind: keyof typeof titleLimits): Fault[] {
  return (['en', 'ja'] as const).flatMap((locale) => {
    const wrong = judgeLength(text[locale], kind, locale)
    return wrong ? [{ path: [...path, locale], ...wrong }] : []
  })
}

/** From one year to another, in either language: 2018–2030, FY2021–FY2024, 2021〜2024年度. */
const span = /(?:FY)?(?:19|20)\d\d\s*[-–—〜～~]\s*(?:FY)?(?:19|20)\d\d/

/** The subtitle stands above every view and whatever years a reader chooses: the axis says which they are. */
function checkSpan(chart: Chart): Fault[] {
  if (!isTimed(chart)) return []
  return (['en', 'ja'] as const).flatMap((locale) => {
    const found = span.exec(chart.subtitle[locale])?.[0]
    if (found === undefined) return []
    const expected = 'a subtitle that holds for any years a view or a reader chooses'
    return [{ path: ['subtitle', locale], expected, found: quote(found), fix: 'leave the years to the axis' }]
  })
}

/** Every text of a chart and its views takes its figures from rows; names of its parts hold none. */
export function checkChartTexts(chart: Chart, input: CheckInput): Fault[] {
  const names: Words[] = [
    { text: chart.name, path: ['name'] },
    ...listTitles(chart.series.titles, ['series']),
    ...listTitles(chart.places?.titles, ['places']),
    ...(chart.panels ?? []).map(({ title }, index) => ({ text: title, path: ['panels', index, 'title'] })),
    ...(chart.breaks ?? []).map(({ note }, index) => ({ text: note, path: ['breaks', index, 'note'] })),
    ...chart.views.flatMap(({ name }, index) => (name ? [{ text: name, path: ['views', index, 'name'] }] : [])),
  ]
  const texts: Words[] = [
    { text: chart.subtitle, path: ['subtitle'] },
    { text: chart.note, path: ['note'] },
    { text: chart.use.good, path: ['use', 'good'] },
    { text: chart.use.bad, path: ['use', 'bad'] },
    ...chart.views.map(({ title }, index) => ({ text: title, path: ['views', index, 'title'] })),
  ]
  return [
    ...[...names, ...texts].flatMap(({ text, path }) => checkBoundText(text, path, input)),
    ...names.flatMap(checkPlain),
    ...checkSpan(chart),
    ...checkLength({ text: chart.name, path: ['name'] }, 'chartName'),
    ...chart.views.flatMap(({ title }, index) => checkLength({ text: title, path: ['views', index, 'title'] }, 'view')),
  ]
}
