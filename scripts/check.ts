import { formatProblems } from '../lib/loaders/format-problems.ts'
import { loadAtlas } from '../lib/loaders/load-atlas.ts'

const { atlas, problems } = loadAtlas(process.cwd())

if (atlas) {
  const rows = [...atlas.datasets.values()].reduce((sum, dataset) => sum + dataset.rows.length, 0)
  const counts = [
    `${atlas.datasets.size} datasets (${rows} rows)`,
    `${atlas.sources.size} sources`,
    `${atlas.charts.size} charts`,
    `${atlas.partners.length} partners`,
    `${atlas.articles.length} article files`,
  ]
  process.stdout.write(`Checked ${counts.join(', ')}: no problems\n`)
} else {
  process.stderr.write(formatProblems(problems))
  process.exitCode = 1
}
