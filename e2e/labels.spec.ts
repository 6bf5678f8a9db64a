import type { Page } from '@playwright/test'
import { atlas, link, locales, paths, type Locale } from './support/site'
import { expect, test } from './support/test'

/** Puts the drawings of every view of every chart on one page, each as wide as on its own page, with its name. */
async function openAllDrawings(page: Page, locale: Locale): Promise<void> {
  const views = [...atlas.charts.values()].flatMap((chart) =>
    chart.views.map((view) => ({
      name: `${chart.id}, ${view.id}`,
      address: link(paths.chart(locale, chart.id, view.id)),
    })),
  )
  await page.goto(views[0]?.address ?? '')
  const count = await page.evaluate(async (wanted) => {
    const figures = await Promise.all(
      wanted.map(async ({ name, address }) => {
        const text = await (await fetch(address)).text()
        const stage = new DOMParser().parseFromString(text, 'text/html').querySelector('.figure .stage')
        if (!stage) throw new Error(`${address} has no drawing`)
        const figure = document.createElement('figure')
        figure.className = 'figure'
        figure.setAttribute('aria-label', name)
        figure.append(document.adoptNode(stage))
        return figure
      }),
    )
    document.querySelector('.explorer')?.replaceChildren(...figures)
    return figures.length
  }, views)
  expect(count).toBe(views.length)
}

/**
 * What is wrong with the texts of the drawings on show: pairs that overlap, texts that leave the drawing, texts over a
 * marker. A text's box runs from the top of its letters to their foot; one pixel on the screen is let pass.
 */
function labelFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxOf = (text: SVGTextElement) => {
      const { x, width } = text.getBBox()
      const parts = [text, ...text.querySelectorAll('tspan')]
      const size = Math.max(...parts.map((part) => parseFloat(getComputedStyle(part).fontSize)))
      const base = Number(text.getAttribute('y'))
      return { said: text.textContent, left: x, right: x + width, top: base - 0.8 * size, bottom: base + 0.2 * size }
    }
    const markersOf = (svg: SVGSVGElement) =>
      [...svg.querySelectorAll<SVGGraphicsElement>(':is(circle, rect, path):not([fill="none"], defs *)')]
        .map((shape) => shape.getBBox())
        .filter(({ width, height }) => Math.max(width, height) < 11 && Math.min(width, height) > 6)
        .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))
    return [...document.querySelectorAll('figure.figure')].flatMap((figure) => {
      const name = figure.getAttribute('aria-label')
      const shown = [...figure.querySelectorAll<SVGSVGElement>('svg.chart-svg')].filter((one) => one.checkVisibility())
      const [svg] = shown
      if (!svg || shown.length > 1) return [`${name}: ${shown.length} drawings are shown`]
      const { width, height } = svg.viewBox.baseVal
      const pixel = width / svg.getBoundingClientRect().width
      const texts = [...svg.querySelectorAll('text')].map(boxOf)
      const markers = markersOf(svg)
      if (texts.length < 3) return [`${name}: has ${texts.length} texts`]
      return texts.flatMap((one, index) => {
        const met = texts.slice(index + 1).filter((other) => {
          const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
          const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
          return across > pixel && down > pixel
        })
        const out = Math.max(-one.left, one.right - width, -one.top, one.bottom - height)
        const over = markers.filter(({ x, y }) => x > one.left && x < one.right && y > one.top && y < one.bottom)
        return [
          ...met.map((other) => `${name}: “${one.said}” overlaps “${other.said}”`),
          ...(out > pixel ? [`${name}: “${one.said}” leaves the drawing by ${out.toFixed(1)}`] : []),
          ...over.map(({ x, y }) => `${name}: “${one.said}” lies over the marker at ${x.toFixed(0)}, ${y.toFixed(0)}`),
        ]
      })
    })
  })
}

async function expectClear(page: Page, widths: readonly number[]): Promise<void> {
  const faults: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    faults.push(...(await labelFaults(page)).map((fault) => `${width} px: ${fault}`))
  }
  expect(faults).toEqual([])
}

for (const locale of locales) {
  test(`no text of a drawing meets another, a marker or the edge, in any view at any width (${locale})`, async ({
    page,
  }) => {
    test.slow()
    await openAllDrawings(page, locale)
    await expectClear(page, [320, 375, 768, 1280])
  })
}

test.describe('at a zoom of 200%', () => {
  test.use({ deviceScaleFactor: 2 })

  test('no text of a drawing meets another, a marker or the edge', async ({ page }) => {
    test.slow()
    await openAllDrawings(page, 'en')
    await expectClear(page, [640, 384])
  })
})

test('the search for texts that meet would find them', async ({ page }) => {
  await page.goto(link(paths.chart('en', 'it-talent-gap')))
  await expectClear(page, [1280])
  const move = (from: string, to: string, [dx, dy] = [0, 0]) =>
    page.evaluate(
      ([one = '', other = '', x, y]) => {
        const svg = [...document.querySelectorAll('.stage svg.chart-svg')].find((each) => each.checkVisibility())
        const [moved, goal] = [svg?.querySelector(String(one)), svg?.querySelector<SVGGraphicsElement>(String(other))]
        const box = goal?.getBBox()
        if (!moved || !box) throw new Error(`there is no ${one} or no ${other}`)
        moved.setAttribute('x', String(box.x + Number(x)))
        moved.setAttribute('y', String(box.y + box.height + Number(y)))
        moved.setAttribute('text-anchor', 'start')
      },
      [from, to, dx ?? 0, dy ?? 0],
    )
  await move('text', 'g:last-of-type > text')
  expect(await labelFaults(page)).toEqual(expect.arrayContaining([expect.stringContaining('overlaps')]))
  await move('text', 'circle', [-4, 4])
  expect(await labelFaults(page)).toEqual(expect.arrayContaining([expect.stringContaining('over the marker')]))
  await move('text', 'text', [-400, 0])
  expect(await labelFaults(page)).toEqual(expect.arrayContaining([expect.stringContaining('leaves the drawing')]))
})
