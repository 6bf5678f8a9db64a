import { formatProblems } from '../lib/loaders/format-problems.ts'
import { loadAtlas } from '../lib/loaders/load-atlas.ts'
import { listNotes } from './check/list-notes.ts'

const { atlas, problems, unreleased, ledger } = loadAtlas(process.cwd())

if (atlas && unreleased.length === 0) {
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
  for (const note of listNotes(atlas, ledger, new Date().toISOString().slice(0, 10))) process.stdout.write(`${note}\n`)
  process.stdout.write(`Checked ${counts.join(', ')}: no problems\n`)
} else {
  process.stderr.write(formatProblems([...problems, ...unreleased]))
  process.exitCode = 1
}
