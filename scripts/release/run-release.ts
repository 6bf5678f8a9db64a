import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { formatJson } from '../../lib/domain/format-json.ts'
import type { Replace } from '../../lib/domain/forget-newest.ts'
import { planRelease } from '../../lib/domain/plan-release.ts'
import { addHeadings, checkHeadingLedger, ledgerFile } from '../../lib/domain/reading/heading-ledger.ts'
import { lockFile } from '../../lib/domain/release-input.ts'
import { formatProblems } from '../../lib/loaders/format-problems.ts'
import { hashJson } from '../../lib/loaders/hash-json.ts'
import { loadAtlas } from '../../lib/loaders/load-atlas.ts'
import type { Problem } from '../../lib/schema/problem.ts'

type Options = {
  /** The day of the new editions: 2026-11-20. */
  published: string
  replace: Replace
}

/** What to tell the person at the terminal; nothing was written unless `ok`. */
type Told = { ok: boolean; text: string }

const refuse = (text: string): Told => ({ ok: false, text })

const refuseAll = (problems: readonly Problem[]) =>
  refuse(`Nothing was released: mend these first.\n\n${formatProblems(problems)}`)

/** Writes the editions, the lock and the ledger of headings that today's files ask for, or says what must be mended first. */
export function runRelease(root: string, { published, replace }: Options): Told {
  const { atlas, problems, release, ledger, toProblem } = loadAtlas(root)
  if (!atlas || !release) return refuseAll(problems)
  const known = release.charts.map(({ value }) => value.id)
  const unknown = replace === 'all' ? [] : [...replace].filter((chart) => !known.includes(chart))
  if (unknown.length > 0) return refuse(`--replace: there is no chart "${unknown.join('", "')}" in data/charts\n`)

  const plan = planRelease(release, { published, replace, hash: hashJson })
  const vanished = checkHeadingLedger(atlas.articles, ledger, new Set(release.redirects.map(({ from }) => from)))
  const faults = [...('faults' in plan ? plan.faults : []), ...vanished]
  if ('faults' in plan || faults.length > 0) return refuseAll(faults.map(toProblem))

  const headings = addHeadings(atlas.articles, ledger)
  const files = [
    ...plan.editions,
    ...(plan.changes.length > 0 ? [{ file: lockFile, value: plan.lock }] : []),
    ...(headings.added > 0 ? [{ file: ledgerFile, value: headings.ledger }] : []),
  ]
  if (files.length === 0) return { ok: true, text: 'Nothing to release: every link shows what it showed.\n' }
  for (const { file, value } of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), `${formatJson(value)}\n`)
  }
  const changes = [...plan.changes, ...(headings.added > 0 ? [count(headings.added, 'heading')] : [])]
  const written = [
    ...(plan.changes.length > 0 ? [count(plan.editions.length, 'edition'), lockFile] : []),
    ...(headings.added > 0 ? [ledgerFile] : []),
  ]
  return { ok: true, text: `${changes.join('\n')}\nWrote ${joinWords(written)}.\n` }
}

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`

/** "a", "a and b", "a, b and c". */
const joinWords = (words: readonly string[]) =>
  [words.slice(0, -1).join(', '), words.at(-1) ?? ''].filter(Boolean).join(' and ')
