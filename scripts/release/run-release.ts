import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { formatJson } from '../../lib/domain/format-json.ts'
import type { Replace } from '../../lib/domain/forget-newest.ts'
import { planRelease } from '../../lib/domain/plan-release.ts'
import { lockFile } from '../../lib/domain/release-input.ts'
import { formatProblems } from '../../lib/loaders/format-problems.ts'
import { hashJson } from '../../lib/loaders/hash-json.ts'
import { loadAtlas } from '../../lib/loaders/load-atlas.ts'

type Options = {
  /** The day of the new editions: 2026-11-20. */
  published: string
  replace: Replace
}

/** What to tell the person at the terminal; nothing was written unless `ok`. */
type Told = { ok: boolean; text: string }

const refuse = (text: string): Told => ({ ok: false, text })

/** Writes the editions and the lock that today's data asks for, or says what must be mended first. */
export function runRelease(root: string, { published, replace }: Options): Told {
  const { problems, release, toProblem } = loadAtlas(root)
  if (!release) return refuse(`Nothing was released: mend these first.\n\n${formatProblems(problems)}`)
  const known = release.charts.map(({ value }) => value.id)
  const unknown = replace === 'all' ? [] : [...replace].filter((chart) => !known.includes(chart))
  if (unknown.length > 0) return refuse(`--replace: there is no chart "${unknown.join('", "')}" in data/charts\n`)

  const plan = planRelease(release, { published, replace, hash: hashJson })
  if ('faults' in plan) {
    return refuse(`Nothing was released: mend these first.\n\n${formatProblems(plan.faults.map(toProblem))}`)
  }
  if (plan.changes.length === 0) return { ok: true, text: 'Nothing to release: every link shows what it showed.\n' }
  for (const { file, value } of [...plan.editions, { file: lockFile, value: plan.lock }]) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), `${formatJson(value)}\n`)
  }
  const count = `${plan.editions.length} edition${plan.editions.length === 1 ? '' : 's'}`
  return { ok: true, text: `${plan.changes.join('\n')}\nWrote ${count} and ${lockFile}.\n` }
}
