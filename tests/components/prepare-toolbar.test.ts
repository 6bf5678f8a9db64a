import { describe, expect, it } from 'vitest'
import { locales } from '../../lib/schema/text.ts'
import { realData, realViews } from '../support/real-charts.ts'
import { openToolbar } from '../support/open-toolbar.ts'

const { origin, basePath } = realData.site
const at = (path: string) => `${origin}${basePath}${path}`

describe('what a toolbar offers', () => {
  it.each(locales)('cites and embeds every view by the address of its edition (%s)', (locale) => {
    expect(realViews.length).toBeGreaterThan(30)
    for (const [chart, view] of realViews) {
      const { pinned, address, about } = openToolbar({ chart, view }, locale)
      if (!pinned) throw new Error(`${chart} was never released`)
      const edition = at(`/${locale}/charts/${chart}/v/${view}/${pinned.edition}/`)
      for (const text of Object.values(pinned.citations)) expect(text, `${chart} ${view}`).toContain(edition)
      expect(about.address).toBe(edition)
      expect(pinned.embedCode).toContain(`src="${at(`/${locale}/embed/${chart}/v/${view}/${pinned.edition}/`)}"`)
      expect(address).toBe(at(`/${locale}/charts/${chart}/${view === 'default' ? '' : `v/${view}/`}`))
    }
  })

  it('offers the latest files on a page of today, and those of its edition on an edition’s page', () => {
    const today = openToolbar({ chart: 'it-talent-gap', view: 'medium' })
    expect(today.files.csv).toEqual({
      href: `${basePath}/en/charts/it-talent-gap/v/medium/data.csv`,
      name: 'it-talent-gap-medium-edition-1.csv',
    })
    expect(today.whole.files.png.href).toBe(`${basePath}/en/charts/it-talent-gap/v/default/chart.png`)
    const kept = openToolbar({ chart: 'it-talent-gap', view: 'medium', edition: 1 })
    expect(kept.files.excel).toEqual({
      href: `${basePath}/en/charts/it-talent-gap/v/medium/1/data.excel.csv`,
      name: 'it-talent-gap-medium-edition-1.excel.csv',
    })
    expect(kept.whole.files.svg.href).toBe(`${basePath}/en/charts/it-talent-gap/v/default/1/chart.svg`)
    expect(kept.address).toBe(at('/en/charts/it-talent-gap/v/medium/1/'))
  })

  it('neither cites nor embeds a chart before its first edition, since neither would have an address', () => {
    const editions = new Map(realData.editions)
    const before = realData.editions
    Object.assign(realData, { editions: new Map([...editions].filter(([chart]) => chart !== 'it-talent-gap')) })
    try {
      expect(openToolbar({ chart: 'it-talent-gap', view: 'default' }).pinned).toBeUndefined()
    } finally {
      Object.assign(realData, { editions: before })
    }
  })

  it('knows every source of the chart, also of series that the view leaves out and of values that are not drawn', () => {
    for (const [chart, view] of realViews) {
      const { about } = openToolbar({ chart, view })
      const whole = openToolbar({ chart, view: 'default' })
      expect(about.sources, `${chart} ${view}`).toEqual(whole.about.sources)
      expect(about.sources.length).toBeGreaterThan(0)
    }
  })
})
