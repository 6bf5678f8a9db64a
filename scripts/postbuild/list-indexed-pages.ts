import type { SitemapPage } from '../../lib/publish/sitemap.ts'

type Page = { path: string; html: string }

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(tag)?.[1]
/** Next writes the address of a bare origin without its slash. */
const toHref = (address: string) => new URL(address).href

/** What a page's head says of it; undefined for a page that stays out of indexes or says it stands for another. */
function toIndexedPage({ path, html }: Page, root: string): SitemapPage | undefined {
  const head = html.slice(0, html.indexOf('</head>'))
  const links = head.match(/<link\b[^>]*>/g) ?? []
  const robots = (head.match(/<meta\b[^>]*>/g) ?? []).find((tag) => attribute(tag, 'name') === 'robots')
  const canonical = links.find((tag) => attribute(tag, 'rel') === 'canonical')
  const address = `${root}/${path.replace(/(^|\/)index\.html$/, '$1')}`
  if (robots?.includes('noindex') || canonical === undefined) return undefined
  if (toHref(attribute(canonical, 'href') ?? '') !== address) return undefined
  const alternates = links.flatMap((tag) => {
    const [language, href] = [attribute(tag, 'hreflang'), attribute(tag, 'href')]
    return language === undefined || href === undefined ? [] : [{ language, address: toHref(href) }]
  })
  const modified = /"dateModified":"(\d{4}-\d{2}-\d{2})"/.exec(html)?.[1]
  return { address, alternates, ...(modified !== undefined && { modified }) }
}

/**
 * The pages for the sitemap, read off the pages themselves, so that it never differs from what they say: not those that
 * stay out of indexes, that moved, or that name another as canonical; languages as in the head; the day of the last
 * change as in the page's JSON-LD.
 * @param root absolute address of the site without a slash at its end
 */
export function listIndexedPages(pages: readonly Page[], root: string): SitemapPage[] {
  return pages.flatMap((page) => toIndexedPage(page, root) ?? [])
}
