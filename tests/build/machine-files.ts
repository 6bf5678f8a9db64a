import { JSDOM } from 'jsdom'
import { visit } from 'unist-util-visit'
import type { Article } from '@/lib/domain/atlas.ts'
import { findRow } from '@/lib/domain/atlas.ts'
import { formatRow, formatRowWithUnit } from '@/lib/i18n/format-row.ts'
import { getTranslator } from '@/lib/i18n/translator.ts'
import { paths } from '@/lib/site/paths.ts'
import { atlas, fileAt, link, pageAt, readText, type SitePage } from './site.ts'

const parser = new new JSDOM().window.DOMParser()
const { origin } = atlas.site

/** A file of the site that must be there, by its path. */
export function readPath(path: string): string {
  const file = fileAt(link(path))
  if (file === undefined) throw new Error(`${path} does not exist`)
  return readText(file)
}

/** Its XML; throws with the parser's complaint. */
export function readXml(path: string): Element {
  const { documentElement } = parser.parseFromString(readPath(path), 'application/xml')
  const complaint = documentElement.ownerDocument.querySelector('parsererror')
  if (complaint) throw new Error(`${path}: ${complaint.textContent}`)
  return documentElement
}

export const readHtml = (html: string): Document => parser.parseFromString(html, 'text/html')

/** What is wrong with an address that other sites are told; undefined when it leads somewhere. */
function faultOfAddress(address: string): string | undefined {
  if (address.startsWith('mailto:')) return undefined
  const url = URL.parse(address)
  if (!url) return `${address} is not absolute`
  if (url.origin !== origin) return undefined
  if (fileAt(url.pathname) === undefined) return `${address} does not exist`
  const place = decodeURIComponent(url.hash.slice(1))
  return place === '' || pageAt(url.pathname)?.document.getElementById(place)
    ? undefined
    : `${address} names a place that is not there`
}

export const faultsOfAddresses = (addresses: readonly string[]): string[] => [
  ...new Set(addresses.flatMap((address) => faultOfAddress(address) ?? [])),
]

export function pageOfArticle({ locale, slug }: Article): SitePage {
  const page = pageAt(link(paths.article(locale, slug)))
  if (!page) throw new Error(`${slug} has no page in ${locale}`)
  return page
}

/** Every figure of an article as its text has them: in order, repeats included. */
export function printedFigures(article: Article): string[] {
  const t = getTranslator(article.locale)
  const printed: string[] = []
  visit(article.body, 'element', ({ tagName, properties }) => {
    // The copies of a note repeat its figures without cards.
    if (tagName !== 'atlas-figure' || properties['bare'] === true) return
    const found = findRow(atlas.datasets, String(properties['reference']))
    if (!found) throw new Error(`no row ${String(properties['reference'])}`)
    const print = properties['as'] === 'unit' ? formatRowWithUnit : formatRow
    printed.push(print(found.row, article.locale, t))
  })
  return printed
}

/** What the page itself prints: each figure as it stands beside or on the button of its card. */
export function shownFigures(page: SitePage): string[] {
  return [...page.document.querySelectorAll('.prose button[popovertarget^="f"]')].map(
    (button) => shownBy(button)?.textContent ?? '',
  )
}

/** What a figure's button is about: itself, or the words before the mark, which may be held together with a sign. */
export function shownBy(button: Element): Element | null {
  if (!button.hasAttribute('aria-label')) return button
  return button.previousElementSibling ?? button.closest('.held')?.previousElementSibling ?? null
}
