import type { Page } from '@playwright/test'
import { contrastOf } from './support/contrast'
import { isRecharts } from './support/readings'
import { untilAwake } from './support/reader'
import { atlas, link, modelOf, paths, seriesOf, words } from './support/site'
import { expect, test } from './support/test'

const untilReady = (page: Page) => expect(page.locator('.stage')).toHaveAttribute('data-interactive')

/** A shape of a drawing: its element, the letters of its path, and its numbers in units of the drawing. */
type Shape = { kind: string; numbers: number[] }

/** Everything drawn of the data: stretches of lines, bars and markers, without axes and patterns. */
function shapesIn(page: Page, drawing: 'static' | 'live'): Promise<Shape[]> {
  return page.evaluate((which) => {
    const svgs = [...document.querySelectorAll<SVGSVGElement>(`.stage-${which} svg`)].filter(
      (svg) => getComputedStyle(svg.parentElement ?? svg).display !== 'none',
    )
    const attributes: Record<string, string[]> = {
      circle: ['cx', 'cy', 'r'],
      rect: ['x', 'y', 'width', 'height'],
      path: ['d'],
    }
    return svgs.flatMap((svg) =>
      [...svg.querySelectorAll(':is(circle, rect, path):not(defs *)')].map((shape) => {
        const text = (attributes[shape.localName] ?? []).map((name) => shape.getAttribute(name) ?? '').join(' ')
        const numbers = text.match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? []
        const letters = text.replace(/[^a-df-zA-Z]/g, '').replace(/[a-z]/, (letter) => letter)
        return { kind: `${shape.localName} ${letters}`, numbers: numbers.map(Number) }
      }),
    )
  }, drawing)
}

/** Shapes of one drawing that the other has nowhere within a hundredth of a unit. */
function without(shapes: readonly Shape[], others: readonly Shape[]): string[] {
  const left = [...others]
  const missing = shapes.filter((shape) => {
    const found = left.findIndex(
      (other) =>
        other.kind === shape.kind &&
        other.numbers.length === shape.numbers.length &&
        other.numbers.every((value, index) => Math.abs(value - (shape.numbers[index] ?? NaN)) <= 0.011),
    )
    if (found >= 0) left.splice(found, 1)
    return found < 0
  })
  return missing.map(({ kind, numbers }) => `${kind} ${numbers.join(' ')}`)
}

const ids = [...atlas.charts.keys()]
const redrawn = ids.filter((id) => isRecharts(modelOf(id)))

for (const chart of redrawn) {
  test(`Recharts draws ${chart} where the drawing has it, at three widths`, async ({ page }) => {
    for (const width of [375, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`${link(paths.chart('en', chart))}?tab=chart`)
      await untilReady(page)
      await expect(page.locator('.stage-live svg.recharts-surface')).toBeVisible()
      const [drawn, live] = [await shapesIn(page, 'static'), await shapesIn(page, 'live')]
      expect(drawn.length, `${width} px`).toBeGreaterThan(1)
      expect(without(drawn, live), `${width} px: drawn, and not by Recharts`).toEqual([])
      expect(without(live, drawn), `${width} px: by Recharts, and not drawn`).toEqual([])
    }
  })
}

test('every kind of chart over years is redrawn by Recharts, the others keep their own drawing', async ({ page }) => {
  const kinds = new Set(redrawn.map((id) => modelOf(id).kind))
  expect([...kinds].sort()).toEqual(['bar', 'line', 'slope', 'stacked'])
  await page.goto(`${link(paths.chart('en', 'unit-prices'))}?tab=chart`)
  await untilReady(page)
  await expect(page.locator('svg.recharts-surface')).toHaveCount(0)
  await expect(page.getByRole('img').filter({ visible: true })).toHaveCount(1)
})

/** How opaque each series' marks are, by their colour: strokes of lines, fills of dots. */
function opacities(page: Page): Promise<Record<string, number[]>> {
  return page.evaluate(() => {
    const found: Record<string, number[]> = {}
    for (const shape of document.querySelectorAll('.stage-live :is(path, circle, rect):not(defs *)')) {
      const colour = [shape.getAttribute('stroke'), shape.getAttribute('fill')].find((one) => one?.startsWith('var'))
      let opacity = Number(shape.getAttribute('stroke-opacity') ?? 1)
      for (let up: Element | null = shape; up; up = up.parentElement) opacity *= Number(up.getAttribute('opacity') ?? 1)
      if (colour) (found[colour] ??= []).push(opacity)
    }
    return found
  })
}

for (const chart of ['it-talent-gap', 'unit-prices'] as const) {
  test(`the series picked out of ${chart} is in the address, and the others step back`, async ({ page }) => {
    const t = words.en
    const [, picked] = modelOf(chart).series
    if (!picked) throw new Error(`${chart} has one series only`)
    const titleOf = seriesOf(chart, 'en')
    await page.goto(link(paths.chart('en', chart)))
    const choice = page.getByRole('combobox', { name: t('chart.highlight') })
    await choice.focus()
    await untilReady(page)
    await choice.selectOption({ label: titleOf(picked.id) })
    await expect(page).toHaveURL(new RegExp(`\\?hl=${picked.id}$`))
    const faded = async () =>
      Object.values(await opacities(page)).map((each) => (Math.max(...each) < 0.5 ? 'back' : 'front'))
    const count = modelOf(chart).series.length
    await expect.poll(async () => (await faded()).filter((place) => place === 'back').length).toBe(count - 1)
    await page.reload()
    await untilReady(page)
    await expect(choice).toHaveValue(picked.id)
    await expect.poll(async () => (await faded()).filter((place) => place === 'back').length).toBe(count - 1)
    await page.getByRole('checkbox', { name: titleOf(picked.id) }).click()
    await expect.poll(async () => (await faded()).filter((place) => place === 'back').length).toBe(0)
    await page.goBack()
    await expect.poll(async () => (await faded()).filter((place) => place === 'back').length).toBe(count - 1)
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`with the system's own colours series keep their looks and texts can be read (${colorScheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    const charts = ['it-talent-gap', 'dx-talent-shortage', 'unit-prices', 'dx-answers'] as const
    for (const chart of charts) {
      await page.goto(`${link(paths.chart('en', chart))}?tab=chart`)
      await untilAwake(page)
      await untilReady(page)
      const seen = await coloursOf(page)
      expect(seen.series.length, chart).toBeGreaterThanOrEqual(modelOf(chart).series.length)
      for (const { property, colour } of seen.series)
        expect(contrastOf(colour, seen.paper), `${chart}: ${property} ${colour}`).toBeGreaterThanOrEqual(3)
      expect(seen.texts.length, chart).toBeGreaterThan(3)
      for (const { said, colour, under } of seen.texts)
        expect(contrastOf(colour, under ?? seen.paper), `${chart}: “${said}” ${colour}`).toBeGreaterThanOrEqual(4.5)
    }
  })
}

/** Colours of the drawing on show as they are painted: of the marks, and of the texts with what they stand on. */
function coloursOf(page: Page) {
  return page.evaluate(() => {
    const svgs = [...document.querySelectorAll<SVGSVGElement>('.stage svg')].filter(
      (svg) => getComputedStyle(svg).visibility === 'visible' && svg.getBoundingClientRect().width > 0,
    )
    const marks = svgs.flatMap((svg) => [
      ...svg.querySelectorAll<SVGGraphicsElement>(':is(path, circle, rect):not(defs *)'),
    ])
    const roles = /^var\(--(accent|ink|teal|ochre|plum|stone|shortage)\)$/
    const series = new Map<string, { property: string; colour: string }>()
    for (const mark of marks) {
      for (const property of ['stroke', 'fill'] as const) {
        const role = mark.getAttribute(property) ?? ''
        if (roles.test(role))
          series.set(role, { property: `${property} ${role}`, colour: getComputedStyle(mark)[property] })
      }
    }
    const full = marks.filter((mark) => mark.localName === 'rect' && roles.test(mark.getAttribute('fill') ?? ''))
    const texts = svgs.flatMap((svg) =>
      [...svg.querySelectorAll('text')].map((text) => {
        const box = text.getBBox()
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
        const bar = full.find((one) => {
          const own = one.getBBox()
          return x > own.x && x < own.x + own.width && y > own.y && y < own.y + own.height
        })
        return { said: text.textContent, colour: getComputedStyle(text).fill, under: bar && getComputedStyle(bar).fill }
      }),
    )
    return { paper: getComputedStyle(document.documentElement).backgroundColor, series: [...series.values()], texts }
  })
}
