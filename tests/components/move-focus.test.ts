import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutChart } from '../../components/charts/layout/layout-chart.ts'
import { chartWidths, type ChartLayout, type Mark } from '../../components/charts/layout/types.ts'
import { findMark, idOf, marksOf, moveFocus, nearestMark } from '../../components/charts/reader/move-focus.ts'
import { chartWords, openChart, realViews } from '../support/real-charts.ts'

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const
type Arrow = (typeof arrows)[number]
const opposite: Record<Arrow, Arrow> = {
  ...{ ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' },
  ...{ ArrowUp: 'ArrowDown', ArrowDown: 'ArrowUp' },
}

/** Every drawing of the site: each view of each chart at each width. */
const drawings = realViews.flatMap(([chart, view]) =>
  chartWidths.map((width) => ({
    name: `${chart}, ${view}, at ${width} units`,
    layout: layoutChart(openChart(chart, view).shown, width, chartWords.en),
  })),
)
const drawing = fc.constantFrom(...drawings)
const anyMark = drawing.chain(({ name, layout }) =>
  fc.record({ name: fc.constant(name), layout: fc.constant(layout), mark: fc.constantFrom(...marksOf(layout)) }),
)

const nameOf = (mark: Mark | undefined) => mark && Object.values(idOf(mark)).join(' ')
const move = (layout: ChartLayout, mark: Mark, key: string): Mark => {
  const next = moveFocus(layout, idOf(mark), key)
  if (!next) throw new Error(`${key} leads nowhere from ${nameOf(mark)}`)
  return next
}
/** Values of one series in one panel, in the order of the places. */
const rowOf = (layout: ChartLayout, mark: Mark) =>
  mark.panel.places.flatMap((place) => findMark(layout, { ...idOf(mark), place: place.id }) ?? [])

describe('the focus in a drawing', () => {
  it('reaches every value from the first by arrows alone', () => {
    const lost = drawings.flatMap(({ name, layout }) => {
      const [first, ...others] = marksOf(layout)
      const seen = new Set(first && [first])
      for (const mark of seen) for (const key of arrows) seen.add(move(layout, mark, key))
      return others.filter((mark) => !seen.has(mark)).map((mark) => `${name}: ${nameOf(mark)}`)
    })
    expect(lost).toEqual([])
  })

  it('starts at the first value, or with End at the last of its series', () => {
    for (const { layout, name } of drawings) {
      const [first] = marksOf(layout)
      for (const key of [...arrows, 'Home']) expect(nameOf(moveFocus(layout, undefined, key)), name).toBe(nameOf(first))
      expect(nameOf(moveFocus(layout, undefined, 'End'))).toBe(nameOf(first && rowOf(layout, first).at(-1)))
    }
  })

  it('never leaves the drawing, whatever keys are pressed', () => {
    const keys = fc.array(fc.constantFrom(...arrows, 'Home', 'End', 'Enter', 'a', 'Tab', ''), { maxLength: 40 })
    fc.assert(
      fc.property(drawing, keys, ({ layout }, pressed) => {
        let mark: Mark | undefined
        for (const key of pressed) {
          const next = moveFocus(layout, mark && idOf(mark), key)
          expect(next === undefined).toBe(![...arrows, 'Home', 'End'].includes(key as Arrow))
          mark = next ?? mark
          if (mark) expect(marksOf(layout)).toContain(mark)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('goes to the first and last value of the series by Home and End', () => {
    fc.assert(
      fc.property(anyMark, ({ layout, mark }) => {
        const row = rowOf(layout, mark)
        expect(nameOf(move(layout, mark, 'Home'))).toBe(nameOf(row[0]))
        expect(nameOf(move(layout, mark, 'End'))).toBe(nameOf(row.at(-1)))
      }),
      { numRuns: 1000 },
    )
  })

  it('comes back by the opposite arrow, unless another panel has not the series', () => {
    fc.assert(
      fc.property(anyMark, fc.constantFrom(...arrows), ({ layout, mark }, key) => {
        const next = move(layout, mark, key)
        const elsewhere = next.panel !== mark.panel && next.series.id !== mark.series.id
        if (next !== mark && !elsewhere) expect(nameOf(move(layout, next, opposite[key]))).toBe(nameOf(mark))
      }),
      { numRuns: 2000 },
    )
  })

  it('moves the way the arrow points within a panel', () => {
    fc.assert(
      fc.property(anyMark, fc.constantFrom(...arrows), ({ layout, mark }, key) => {
        const next = move(layout, mark, key)
        if (next === mark || next.panel !== mark.panel) return
        const [dx, dy] = [next.x - mark.x, next.y - mark.y]
        const along = { ArrowLeft: -dx, ArrowRight: dx, ArrowUp: -dy, ArrowDown: dy }[key]
        expect(along).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 2000 },
    )
  })

  it('takes no key in a drawing without values', () => {
    const { layout } = drawings[0] ?? {}
    if (!layout) throw new Error('no drawing')
    for (const key of [...arrows, 'Home', 'End'])
      expect(moveFocus({ ...layout, panels: [] }, undefined, key)).toBeUndefined()
  })
})

describe('the value nearest to a point', () => {
  it('is the one drawn there', () => {
    const faults = drawings.flatMap(({ name, layout }) =>
      marksOf(layout).flatMap((mark) => {
        const near = nearestMark(layout, mark.x, mark.y)
        // Values may share their point: any of them is as near.
        return near && Math.hypot(near.x - mark.x, near.y - mark.y) < 0.01
          ? []
          : [`${name}: ${nameOf(near)} instead of ${nameOf(mark)}`]
      }),
    )
    expect(faults).toEqual([])
  })

  it('is the whole bar, wherever it is pointed at', () => {
    const inBar = anyMark.filter(
      ({ mark: { box } }) => box !== undefined && box.right - box.left > 1 && box.bottom - box.top > 1,
    )
    const share = fc.double({ min: 0.02, max: 0.98, noNaN: true })
    fc.assert(
      fc.property(inBar, share, share, ({ layout, mark }, across, down) => {
        const { left = 0, right = 0, top = 0, bottom = 0 } = mark.box ?? {}
        const near = nearestMark(layout, left + (right - left) * across, top + (bottom - top) * down)
        expect(nameOf(near)).toBe(nameOf(mark))
      }),
      { numRuns: 1000 },
    )
  })

  it('is some value at any point of the drawing and beside it', () => {
    const anyNumber = fc.double({ min: -200, max: 3000, noNaN: true })
    fc.assert(
      fc.property(drawing, anyNumber, anyNumber, ({ layout }, x, y) => {
        expect(nearestMark(layout, x, y)).toBeDefined()
      }),
      { numRuns: 500 },
    )
  })
})
