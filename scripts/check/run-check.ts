import type { Article, Atlas } from '../../lib/domain/atlas.ts'
import { formatProblems } from '../../lib/loaders/format-problems.ts'
import { readBackwards } from '../../lib/loaders/articles.ts'
import { KeptTexts } from '../../lib/loaders/kept-texts.ts'
import { loadAtlas } from '../../lib/loaders/load-atlas.ts'
import { loadData } from '../../lib/loaders/load-data.ts'
import { listNotes } from './list-notes.ts'

/** What the check says: `problems` stop a build, `notes` are what waits. */
export type Told = { ok: boolean; summary: string; notes: string; problems: string }

function summarise(atlas: Atlas): string {
  const rows = [...atlas.datasets.values()].reduce((sum, dataset) => sum + dataset.rows.length, 0)
  const editions = [...atlas.editions.values()].flat().length
  const counts = [
    `${atlas.datasets.size} datasets (${rows} rows)`,
    `${atlas.sources.size} sources`,
    `${atlas.charts.size} charts (${editions} editions)`,
    `${atlas.partners.length} partners`,
    `${atlas.evidence.size} evidence files`,
    `${atlas.articles.length} article files`,
    `${atlas.glossary.length} terms`,
  ]
  return `Checked ${counts.join(', ')}: no problems\n`
}

function listDrafts(drafts: readonly Article[]): string {
  if (drafts.length === 0) return ''
  const lines = drafts.map(({ file, front }) => `  ${file}  ${front.title}`)
  return `Drafts, checked but left out of the build:\n${lines.join('\n')}\n`
}

/**
 * Reads and checks everything an author writes, on the day `today` (2026-11-20). What only waits for npm run release is a note here, so that new files can
 * be checked before they are released; the build and npm test go on refusing it. `forBuild` keeps the articles' trees for
 * the processes that draw them.
 */
export function runCheck(root: string, today: string, { forBuild = false }: { forBuild?: boolean } = {}): Told {
  const kept = new KeptTexts(root, { withTrees: forBuild })
  const { atlas, drafts, problems, unreleased, warnings, ledger } = loadAtlas(root, kept)
  const stops = [...problems, ...unreleased.filter(({ waits }) => !waits)]
  if (stops.length === 0) kept.dropOld()
  const waiting = [...warnings, ...unreleased.filter(({ waits }) => waits)]
  const lines = atlas ? listNotes(atlas, ledger, today).map((line) => `${line}\n`) : []
  const notes = [listDrafts(drafts), waiting.length > 0 ? formatProblems(waiting, 'note') : '', lines.join('')]
  return {
    ok: stops.length === 0,
    summary: atlas && stops.length === 0 ? summarise(atlas) : '',
    notes: notes.filter((note) => note !== '').join('\n'),
    problems: stops.length > 0 ? formatProblems(stops) : '',
  }
}

/** Beside `runCheck`, in a thread of its own: reads articles from the other end into the folder where it looks for them. */
export function readAhead(root: string, { forBuild }: { forBuild: boolean }): void {
  readBackwards(root, loadData(root).readable, new KeptTexts(root, { withTrees: forBuild }))
}
