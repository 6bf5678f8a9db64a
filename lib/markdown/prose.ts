import type { Nodes, Root, Text } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { type Context, type Place, placeOf, sourceOf } from './context.ts'
import { findLooseNumbers } from './numbers.ts'

const numberExpected = 'a figure bound to a row, or :literal[...]'
const numberFix = 'write :figure[dataset/key], or :literal[...] for a number that is no figure of ours'
/** What a slip keeps from being a directive: a full-width colon, an open bracket, words after ::chart{...}. */
const brokenDirectives = [
  /[:：]{1,3}\s*(?:figure|chart|source|literal|ruby|note)\s*[[{［｛][^\n\]}］｝]{0,40}[\]}］｝]?/gi,
  /^:{2,}[^\n]{0,40}/gm,
  /[{｛](?:#|(?:as|id|view|title|reading)=)[^\n}｝]{0,40}[}｝]?/gi,
]
const missingFootnote = /\[\^[^\]\s]+\]/g

/** Where a part of a text begins in the file: looked for in the source, as the text may hold escapes. */
function placeInText(node: Text, part: string, index: number, context: Context): Place {
  const raw = sourceOf(node, context.source)
  const earlier = node.value.slice(0, index).split(part).length - 1
  let offset = raw.indexOf(part)
  for (let count = 0; count < earlier && offset !== -1; count += 1) offset = raw.indexOf(part, offset + part.length)
  const start = placeOf(node)
  if (offset <= 0) return start
  const lines = raw.slice(0, offset).split(/\r\n|\n|\r/)
  const lastLine = lines.at(-1) ?? ''
  return lines.length === 1
    ? { line: start.line, column: start.column + offset }
    : { line: start.line + lines.length - 1, column: lastLine.length + 1 }
}

function checkText(node: Text, context: Context) {
  for (const { index, number } of findLooseNumbers(node.value)) {
    const place = placeInText(node, number, index, context)
    context.report(place, { expected: numberExpected, found: `"${number}"`, fix: numberFix })
  }
  for (const match of brokenDirectives.flatMap((pattern) => [...node.value.matchAll(pattern)])) {
    context.report(placeInText(node, match[0], match.index, context), {
      expected: 'a complete directive, such as :figure[dataset/key] or, on a line of its own, ::chart{id=chart-id}',
      found: `"${match[0]}"`,
      fix: 'use ASCII colons and brackets without spaces, close every bracket, give ::chart and ::: a line of their own',
    })
  }
  for (const match of node.value.matchAll(missingFootnote)) {
    context.report(placeInText(node, match[0], match.index, context), {
      expected: 'a footnote that exists',
      found: match[0],
      fix: `write "${match[0]}: text" at the end of the article`,
    })
  }
}

/** Directives hold references, and the text of <https://…> is its own address. */
function isOutsideProse(node: Nodes, source: string): boolean {
  if (node.type === 'textDirective' || node.type === 'leafDirective') return true
  return node.type === 'link' && !sourceOf(node, source).startsWith('[')
}

/** Complains of figures that nothing traces, and of what looks like a directive or footnote but is not one. */
export function checkProse(tree: Root, context: Context) {
  visit(tree, (node) => {
    if (isOutsideProse(node, context.source)) return SKIP
    if (node.type === 'text') checkText(node, context)
    return undefined
  })
}

/** The same rule for the plain text of an attribute. */
export function checkPlainText(text: string, place: Place, context: Context) {
  for (const { number } of findLooseNumbers(text)) {
    context.report(place, {
      expected: 'a title without figures: they cannot be bound to a row here',
      found: `"${number}"`,
      fix: 'say it in words and give the figure in the text',
    })
  }
}
