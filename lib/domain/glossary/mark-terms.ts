import type { Element, ElementContent, Root } from 'hast'
import type { Locale } from '../../schema/text.ts'
import type { Term } from '../../schema/term.ts'
import { closingSigns, openingSigns } from '../adjoining-signs.ts'
import { toFormFinder, type Found } from './find-forms.ts'
import { listForms } from './term-forms.ts'
import { mapTexts } from './walk-texts.ts'

/** The element around the first use of a term; a page renders it by this name. */
const termElement = 'atlas-term'

/** Props of atlas-term: the text as written, and the signs before and after it that may not part from it. */
export type TermElementProps = { term: string; text: string; open: string; close: string }

/** Headings, links, code, and what a directive became: no marker may stand in them. */
const unmarked = new Set(['h2', 'h3', 'th', 'a', 'code', 'pre'])

function isUnmarked({ tagName, properties }: Element): boolean {
  const classes = properties.className
  // The title of a note is a heading in all but its tag.
  return (
    unmarked.has(tagName) || tagName.startsWith('atlas-') || (Array.isArray(classes) && classes.includes('note-title'))
  )
}

function toElement({ id, text }: Found, open: string, close: string): Element {
  return { type: 'element', tagName: termElement, properties: { term: id, text, open, close }, children: [] }
}

/**
 * A copy of an article's tree with the first use of each term marked, and the ids of those terms in reading order.
 * The article itself keeps its plain tree: what is not a page (feeds, Markdown) simply does not call this.
 */
export function markTerms(tree: Root, terms: readonly Term[], locale: Locale): { tree: Root; terms: string[] } {
  const find = toFormFinder(listForms(terms, locale))
  const seen = new Set<string>()
  const marked = mapTexts(tree, isUnmarked, ({ node, before, after }) => {
    const parts: ElementContent[] = []
    let end = 0
    for (const found of find(node.value, before, after)) {
      if (seen.has(found.id)) continue
      seen.add(found.id)
      const words = node.value.slice(end, found.index)
      const open = openingSigns(words)
      end = found.index + found.text.length
      const close = closingSigns(node.value.slice(end))
      end += close.length
      if (words !== open) parts.push({ type: 'text', value: words.slice(0, words.length - open.length) })
      parts.push(toElement(found, open, close))
    }
    if (end === 0) return [node]
    return end < node.value.length ? [...parts, { type: 'text', value: node.value.slice(end) }] : parts
  })
  return { tree: marked, terms: [...seen] }
}
