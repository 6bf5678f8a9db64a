import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filePaint, type Paint } from '../../components/charts/drawing/paint.ts'
import { colours, themeNames, type ColourRole } from '../../lib/theme/tokens.ts'
import { cases, draw, fileOf } from './draw-views.tsx'

const accepted = join(import.meta.dirname, 'accepted')
const hint =
  'the drawing is not the accepted one; look at it, then accept it: npx vitest run tests/drawings -u, and commit tests/drawings/accepted'

/** Roles in place of colours: one accepted drawing holds for both themes. */
const rolePaint: Paint = (role) => `{${role}}`
const drawings = cases.map((one) => ({ one, file: fileOf(one), text: draw(one, rolePaint) }))

describe('the drawing of every view, in both languages and at every width', () => {
  test.each(drawings)('$file is the accepted one', async ({ file, text }) => {
    await expect(text, hint).toMatchFileSnapshot(join(accepted, file))
  })

  test('has colours of the theme alone, in their roles', { timeout: 60_000 }, () => {
    const faults = drawings.flatMap(({ one, file, text }) =>
      themeNames.flatMap((theme) => {
        const painted = text.replace(/\{([a-z]+)\}/g, (_, role: ColourRole) => colours[role][theme])
        return draw(one, filePaint(theme)) === painted ? [] : [`${file} in ${theme}`]
      }),
    )
    expect(faults).toEqual([])
    const literal = drawings.filter(({ text }) => /#[0-9a-f]{3,8}\b(?!\))|rgb\(|hsl\(|var\(/i.test(text))
    expect(literal.map(({ file }) => file)).toEqual([])
  })
})

test('every accepted drawing is of a view that exists: delete those of views that are gone', () => {
  const files = readdirSync(accepted, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const known = new Set(drawings.map(({ file }) => join(accepted, file)))
  expect(files.filter((file) => !known.has(file))).toEqual([])
})
