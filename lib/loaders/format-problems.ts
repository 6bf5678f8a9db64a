import type { Problem } from '../schema/problem.ts'

const indent = '  '
const labelWidth = 10

/** As a string of JSON writes it: \u202e, \udb40\udc41. */
const toEscapes = (character: string) =>
  [...Array(character.length).keys()]
    .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
    .join('')

/** Found text may come from any file: nothing that moves the cursor or turns the text may reach the terminal as such. */
const toPlain = (text: string) => text.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, toEscapes)

function formatLine(label: string, text: string): string {
  const hanging = `\n${indent}${' '.repeat(labelWidth)}`
  return `${indent}${label.padEnd(labelWidth)}${toPlain(text).replaceAll('\n', hanging)}`
}

function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.line && problem.column]
    .filter((part) => part !== undefined)
    .join(':')
  const writes = problem.fix.startsWith('write ')
  return [
    problem.path ? `${toPlain(place)}  ${toPlain(problem.path)}` : toPlain(place),
    formatLine('expected', problem.expected),
    formatLine('found', problem.found),
    formatLine(writes ? 'write' : 'fix', writes ? problem.fix.slice('write '.length) : problem.fix),
  ].join('\n')
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareText(a.path ?? '', b.path ?? '') ||
    compareText(a.expected, b.expected)
  )
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`

/** All problems as plain text, file by file and from top to bottom, with their number at the end as `noun`s. */
export function formatProblems(problems: readonly Problem[], noun = 'problem'): string {
  const sorted = problems.toSorted(compareProblems)
  const files = new Set(sorted.map((problem) => problem.file))
  const summary = `${count(sorted.length, noun)} in ${count(files.size, 'file')}`
  return `${[...sorted.map(formatProblem), summary].join('\n\n')}\n`
}
