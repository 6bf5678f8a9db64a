import { expect, test } from 'vitest'
import { findRow, type Article } from '@/lib/domain/atlas.ts'
import { pointsOf, selectChart, selectionOf, toChartModel } from '@/lib/domain/chart-model.ts'
import { formatCell, formatValue } from '@/lib/i18n/format-number.ts'
import { formatRow } from '@/lib/i18n/format-row.ts'
import { formatYear } from '@/lib/i18n/format-date.ts'
import { getTranslator } from '@/lib/i18n/translator.ts'
import { elementNames } from '@/lib/markdown/elements.ts'
import { locales } from '@/lib/schema/text.ts'
import { paths } from '@/lib/site/paths.ts'
import { shownBy } from './machine-files.ts'
import { atlas, link, pageAt, type SitePage } from './site.ts'

/** Enough of a Markdown tree to walk it. */
type TreeNode = { type: string; tagName?: string; properties?: Record<string, unknown>; children?: readonly TreeNode[] }

/** References of the figures with a card of an article, in reading order, with repetitions; copies of notes have none. */
function figuresOf(node: TreeNode): string[] {
  const own =
    node.tagName === elementNames.figure && node.properties?.['bare'] !== true
      ? [String(node.properties?.['reference'])]
      : []
  return [...own, ...(node.children ?? []).flatMap(figuresOf)]
}

function pageOf(article: Article): SitePage {
  const page = pageAt(link(paths.article(article.locale, article.slug)))
  if (!page) throw new Error(`${article.slug} has no page in ${article.locale}`)
  return page
}

const textOf = (element: Element | null | undefined) => element?.textContent.replaceAll(/\s+/g, ' ').trim() ?? ''

test('every figure in an article opens a card with its value, year, status, grade and a link to its source', () => {
  expect(atlas.articles.length).toBeGreaterThanOrEqual(4)
  for (const article of atlas.articles) {
    const { document, file } = pageOf(article)
    const t = getTranslator(article.locale)
    // hast's types are wider than what the walk needs.
    const references = figuresOf(article.body as TreeNode)
    const buttons = [...document.querySelectorAll('main button[popovertarget^="f"]')]
    expect(references.length, file).toBeGreaterThan(5)
    expect(buttons, file).toHaveLength(references.length)
    const faults = references.flatMap((reference, index) => {
      const { dataset, row } = findRow(atlas.datasets, reference) ?? {}
      if (!dataset || !row) return [`${reference}: no such row`]
      const button = buttons[index]
      const card = document.getElementById(button?.getAttribute('popovertarget') ?? '')
      // Beside a fact in words stands a mark to press; a number is pressed itself.
      const said = textOf(button && shownBy(button))
      const text = textOf(card)
      const year = row.year === null ? '' : formatYear(row.year, dataset.calendar, article.locale)
      const value = formatRow(row, article.locale, t)
      const source = link(paths.source(article.locale, row.source))
      const links = [...(card?.querySelectorAll('a') ?? [])].map((element) => element.getAttribute('href'))
      const target = pageAt(link(paths.sources(article.locale)))?.document.getElementById(row.source)
      return [
        ...(card?.hasAttribute('popover') ? [] : ['no card']),
        ...(said.includes(value) ? [] : [`the text says "${said}", the row ${value}`]),
        ...[value, year, t(`status.${row.status}`), t(`grade.${row.grade}`)]
          .filter((part) => !text.includes(part))
          .map((part) => `the card lacks "${part}"`),
        ...(links.includes(source) ? [] : [`no link to ${source}`]),
        ...(target ? [] : [`no source ${row.source} on the sources page`]),
      ].map((fault) => `${file}, ${reference}: ${fault}`)
    })
    expect(faults).toEqual([])
  }
})

test('the list at the end of an article has every figure of its text, with the link to its source', () => {
  for (const article of atlas.articles) {
    const { document, file } = pageOf(article)
    const t = getTranslator(article.locale)
    const heading = [...document.querySelectorAll('h2')].find((one) => textOf(one) === t('article.figures'))
    const rows = [...(heading?.closest('section')?.querySelectorAll('tbody tr') ?? [])]
    expect(rows, file).toHaveLength(article.figures.length)
    const sources = rows.map((row) => row.querySelector('a')?.getAttribute('href'))
    const wanted = article.figures.map((reference) =>
      link(paths.source(article.locale, findRow(atlas.datasets, reference)?.row.source ?? '')),
    )
    expect(sources, file).toEqual(wanted)
  }
})

test('every source has its place on the sources page, with publisher, date and what its publisher sells', () => {
  for (const locale of locales) {
    const t = getTranslator(locale)
    const page = pageAt(link(paths.sources(locale)))
    const faults = [...atlas.sources.values()].flatMap((source) => {
      const entry = page?.document.getElementById(source.id)
      const text = textOf(entry)
      const parts = [
        source.title[locale],
        source.publisher[locale],
        t('sources.interest'),
        t(`sources.level.${source.interest.level}`),
        source.interest.text[locale],
        ...(source.date ? [source.date.slice(0, 4)] : [source.dateAbsent?.[locale] ?? '']),
        ...(source.urlAbsent ? [source.urlAbsent[locale]] : []),
        ...(source.accessedVia?.map((copy) => copy.name[locale]) ?? []),
      ]
      const missing = parts
        .filter((part) => !text.includes(part.replaceAll(/\s+/g, ' ')))
        .map((part) => `${source.id}: "${part}"`)
      const linked =
        source.url === undefined ||
        [...(entry?.querySelectorAll('a') ?? [])].some((element) => element.getAttribute('href') === source.url)
      return linked ? missing : [...missing, `${source.id}: no link to ${source.url}`]
    })
    expect(faults, locale).toEqual([])
  }
})

test('an article has the same places to link to in both languages', () => {
  for (const article of atlas.articles) {
    const { document, file } = pageOf(article)
    const present = article.headings.map(({ id, depth }) => document.querySelector(`h${depth}[id="${id}"]`)?.id)
    expect(article.headings.length, file).toBeGreaterThan(3)
    expect(present, file).toEqual(article.headings.map((heading) => heading.id))
    const own = [...document.querySelectorAll('.prose :is(h2, h3)[id]')].map((heading) => heading.id)
    const twin = atlas.articles.find((other) => other.slug === article.slug && other.locale !== article.locale)
    const others =
      twin && [...pageOf(twin).document.querySelectorAll('.prose :is(h2, h3)[id]')].map((heading) => heading.id)
    // A text that waits for its translation says so on its page.
    if (!article.behind && !twin?.behind) expect(own, file).toEqual(others)
    expect(
      own.filter((id) => !/^[a-z][a-z0-9-]*$/.test(id)),
      file,
    ).toEqual([])
  }
})

/** Every named view of a chart in one language: its page and the part of the chart it shows. */
const views = locales.flatMap((locale) =>
  [...atlas.charts.values()].flatMap((chart) => {
    const model = toChartModel(chart, atlas.datasets, (reference) => findRow(atlas.datasets, reference)?.row)
    return chart.views.map((view) => {
      const page = pageAt(link(paths.chart(locale, chart.id, view.id)))
      if (!page) throw new Error(`${chart.id} has no page of its view ${view.id} in ${locale}`)
      return { locale, page, shown: selectChart(model, selectionOf(view, model)) }
    })
  }),
)

test('the tables of a chart have every figure of its drawing once, as its data holds it', () => {
  const faults = views.flatMap(({ locale, page: { document, file }, shown }) => {
    const points = pointsOf(shown)
    const cells = [...document.querySelectorAll('td[id^="row-"]')]
    expect(cells.map((cell) => cell.id).sort(), file).toEqual(points.map((point) => `row-${point.key}`).sort())
    expect(document.querySelectorAll('#table table'), file).toHaveLength(shown.panels.length)
    return points.flatMap(({ dataset, key }) => {
      const row = findRow(atlas.datasets, `${dataset}/${key}`)?.row
      if (row?.value === undefined) return [`${file}: ${key} is no figure of ${dataset}`]
      const value = formatCell(row.value, row.unit, locale)
      const text = textOf(document.getElementById(`row-${key}`))
      return text.includes(value) ? [] : [`${file}: ${key} is ${value}, the table says ${text}`]
    })
  })
  expect(faults).toEqual([])
})

test('every series of a chart is told in words, in both languages, and its drawing says where', () => {
  const faults = views.flatMap(({ locale, page: { document, file }, shown }) => {
    const told = [...document.querySelectorAll('#in-words li')].map(textOf)
    const wanted = shown.panels.flatMap((panel) =>
      panel.series.filter(({ points }) => points.length > 0).map((series) => ({ panel, series })),
    )
    expect(told.length, file).toBe(wanted.length)
    expect(document.querySelector('[role="application"]')?.getAttribute('aria-describedby'), file).toBe('in-words')
    return wanted.flatMap(({ panel, series }, index) => {
      const values = series.points.map((point) => point.value)
      const extremes = [Math.min(...values), Math.max(...values)].map((value) => formatValue(value, panel.unit, locale))
      const parts = [panel.title?.[locale] ?? '', series.title[locale], ...extremes]
      return parts
        .filter((part) => !told[index]?.includes(part))
        .map((part) => `${file}: “${told[index]}” lacks ${part}`)
    })
  })
  expect(faults).toEqual([])
})
