import type { Nodes, Root, Text } from 'mdast'
import { type Context, type Place, placeOf, sourceOf } from './context.ts'
import { findLooseNumbers } from './numbers.ts'
import { walk } from './walk.ts'

const numberExpected = 'a figure bound to a row, or :literal[...]'
const numberFix = 'write :figure[dataset/key], or :literal[...] for a number that is no figure of ours'
/** What a slip keeps from being a directive: a full-width colon, an open bracket, words after ::chart{...}. */
const brokenDirectives = [
  /[:：]{1,3}\s*(?:figure|chart|source|literal|ruby|note)\s*[[{［｛][^\n\]}］｝]{0,40}[\]}］｝]?/gi,
  /^:{2,}[^\n]{0,40}/gm,
  /[{｛](?:#|(?:as|id|view|title|reading)=)[^\n}｝]{0,40}[}｝]?/gi,
]
const missingFootnote = /\[\^[^[\]\s]+\]/g

/** Where a part of a text begins in the file: looked for in the source, as the text may hold escapes. */
type FindPlace = (part: string, index: number) => Place

/** Goes on from where the same part was found last, so that thousands of numbers in a text cost no more than its length. */
function toFindPlace(node: Text, context: Context): FindPlace {
  const raw = sourceOf(node, context.source)
  const start = placeOf(node)
  const lineStarts = [0, ...Array.from(raw.matchAll(/\r\n|\n|\r/g), (match) => match.index + match[0].length)]
  /** By part: the end of its last finding in the text, and where it begins in the source. */
  const found = new Map<string, { end: number; offset: number }>()
  return (part, index) => {
    const known = found.get(part)
    let { end, offset } = known && known.end <= index ? known : { end: 0, offset: raw.indexOf(part) }
    let next = node.value.indexOf(part, end)
    while (next !== -1 && next + part.length <= index) {
      end = next + part.length
      if (offset !== -1) offset = raw.indexOf(part, offset + part.length)
      next = node.value.indexOf(part, end)
    }
    found.set(part, { end, offset })
    if (offset <= 0) return start
    const line = lineStarts.findLastIndex((lineStart) => lineStart <= offset)
    return line === 0
      ? { line: start.line, column: start.column + offset }
      : { line: start.line + line, column: offset - (lineStarts[line] ?? 0) + 1 }
  }
}

function checkText(node: Text, context: Context) {
  let find: FindPlace | undefined
  const placeInText: FindPlace = (part, index) => (find ??= toFindPlace(node, context))(part, index)
  for (const { index, number } of findLooseNumbers(node.value)) {
    const place = placeInText(number, index)
    context.report(place, { expected: numberExpected, found: `"${number}"`, fix: numberFix })
  }
  for (const match of brokenDirectives.flatMap((pattern) => [...node.value.matchAll(pattern)])) {
    context.report(placeInText(match[0], match.index), {
      expected: 'a complete directive, such as :figure[dataset/key] or, on a line of its own, ::chart{id=chart-id}',
      found: `"${match[0]}"`,
      fix: 'use ASCII colons and brackets without spaces, close every bracket, give ::chart and ::: a line of their own',
    })
  }
  for (const match of node.value.matchAll(missingFootnote)) {
    context.report(placeInText(match[0], match.index), {
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
  walk(tree, (node) => {
    if (isOutsideProse(node, context.source)) return false
    if (node.type === 'text') checkText(node, context)
    return true
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
