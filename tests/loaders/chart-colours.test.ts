import { expect, it, vi } from 'vitest'
import type * as tokens from '../../lib/theme/tokens.ts'
import { lines, readProblems } from './project.ts'

// A fault in the palette, not in a file an author writes: with the real one no small chart can go wrong.
vi.mock('../../lib/theme/tokens.ts', async (importOriginal) => {
  const real = await importOriginal<typeof tokens>()
  return { ...real, colours: { ...real.colours, accent: { ...real.colours.accent, dark: real.colours.ink.dark } } }
})

it('a chart whose series look alike stops the build', () => {
  expect(readProblems(() => undefined)).toBe(lines`
    data/charts/shares.json:42:7  series.order[1]
      expected  colours at least 10 apart (CIEDE2000) for every reader
      found     "japan" (accent) and "germany" (ink), 0.0 apart in the dark theme with full colour vision
      fix       in lib/theme/tokens.ts, make "accent" and "ink" differ more in lightness in the dark theme, or draw one of the two series in a chart of its own
  `)
})
