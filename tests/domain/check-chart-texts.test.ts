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
