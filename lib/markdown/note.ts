import type { Nodes } from 'mdast'
import { type Context, placeOf, sourceOf } from './context.ts'
import { reportAt } from './directive-forms.ts'
import { noteClasses } from './elements.ts'
import { checkPlainText } from './prose.ts'

type Container = Extract<Nodes, { type: 'containerDirective' }>

const form = ':::note{title="..."}'

/** The end is found by its own line of colons, perhaps behind the marks of a quotation. */
function isClosed(node: Container, source: string): boolean {
  const lines = sourceOf(node, source).split(/\r\n|\n|\r/)
  return lines.length > 1 && /^[\s>]*:{3,}\s*$/.test(lines.at(-1) ?? '')
}

/** An aside whose first paragraph is its title. */
export function toNote(node: Container, context: Context) {
  const title = node.attributes?.title?.trim() ?? ''
  const [first] = node.children
  const hasLabel = first?.type === 'paragraph' && first.data !== undefined && 'directiveLabel' in first.data
  if (title === '' || hasLabel) {
    reportAt(node, context, { expected: `${form} with a title`, fix: `write the title as ${form}` })
  }
  if (!isClosed(node, context.source)) {
    reportAt(node, context, { expected: 'a note that ends with ::: on a line of its own', fix: 'add the line :::' })
  }
  if (node.children.length === (hasLabel ? 1 : 0)) {
    reportAt(node, context, { expected: 'a note with text', fix: `write the text on the lines after ${form}` })
  }
  checkPlainText(title, placeOf(node), context)
  node.data = { hName: 'aside', hProperties: { className: [noteClasses.aside] } }
  node.children.unshift({
    type: 'paragraph',
    data: { hProperties: { className: [noteClasses.title] } },
    children: [{ type: 'text', value: title }],
  })
}
