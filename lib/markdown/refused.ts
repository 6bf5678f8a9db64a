import type { Nodes, Root } from 'mdast'
import { type Context, excerptOf, placeOf, sourceOf } from './context.ts'
import { walk } from './walk.ts'

/** Markdown the portal does not publish: why, and what to write instead. */
function judge(node: Nodes): { expected: string; fix: string } | undefined {
  switch (node.type) {
    case 'html':
      return { expected: 'Markdown without HTML', fix: 'write it as Markdown; for a plain < write \\<' }
    case 'image':
    case 'imageReference':
      return { expected: 'no images', fix: 'embed a chart with ::chart{id=chart-id}, or describe it in words' }
    case 'delete':
      return { expected: 'no struck-out text', fix: 'remove the text; git keeps the old words' }
    case 'listItem':
      return typeof node.checked === 'boolean'
        ? { expected: 'lists without check boxes', fix: 'remove the [ ] or [x]' }
        : undefined
    default:
      return undefined
  }
}

/** Complains of HTML, images, struck-out text and check boxes. */
export function checkRefused(tree: Root, context: Context) {
  walk(tree, (node) => {
    const wrong = judge(node)
    if (wrong) context.report(placeOf(node), { ...wrong, found: excerptOf(sourceOf(node, context.source)) })
  })
}
