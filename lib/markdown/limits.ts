import type { Nodes, Root } from 'mdast'
import { type Complaint, excerptOf, type Place, placeOf, sourceOf } from './context.ts'

/**
 * How large the text of an article may be, several times what the longest article needs. A parser of Markdown compares
 * each mark of a paragraph with all others of it, each line with all lists and quotations around it, and each row of a
 * table with all columns: within these limits that stays a fixed cost for each character.
 */
export const articleLimits = {
  /** Characters of an article. */
  characters: 60_000,
  /** Characters of a line. */
  line: 4_000,
  /** Characters from one empty line to the next: a paragraph, a list without empty lines, a table. */
  block: 6_000,
  /** Columns of spaces and of marks of lists and quotations before a line's own text. */
  margin: 40,
  columns: 20,
  notes: 20,
  /** Levels of the tree: lists, quotations, emphasis and links inside one another. */
  levels: 50,
  headings: 100,
} as const

type Fault = Place & Complaint

/** Spaces, and marks of quotations and of list items. */
const margin = /^(?:[ \t]|>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))*/
/** The line under the head of a table, which decides how many cells each row gets. */
const delimiters = /^[-:|> \t+*.)\d]*$/
/** A line that begins with # or underlines the one above it; what merely looks like one counts as well. */
const headingLine = /^(?:[ \t>]|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))*(?:#{1,6}(?:[ \t]|$)|=+[ \t]*$|-+[ \t]*$)/
const noteStart = /:{3,}[^\s:]/
/** Only these: a line of other spaces does not end a paragraph. */
const empty = /^[ \t]*$/

const write = (count: number) => count.toLocaleString('en')

/** A quotation's mark can hold a level by itself, an item of a list needs two columns, a tab fills four. */
function countColumns(line: string): number {
  let columns = 0
  for (const sign of margin.exec(line)?.[0] ?? '') columns += sign === '>' ? 2 : sign === '\t' ? 4 : 1
  return columns
}

type Seen = { block: number; notes: number; headings: number }

function judgeLine(line: string, seen: Seen): Complaint | undefined {
  if (line.length > articleLimits.line) {
    return {
      expected: `lines of at most ${write(articleLimits.line)} characters`,
      found: `a line of ${write(line.length)}`,
      fix: 'divide it into paragraphs',
    }
  }
  if (seen.block > articleLimits.block) {
    return {
      expected: `an empty line after at most ${write(articleLimits.block)} characters`,
      found: 'more without one',
      fix: 'divide the paragraph, the list or the table',
    }
  }
  const columns = countColumns(line)
  if (columns > articleLimits.margin) {
    return {
      expected: `at most ${articleLimits.margin} columns of spaces and of marks of lists and quotations before the text`,
      found: `${write(columns)} columns`,
      fix: 'take out the nested lists or quotations, or the spaces',
    }
  }
  if (seen.notes > articleLimits.notes) {
    return {
      expected: `at most ${articleLimits.notes} notes in an article`,
      found: 'one more',
      fix: 'write some of them as paragraphs',
    }
  }
  if (seen.headings > articleLimits.headings) {
    return {
      expected: `at most ${articleLimits.headings} headings`,
      found: 'one more',
      fix: 'divide the article, or write some as bold lines',
    }
  }
  const bars = delimiters.test(line) && line.includes('-') ? line.split('|').length - 1 : 0
  if (bars > articleLimits.columns + 1) {
    return {
      expected: `tables of at most ${articleLimits.columns} columns`,
      found: `a table of about ${write(bars - 1)}`,
      fix: 'divide the table, or swap its rows and columns',
    }
  }
  return undefined
}

/**
 * What of a text is too large to be parsed, in the order of the lines and each kind once; nothing when it may be parsed.
 * Looks at each character a fixed number of times.
 */
export function findTooLarge(text: string): Fault[] {
  if (text.length > articleLimits.characters) {
    return [
      {
        ...{ line: 1, column: 1 },
        expected: `an article of at most ${write(articleLimits.characters)} characters`,
        found: `${write(text.length)} characters`,
        fix: 'divide it into several articles',
      },
    ]
  }
  const faults = new Map<string, Fault>()
  const seen: Seen = { block: 0, notes: 0, headings: 0 }
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    seen.block = empty.test(line) ? 0 : seen.block + line.length + 1
    if (noteStart.test(line)) seen.notes += 1
    if (line.length <= articleLimits.line && headingLine.test(line)) seen.headings += 1
    const complaint = judgeLine(line, seen)
    if (complaint && !faults.has(complaint.expected)) {
      faults.set(complaint.expected, { line: index + 1, column: 1, ...complaint })
    }
  }
  return [...faults.values()]
}

/** The place where a tree is deeper than it may be: everything after walks it by calling itself. */
export function findTooDeep(tree: Root, source: string): Fault | undefined {
  const open: { node: Nodes; level: number }[] = [{ node: tree, level: 0 }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, level } = next
    if (level > articleLimits.levels) {
      return {
        ...placeOf(node),
        expected: `at most ${articleLimits.levels} levels of lists, quotations, emphasis and links inside one another`,
        found: excerptOf(sourceOf(node, source)),
        fix: 'take out what is nested',
      }
    }
    if (!('children' in node)) continue
    for (const child of node.children) open.push({ node: child, level: level + 1 })
  }
  return undefined
}
