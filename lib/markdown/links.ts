import type { Definition, Link, LinkReference, Root } from 'mdast'
import { suggest } from '../domain/check-words.ts'
import { type Context, excerptOf, type Place, placeOf, sourceOf } from './context.ts'
import { elementNames } from './elements.ts'
import { walk } from './walk.ts'

/** A link to a page of the site, without language, as written: /compare/, /articles/some-slug/#heading-id. */
export type SiteLink = { url: string; place: Place }

const linkForms = 'a link to https://…, mailto:…, a path such as /compare/, or a heading such as #heading-id'
const webAddress = /^https:\/\/[^\s\\]+$/
const mailAddress = /^mailto:[^\s@/\\]+@[^\s@/\\]+$/
/** No second slash or backslash at the front (browsers read another host there) and no step upwards. */
const sitePath = /^\/(?![/\\])(?!(?:[^?#]*\/)?\.\.?(?:[/?#]|$))[^\s\\]*$/
const localePath = /^\/(?:en|ja)(?=[/?#]|$)/

/** What is wrong with an address; undefined when nothing is. */
function judgeAddress(url: string, anchors: ReadonlySet<string>): { expected: string; fix: string } | undefined {
  if (url.startsWith('#')) {
    if (anchors.has(url.slice(1))) return undefined
    return {
      expected: 'the id of a heading of this article',
      fix: suggest(
        url,
        [...anchors].map((anchor) => `#${anchor}`),
        'write # and the id of a heading',
      ),
    }
  }
  if (localePath.test(url)) {
    const path = url.replace(localePath, '')
    return {
      expected: "a path without language: the page adds the reader's own",
      fix: `write "${path.startsWith('/') ? path : `/${path}`}"`,
    }
  }
  if (sitePath.test(url) || mailAddress.test(url) || (webAddress.test(url) && URL.canParse(url))) return undefined
  const isPlainWeb = url.startsWith('http://')
  return {
    expected: linkForms,
    fix: isPlainWeb
      ? 'write the https:// address, or name the document with :source[source-id]'
      : 'write one of these forms',
  }
}

function isBareAddress(node: Link, source: string): boolean {
  return !/^[[<]/.test(sourceOf(node, source))
}

function checkLink(node: Link | Definition, anchors: ReadonlySet<string>, context: Context) {
  const refuse = (expected: string, found: string, fix: string) =>
    context.report(placeOf(node), { expected, found: excerptOf(found), fix })
  if (node.type === 'link' && isBareAddress(node, context.source)) {
    refuse('a link on words', sourceOf(node, context.source), `write [words](${node.url.replace(/^http:/, 'https:')})`)
    return
  }
  const wrong = judgeAddress(node.url, anchors)
  if (wrong) refuse(wrong.expected, node.url, wrong.fix)
  if (node.title !== null && node.title !== undefined) {
    refuse(
      'a link without a title in quotes',
      `"${node.title}"`,
      'remove it: readers on phones and keyboards never see it',
    )
  }
}

/**
 * Checks every address; links inside the site become elements of their own. Gives those links: whether their pages exist
 * is known only when everything is read.
 */
export function checkLinks(tree: Root, anchors: ReadonlySet<string>, context: Context): SiteLink[] {
  const links: SiteLink[] = []
  const targets = new Map<string, string>()
  walk(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition') checkLink(node, anchors, context)
    const isSite = (node.type === 'link' || node.type === 'definition') && sitePath.test(node.url)
    if (isSite) links.push({ url: node.url, place: placeOf(node) })
    if (node.type === 'definition' && !targets.has(node.identifier)) targets.set(node.identifier, node.url)
  })
  const mark = (node: Link | LinkReference, url: string) => {
    if (url.startsWith('/')) node.data = { hName: elementNames.link }
  }
  walk(tree, (node) => {
    if (node.type === 'link') mark(node, node.url)
    else if (node.type === 'linkReference') mark(node, targets.get(node.identifier) ?? '')
  })
  return links
}
