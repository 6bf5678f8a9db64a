import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { articleKind } from '../../scripts/new/article.ts'
import { chartKind } from '../../scripts/new/chart.ts'
import { datasetKind } from '../../scripts/new/dataset.ts'
import { partnerKind } from '../../scripts/new/partner.ts'
import { runNew } from '../../scripts/new/run-new.ts'
import { released, type ReleaseProject } from '../loaders/release-project.ts'

/** The day on which the command is run. */
export const today = '2026-11-21'

const kinds = { article: articleKind, chart: chartKind, dataset: datasetKind, partner: partnerKind }

type Flags = Record<string, string | undefined>

/** The same words in both languages. */
export const both = (flag: string, words: string) => ({ [`${flag}-en`]: words, [`${flag}-ja`]: `${words}（日本語）` })

/** A small released project, and the command run in it. */
export function open(kind: keyof typeof kinds) {
  const project: ReleaseProject = released()
  const run = (flags: Flags, ask?: (text: string) => Promise<string>) => {
    const given = Object.entries(flags).flatMap(([flag, value]) =>
      value === undefined ? [] : [[flag, value] as const],
    )
    return runNew(project.root, kinds[kind], {
      today,
      flags: Object.fromEntries(given),
      command: `npm run new:${kind}`,
      ask,
    })
  }
  const has = (file: string) => existsSync(join(project.root, file))
  return { project, run, has, read: (file: string) => project.readText(file) }
}
