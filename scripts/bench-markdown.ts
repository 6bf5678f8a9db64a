// npm run bench: how long the Markdown pipeline takes for hostile texts of one, two and four times a length. What is refused
// unparsed costs next to nothing; of the rest, twice the text should take about twice the time. Printed, no part of
// npm test: times depend on the machine.
import { articleLimits } from '../lib/markdown/limits.ts'
import { parseArticle } from '../lib/markdown/parse-article.ts'
import { listHardTexts } from './lib/hostile-texts.ts'

const sizes = [articleLimits.characters / 4, articleLimits.characters / 2, articleLimits.characters].map(
  (size) => size - 100,
)
const slowest = 12
const nothing = { datasets: new Map(), charts: new Map(), sources: new Map(), glossary: [] }

function measure(text: string): number {
  const { user, system } = process.cpuUsage()
  parseArticle({ slug: 'a', locale: 'en', file: 'a', front: undefined, text, lookups: nothing })
  const end = process.cpuUsage()
  return (end.user - user + end.system - system) / 1000
}

const times = new Map<string, number[]>()
for (const size of sizes) {
  for (const [name, text] of listHardTexts(size)) times.set(name, [...(times.get(name) ?? []), measure(text)])
}
const sorted = [...times].toSorted(([, a], [, b]) => (b.at(-1) ?? 0) - (a.at(-1) ?? 0))
console.log(
  `Hostile Markdown, time of the processor for ${sizes.join(', ')} characters, the ${slowest} slowest of ${times.size}:`,
)
for (const [name, measured] of sorted.slice(0, slowest)) {
  console.log(`  ${name}: ${measured.map((time) => `${Math.round(time)} ms`).join(', ')}`)
}
