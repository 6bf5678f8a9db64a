import type { Parent, Root } from 'mdast'
import { CONTINUE, visit } from 'unist-util-visit'
import { type Context, excerptOf, type Place, placeOf, sourceOf } from './context.ts'
import { checkForm, type Directive, directiveForms, isDirective, labelOf, reportAt } from './directive-forms.ts'
import { type ChartElementProps, elementNames, type FigureElementProps, figureForms } from './elements.ts'
import { toNote } from './note.ts'
import { toRuby } from './ruby.ts'
import { judgeChart, judgeFigure, judgeSource } from './references.ts'

/** What an article shows of the data, in reading order, repeats included. */
export type Uses = {
  figures: { reference: string; place: Place }[]
  charts: { chart: string; view: string; place: Place }[]
  sources: string[]
  /** False when one of them could not be bound: the languages are then not compared, one problem is enough. */
  isBound: boolean
}

/** Names the element a directive becomes; the tree is turned to HTML later. */
function toElement(
  node: Directive,
  name: string,
  properties: FigureElementProps | ChartElementProps | { source: string },
) {
  node.data = { hName: name, hProperties: properties }
  node.children = []
}

function toFigure(node: Directive, context: Context, uses: Uses) {
  const reference = labelOf(node) ?? ''
  const wrong = judgeFigure(reference, excerptOf(sourceOf(node, context.source)), context.lookups)
  if (wrong) {
    context.report(placeOf(node), wrong)
    uses.isBound = false
  }
  const written = node.attributes?.as ?? 'plain'
  const as = figureForms.find((form) => form === written)
  if (as === undefined) {
    reportAt(node, context, {
      expected: `as=${figureForms.join(' or as=')}`,
      found: `as=${written}`,
      fix: 'write {as=unit} or nothing',
    })
  }
  uses.figures.push({ reference, place: placeOf(node) })
  toElement(node, elementNames.figure, { reference, as: as ?? 'plain', place: uses.figures.length })
}

function toChart(node: Directive, context: Context, uses: Uses) {
  const chart = node.attributes?.id ?? ''
  const view = node.attributes?.view ?? 'default'
  if (node.children.length > 0) {
    reportAt(node, context, {
      expected: '::chart{id=chart-id} without [...]',
      fix: 'remove the brackets: the chart brings its title',
    })
  }
  const wrong = judgeChart(chart, view, context.lookups)
  if (wrong) {
    context.report(placeOf(node), wrong)
    uses.isBound = false
  }
  uses.charts.push({ chart, view, place: placeOf(node) })
  toElement(node, elementNames.chart, { chart, view })
}

function toSource(node: Directive, context: Context, uses: Uses) {
  const source = labelOf(node) ?? ''
  const wrong = judgeSource(source, excerptOf(sourceOf(node, context.source)), context.lookups)
  if (wrong) context.report(placeOf(node), wrong)
  uses.sources.push(source)
  toElement(node, elementNames.source, { source })
}

function toLiteral(node: Directive, parent: Parent, index: number, context: Context) {
  const value = labelOf(node)?.trim() ?? ''
  if (value === '') {
    reportAt(node, context, { expected: ':literal[...] with plain text', fix: 'write the number between the brackets' })
  }
  parent.children[index] = { type: 'text', value, ...(node.position && { position: node.position }) }
}

/** Binds every directive to what it names and makes an element of it. */
export function bindDirectives(tree: Root, context: Context): Uses {
  const uses: Uses = { figures: [], charts: [], sources: [], isBound: true }
  visit(tree, (node, index, parent) => {
    if (!isDirective(node) || !parent || index === undefined) return CONTINUE
    checkForm(node, context)
    if (directiveForms.get(node.name)?.type !== node.type) return CONTINUE
    if (node.name === 'figure') toFigure(node, context, uses)
    else if (node.name === 'chart') toChart(node, context, uses)
    else if (node.name === 'source') toSource(node, context, uses)
    else if (node.name === 'ruby') toRuby(node, context)
    else if (node.name === 'literal') toLiteral(node, parent, index, context)
    else if (node.type === 'containerDirective') toNote(node, context)
    return CONTINUE
  })
  return uses
}
