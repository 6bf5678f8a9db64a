// @vitest-environment jsdom
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { ChartEmbed } from '../../components/charts/embed/chart-embed.tsx'
import { EditionFoot } from '../../components/charts/edition/edition-foot.tsx'
import { EditionNote } from '../../components/charts/edition/edition-note.tsx'
import { toStanding } from '../../components/charts/edition/edition-standing.ts'
import { pathOfView, publishView } from '../../components/charts/published-view.ts'
import { toSourceLink } from '../../components/charts/source-link.ts'
import { getTranslator } from '../../lib/i18n/translator.ts'
import type { Locale } from '../../lib/schema/text.ts'
import { toLink } from '../../lib/site/link.ts'
import type { PageContext } from '../../lib/site/page-context.ts'
import { demand, jobs, released } from '../loaders/release-project.ts'

const row = (index: number, value: number) => [`rows.${index}.value`, value] as const

/** Edition 2 corrects two rows and a text; the view "late" has moved to the chart itself. */
function revise() {
  const project = released()
  project
    .set(jobs, ...row(5, 151))
    .set(jobs, ...row(6, 51))
    .raise()
  project.set(demand, 'note', { en: 'Other note', ja: 'Other note（日本語）' }).remove(demand, 'views.1')
  project.redirect(['/charts/demand/v/late/', '/charts/demand/'])
  project.release('2026-12-01')
  return project.load()
}

let kept: PageContext['atlas'] | undefined
/** The files are gone with the test that needs them first; what was read stays. */
const revised = () => (kept ??= revise())

function open(view: string, edition?: number, locale: Locale = 'en') {
  const atlas = revised()
  const context: PageContext = { atlas, locale, t: getTranslator(locale), link: toLink(atlas.site) }
  const address = { chart: 'demand', view, ...(edition !== undefined && { edition }) }
  const published = publishView(atlas, address, locale, context.t)
  return { published, context, standing: toStanding(atlas, published, locale) }
}

function show(node: ReactNode): HTMLElement {
  const box = document.createElement('div')
  box.innerHTML = renderToStaticMarkup(node)
  return box
}
const textOf = (element: Element | null) => element?.textContent.replaceAll(/\s+/g, ' ').trim()
const rowsOf = (box: Element) =>
  [...box.querySelectorAll('tbody tr')].map((line) => [...line.children].map((cell) => textOf(cell)))

describe('a page of an earlier edition', () => {
  test('says which edition it is, and where the newest is', () => {
    const { standing, context } = open('default', 1)
    const box = show(<EditionNote standing={standing} context={context} />)
    const note = box.querySelector('[role="note"]')
    expect(textOf(note?.querySelector('p') ?? null)).toBe(
      'You are looking at edition 1 of 20 November 2026. There is a newer one: edition 2 of 1 December 2026.',
    )
    expect(note?.querySelector('a')?.getAttribute('href')).toBe('/en/charts/demand/')
  })

  test('lists what changed since: figures with their place, words with the figures they had', () => {
    const { standing, context } = open('default', 1)
    const box = show(<EditionNote standing={standing} context={context} />)
    expect(rowsOf(box)).toEqual([
      ['demand, high, 2025', '150 persons', '151 persons'],
      ['gap, high, 2025', '50 persons', '51 persons'],
      ['Note', 'Note', 'Other note'],
      ['Title of a view', '50 short', '51 short'],
      ['Title of a view', 'Late', 'not shown'],
    ])
    expect(textOf(box)).toContain('jobs version 1 of the data, now version 2')
    expect(textOf(box)).toContain('25 November 2026: Corrected')
  })

  test('is drawn from what it kept, in both languages', () => {
    expect(open('default', 1).published.prepared.title).toBe('50 short')
    expect(open('default', 1, 'ja').published.prepared.title).toBe('不足は50')
    expect(open('default').published.prepared.title).toBe('51 short')
  })

  test('keeps to its edition, and is its own canonical address', () => {
    const { published, standing } = open('default', 1)
    expect(pathOfView(published, 'ja', 'late')).toBe('/ja/charts/demand/v/late/1/')
    expect(standing.canonicalPath).toBe('/en/charts/demand/v/default/1/')
  })

  test('leads to what took its place when its view is no more', () => {
    const { standing, context } = open('late', 1)
    const box = show(<EditionNote standing={standing} context={context} />)
    expect(textOf(box)).toContain('This view is no longer kept up: see what took its place.')
    expect(box.querySelector('a')?.getAttribute('href')).toBe('/en/charts/demand/')
    expect(standing.canonicalPath).toBe('/en/charts/demand/v/late/1/')
  })

  test('leads a source that is cited no more to the document itself', () => {
    const { context } = open('default', 1)
    const { atlas } = context
    const source = atlas.sources.get('census')
    if (!source) throw new Error('the project has no source "census"')
    expect(toSourceLink(context)(source)).toBe('/en/sources/#census')
    const link = toSourceLink({ ...context, atlas: { ...atlas, sources: new Map() } })
    expect(link(source)).toBe('https://example.org/report')
    expect(link({ ...source, url: undefined })).toBeUndefined()
  })
})

describe('a page of the newest edition', () => {
  test('says that its address stays, without a banner, and names the view as the one to find', () => {
    const { standing, context } = open('default', 2)
    const box = show(<EditionNote standing={standing} context={context} />)
    expect(textOf(box)).toBe('Edition 2, 1 December 2026. This address will always show this edition.')
    expect(box.querySelector('[role="note"]')).toBeNull()
    expect(standing.canonicalPath).toBe('/en/charts/demand/')
  })

  test('tells in its foot where earlier editions are; the chart of today also what each changed', () => {
    const pinned = show(<EditionFoot {...open('default', 2)} />)
    expect(textOf(pinned.querySelector('p'))).toBe('Edition 2, 1 December 2026Earlier editions: 1')
    expect(pinned.querySelector('details')).toBeNull()
    const today = show(<EditionFoot {...open('default')} />)
    expect([...today.querySelectorAll('p a')].map((link) => link.getAttribute('href'))).toEqual([
      '/en/charts/demand/v/default/2/',
      '/en/charts/demand/v/default/1/',
    ])
    expect(textOf(today.querySelector('details h3'))).toBe('Edition 2, 1 December 2026')
    expect(rowsOf(today)[0]).toEqual(['demand, high, 2025', '150 persons', '151 persons'])
  })

  test('gives its whole address for paper', () => {
    const today = show(<EditionFoot {...open('default', undefined, 'ja')} />)
    expect(textOf(today.querySelector('.print-only'))).toContain('https://example.org/ja/charts/demand/v/default/2/')
  })
})

describe('an embed', () => {
  const embed = (...[view, edition]: [string, number]) => show(<ChartEmbed {...open(view, edition)} />)

  test('has title, drawing, table, source and the way back, and every link leaves the frame', () => {
    const box = embed('default', 2)
    expect(textOf(box.querySelector('h1'))).toBe('51 short')
    expect(box.querySelectorAll('svg[role="img"]')).toHaveLength(3)
    expect(box.querySelectorAll('details tbody tr')).toHaveLength(2)
    expect(textOf(box.querySelector('figcaption'))).toContain('Office: Report')
    const links = [...box.querySelectorAll('a')]
    expect(links.map((link) => link.target)).toEqual(links.map(() => '_top'))
    expect(links.at(-1)?.getAttribute('href')).toBe('/en/charts/demand/v/default/2/')
    expect(box.querySelector('[role="note"]')).toBeNull()
    expect(box.querySelector('[data-wake]')).toBeNull()
  })

  test('says when there is a newer edition, or when its view is no more', () => {
    expect(textOf(embed('default', 1).querySelector('[role="note"]'))).toBe(
      'A newer edition of this chart is out: edition 2 of 1 December 2026.',
    )
    expect(textOf(embed('late', 1).querySelector('[role="note"]'))).toContain('no longer kept up')
  })
})
