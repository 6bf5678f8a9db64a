import type { Heading as HeadingNode, Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Heading } from '../domain/atlas.ts'
import { idPattern } from '../schema/id.ts'
import { type Context, excerptOf, type Place, placeOf, sourceOf } from './context.ts'
import { isReservedId } from './footnotes.ts'
import { walk } from './walk.ts'

export type PlacedHeading = Heading & { place: Place }

const headingForm = 'a heading that ends with its id, such as "## What is missing {#what-is-missing}"'
const idFix = 'end the line with a space and {#id}, the same in both languages: ASCII letters, digits, single hyphens'
const trailingId = /(?<!\s)\s*\{#([^{}]*)\}\s*$/

function isAllowedDepth(depth: number): depth is 2 | 3 {
  return depth === 2 || depth === 3
}

function checkDepth(node: HeadingNode, hasSection: boolean, context: Context): node is HeadingNode & { depth: 2 | 3 } {
  const found = excerptOf(sourceOf(node, context.source))
  const refuse = (expected: string, fix: string) => context.report(placeOf(node), { expected, found, fix })
  if (node.depth === 1)
    refuse('headings that begin with ## or ###', 'the title in the front matter is the h1: begin with ##')
  else if (!isAllowedDepth(node.depth)) refuse('headings that begin with ## or ###', 'use ### or split the section')
  else if (node.depth === 3 && !hasSection) refuse('a ## heading before the first ###', 'begin with ##')
  return isAllowedDepth(node.depth)
}

/** Takes `{#id}` or `{#id #old-id}` off the heading's text: its id and the ids it had before; none when none is written. */
function takeIds(node: HeadingNode): string[] {
  const last = node.children.at(-1)
  const match = last?.type === 'text' ? trailingId.exec(last.value) : null
  if (last?.type !== 'text' || !match) return []
  last.value = last.value.slice(0, match.index)
  return (match[1] ?? '').split(' #')
}

/** Headings are repeated as plain text in the contents list, where no figure, source or note can be drawn. */
function checkChildren(node: HeadingNode, context: Context) {
  walk(node, (child) => {
    const isBound = child.type === 'textDirective' && child.name !== 'literal' && child.name !== 'ruby'
    if (!isBound && child.type !== 'footnoteReference') return
    context.report(placeOf(child), {
      expected: 'a heading of words',
      found: excerptOf(sourceOf(child, context.source)),
      fix: 'move it into the paragraph below: headings are repeated as plain text in the contents list',
    })
  })
}

function checkId(node: HeadingNode, id: string | undefined, taken: ReadonlySet<string>, context: Context) {
  const found = excerptOf(sourceOf(node, context.source))
  const refuse = (expected: string, fix: string) => context.report(placeOf(node), { expected, found, fix })
  if (id === undefined || !idPattern.test(id)) refuse(headingForm, idFix)
  else if (isReservedId(id)) refuse('an id the page does not use itself', `write another id than "${id}"`)
  else if (taken.has(id)) refuse('an id used once in the article', `write another id than "${id}"`)
}

/** An empty element with an id the heading had before, so that old links still lead to it. */
function toAnchor(id: string): HeadingNode['children'][number] {
  return { type: 'strong', children: [], data: { hName: 'span', hProperties: { id } } }
}

/** The sections of an article in order; gives their elements the ids. */
export function collectHeadings(tree: Root, context: Context): PlacedHeading[] {
  const headings: PlacedHeading[] = []
  const taken = new Set<string>()
  const sections = new Set<Nodes>(tree.children)
  walk(tree, (node) => {
    if (node.type !== 'heading') return
    if (!sections.has(node)) {
      context.report(placeOf(node), {
        expected: 'headings outside of notes, lists, quotations and footnotes',
        found: excerptOf(sourceOf(node, context.source)),
        fix: 'move the heading out, or write it as a bold line',
      })
      return
    }
    const isSection = checkDepth(node, headings.length > 0, context)
    checkChildren(node, context)
    const [id, ...aliases] = takeIds(node)
    if (!isSection) return
    checkId(node, id, taken, context)
    taken.add(id ?? '')
    for (const alias of aliases) {
      checkId(node, alias, taken, context)
      taken.add(alias)
    }
    const text = toString(node).trim()
    if (text === '') {
      const found = excerptOf(sourceOf(node, context.source))
      context.report(placeOf(node), { expected: 'a heading of words', found, fix: 'write the heading before its id' })
    }
    node.data = { hProperties: { id: id ?? '' } }
    node.children.unshift(...aliases.map(toAnchor))
    const before = aliases.length > 0 ? { aliases } : {}
    headings.push({ id: id ?? '', depth: node.depth, text, ...before, place: placeOf(node) })
  })
  return headings
}
