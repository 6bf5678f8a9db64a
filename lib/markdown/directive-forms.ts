import type { Nodes } from 'mdast'
import { type Complaint, type Context, excerptOf, placeOf, sourceOf } from './context.ts'

export type Directive = Extract<Nodes, { type: 'textDirective' | 'leafDirective' | 'containerDirective' }>

type Form = { type: Directive['type']; form: string; attributes: readonly string[] }

/** Every directive an author may write. */
export const directiveForms: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['figure', { type: 'textDirective', form: ':figure[dataset/key]', attributes: ['as'] }],
  ['source', { type: 'textDirective', form: ':source[source-id]', attributes: [] }],
  ['literal', { type: 'textDirective', form: ':literal[27001]', attributes: [] }],
  ['ruby', { type: 'textDirective', form: ':ruby[漢字]{reading=かんじ}', attributes: ['reading'] }],
  ['chart', { type: 'leafDirective', form: '::chart{id=chart-id view=view-id}', attributes: ['id', 'view'] }],
  ['note', { type: 'containerDirective', form: ':::note{title="..."}', attributes: ['title'] }],
])

const allowedDirectives = [...directiveForms.values()].map(({ form }) => form).join(', ')

export function isDirective(node: Nodes): node is Directive {
  return node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective'
}

export function reportAt(node: Nodes, context: Context, complaint: Omit<Complaint, 'found'> & { found?: string }) {
  context.report(placeOf(node), { found: excerptOf(sourceOf(node, context.source)), ...complaint })
}

/** The one plain text between a directive's brackets; undefined when there is none or more than text. */
export function labelOf(node: Directive): string | undefined {
  const [only, ...others] = node.children
  return only?.type === 'text' && others.length === 0 ? only.value : undefined
}

/** Name, number of colons and attributes are right; complains where not. */
export function checkForm(node: Directive, context: Context): boolean {
  const form = directiveForms.get(node.name)
  if (!form) {
    const fix = 'use one of these, or write \\: for a plain colon'
    reportAt(node, context, { expected: `one of ${allowedDirectives}`, fix })
    return false
  }
  if (form.type !== node.type) {
    reportAt(node, context, { expected: form.form, fix: `write ${form.form}${whereOf(form.type)}` })
    return false
  }
  const unknown = Object.keys(node.attributes ?? {}).filter((name) => !form.attributes.includes(name))
  for (const name of unknown) {
    const allowed = form.attributes.length === 0 ? 'no attributes' : `only ${form.attributes.join(' and ')}`
    const fix = name === 'id' ? `remove "${name}" (before a heading's {#id} goes a space)` : `remove "${name}"`
    reportAt(node, context, { expected: `${form.form} with ${allowed}`, found: name, fix })
  }
  return unknown.length === 0
}

function whereOf(type: Directive['type']): string {
  if (type === 'textDirective') return ', with one colon, inside a line'
  if (type === 'leafDirective') return ', with two colons, on a line of its own'
  return ', with three colons, on a line of its own, and ::: on the line after its end'
}
