import type { Nodes, Root } from 'mdast'
import { findHidden, hiddenRule } from '../domain/hidden-characters.ts'
import { type Context, placeOf, sourceOf } from './context.ts'
import { walk } from './walk.ts'

/** Every text a node holds itself: letters, addresses, names and attributes. */
function* textsOf(node: Nodes): Generator<string> {
  for (const value of Object.values(node)) if (typeof value === 'string') yield value
  if (!('attributes' in node)) return
  for (const value of Object.values(node.attributes ?? {})) if (value) yield value
}

/** Hidden characters as they stand in the file: once for each line. */
function checkLines({ source, report }: Context) {
  if (!findHidden(source)) return
  for (const [index, line] of source.split(/\r\n|\n|\r/).entries()) {
    const hidden = findHidden(line)
    if (!hidden) continue
    report({ line: index + 1, column: hidden.index + 1 }, { ...hiddenRule, found: hidden.found })
  }
}

/** Complains of characters nobody sees, whether they stand in the file or are written as an entity: &#x202E;, &shy;. */
export function checkHidden(tree: Root, context: Context) {
  checkLines(context)
  if (!context.source.includes('&')) return
  walk(tree, (node) => {
    for (const text of textsOf(node)) {
      const hidden = findHidden(text)
      if (!hidden || sourceOf(node, context.source).includes(hidden.character)) continue
      context.report(placeOf(node), { ...hiddenRule, found: `${hidden.found}, written as an entity` })
      return
    }
  })
}
