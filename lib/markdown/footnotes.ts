import type { FootnoteDefinition, Root } from 'mdast'
import { idPattern } from '../schema/id.ts'
import type { Locale } from '../schema/text.ts'
import { type Context, placeOf } from './context.ts'
import { walk } from './walk.ts'

/** Ids of footnotes begin with this, so that they never meet the id of a heading. */
export const footnotePrefix = 'user-content-'

/** The ids remark-rehype gives the list of footnotes and its entries. */
export function isReservedId(id: string): boolean {
  return id === 'footnote-label' || id.startsWith(footnotePrefix)
}

/** Words of the list of footnotes, heard by screen readers. */
export const footnoteWords: Record<Locale, { label: string; back: (note: number) => string }> = {
  en: { label: 'Notes', back: (note) => `Back to the text at note ${note}` },
  ja: { label: '注', back: (note) => `注${note}の本文へ戻る` },
}

/** A note is shown in a line, in a card and in the margin: one paragraph, and no note within. */
function isPlain(node: FootnoteDefinition): boolean {
  let plain = node.children.length === 1 && node.children[0]?.type === 'paragraph'
  walk(node, ({ type }) => (plain &&= type !== 'footnoteReference'))
  return plain
}

/** Footnotes have ASCII names (their addresses are made of them), exist once, are used, and are one paragraph. */
export function checkFootnotes(tree: Root, context: Context) {
  const used = new Set<string>()
  const defined = new Set<string>()
  walk(tree, (node) => {
    if (node.type === 'footnoteReference') used.add(node.identifier)
  })
  walk(tree, (node) => {
    if (node.type !== 'footnoteDefinition') return
    const found = `[^${node.label ?? node.identifier}]:`
    const refuse = (expected: string, fix: string) => context.report(placeOf(node), { expected, found, fix })
    if (!idPattern.test(node.identifier)) {
      refuse('a footnote name of letters, digits and single hyphens, such as [^survey]', 'rename the footnote')
    } else if (defined.has(node.identifier)) {
      refuse('one footnote of this name', 'rename this footnote or remove it')
    } else if (!used.has(node.identifier)) {
      refuse('a footnote that the text refers to', `write [^${node.identifier}] in the text or remove the footnote`)
    } else if (!isPlain(node)) {
      refuse('a footnote of one paragraph, without another footnote in it', 'shorten it, or bring it into the text')
    }
    defined.add(node.identifier)
  })
}
