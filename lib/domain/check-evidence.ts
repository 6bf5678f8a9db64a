import type { Evidence } from '../schema/evidence.ts'
import { checkEvidenceCells } from './check-evidence-cells.ts'
import { checkEvidenceRows } from './check-evidence-rows.ts'
import { checkEvidenceRule } from './check-evidence-rule.ts'
import { checkEvidenceTexts } from './check-evidence-texts.ts'
import { checkEvidenceVerdicts } from './check-evidence-verdicts.ts'
import type { CheckInput, Fault, Finding, Located } from './check-finding.ts'
import { findRatings, listCategories } from './check-ratings.ts'
import { quote, quoteList, suggest } from './check-words.ts'

const checks: readonly ((evidence: Evidence, input: CheckInput) => Fault[])[] = [
  checkEvidenceCells,
  checkEvidenceVerdicts,
  checkEvidenceRows,
  checkEvidenceRule,
  checkEvidenceTexts,
]

function checkAbsent(categories: readonly string[], { evidence, unread }: CheckInput): Finding[] {
  const present = new Set([...evidence.map(({ value }) => value.id), ...unread.evidence])
  return categories
    .filter((category) => !present.has(category))
    .map((category) => {
      const file = `data/evidence/${category}.json`
      const expected = `the evidence on the category ${quote(category)}`
      const fix = `create ${file}; where nothing was found, write the verdict "none" and what would settle it`
      return { file, path: [], expected, found: 'nothing', fix }
    })
}

function checkCategory({ file, value }: Located<Evidence>, categories: readonly string[]): Finding[] {
  if (categories.includes(value.id)) return []
  const expected = `a category of partner-ratings: ${quoteList(categories)}`
  return [
    { file, path: ['id'], expected, found: quote(value.id), fix: suggest(value.id, categories, 'remove the file') },
  ]
}

/** Every category of the comparison has its evidence and no other has; what each file says holds together. */
export function checkEvidence(input: CheckInput): Finding[] {
  const ratings = findRatings(input)
  const categories = ratings ? listCategories(ratings) : []
  const inFiles = input.evidence.flatMap(({ file, value }) =>
    checks.flatMap((check) => check(value, input).map((fault) => ({ file, ...fault }))),
  )
  if (categories.length === 0) return inFiles
  return [
    ...checkAbsent(categories, input),
    ...input.evidence.flatMap((one) => checkCategory(one, categories)),
    ...inFiles,
  ]
}
