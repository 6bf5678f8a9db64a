import { expect, it } from 'vitest'
import { lines, readProblems } from '../loaders/project.ts'

it('refuses a bound figure in a name, which is printed as it is', () => {
  const name = { en: 'Shares {row:jobs/gap-high-2025}', ja: '割合{row:jobs/gap-high-2025}' }
  expect(readProblems((project) => project.set('data/charts/shares.json', 'name', name))).toBe(lines`
    data/charts/shares.json:6:11  name.en
      expected  a name without figures: only titles of views, subtitle, note and uses bind rows
      found     "{row:jobs/gap-high-2025}"
      fix       leave the figure out, or say it in one of those

    data/charts/shares.json:7:11  name.ja
      expected  a name without figures: only titles of views, subtitle, note and uses bind rows
      found     "{row:jobs/gap-high-2025}"
      fix       leave the figure out, or say it in one of those
  `)
})

it('refuses a span of years in the subtitle of a chart over years, which would stand above any years chosen', () => {
  const subtitle = { en: 'Talent wanted, FY2018–FY2025', ja: '求められる人材、2018〜2025年' }
  expect(readProblems((project) => project.set('data/charts/demand.json', 'subtitle', subtitle))).toBe(lines`
    data/charts/demand.json:10:11  subtitle.en
      expected  a subtitle that holds for any years a view or a reader chooses
      found     "FY2018–FY2025"
      fix       leave the years to the axis

    data/charts/demand.json:11:11  subtitle.ja
      expected  a subtitle that holds for any years a view or a reader chooses
      found     "2018〜2025"
      fix       leave the years to the axis
  `)
  const years = { en: 'Talent wanted in 2018 and 2025', ja: '2018年と2025年に求められる人材' }
  expect(readProblems((project) => project.set('data/charts/demand.json', 'subtitle', years))).toBe('')
})
