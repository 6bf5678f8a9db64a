import type { Evidence } from '../schema/evidence.ts'
import { locales, type LocalizedText } from '../schema/text.ts'
import { checkBoundText } from './check-bound-text.ts'
import type { CheckInput, Fault, Path } from './check-finding.ts'
import { quote } from './check-words.ts'
import { evidenceReferences } from './evidence.ts'
import { titleReferences } from './title.ts'

type Words = { text: LocalizedText | undefined; path: Path; rows: readonly string[] }

function listTexts(evidence: Evidence): Words[] {
  const { argument, wouldSettle, methods, rule, noRule, context, cells } = evidence
  const rows = evidenceReferences(evidence)
  return [
    { text: argument, path: ['argument'], rows },
    { text: wouldSettle, path: ['wouldSettle'], rows },
    { text: methods, path: ['methods'], rows },
    { text: rule?.text, path: ['rule', 'text'], rows },
    { text: noRule?.text, path: ['noRule', 'text'], rows },
    ...(rule?.indicators ?? []).flatMap(({ title, note }, index) => [
      { text: title, path: ['rule', 'indicators', index, 'title'], rows },
      { text: note, path: ['rule', 'indicators', index, 'note'], rows },
    ]),
    ...Object.entries(cells).flatMap(([id, cell]) => {
      const own = [...cell.rows, ...context]
      return [
        { text: cell.argument, path: ['cells', id, 'argument'], rows: own },
        { text: cell.wouldSettle, path: ['cells', id, 'wouldSettle'], rows: own },
      ]
    }),
  ]
}

/** A figure in a text stands among the rows shown beside it, with source and grade. */
function checkShown(text: LocalizedText, path: Path, rows: readonly string[]): Fault[] {
  return locales.flatMap((locale) =>
    titleReferences(text[locale])
      .filter((reference) => !rows.includes(reference))
      .map((reference) => ({
        path: [...path, locale],
        expected: 'a row that is listed as evidence beside the text, or in "context"',
        found: quote(reference),
        fix: 'add it to the rows, or leave the figure out',
      })),
  )
}

/** Every text takes its figures from rows, and from those it shows as evidence. */
export function checkEvidenceTexts(evidence: Evidence, input: CheckInput): Fault[] {
  return listTexts(evidence).flatMap(({ text, path, rows }) => {
    if (!text) return []
    const faults = checkBoundText(text, path, input)
    return faults.length > 0 ? faults : checkShown(text, path, rows)
  })
}
