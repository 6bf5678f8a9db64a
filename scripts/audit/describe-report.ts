import type { LighthouseReport } from './read-report.ts'

/** Least score, of 100, that every category must reach. */
const least = 98

/** What one run found as lines for the terminal, and whether every score is high enough. */
export function describeReport(path: string, report: LighthouseReport): { text: string; ok: boolean } {
  if (report.kind === 'failed') return { text: `${path}\n  failed: ${report.code} ${report.message}`, ok: false }
  const { scores, shortfalls } = report
  const lines = [
    path,
    `  ${scores.map(({ title, score }) => `${title} ${score}${score < least ? ` (below ${least})` : ''}`).join(', ')}`,
    ...shortfalls.map(
      ({ category, id, title, score, weighs, found }) =>
        `  ${category}: ${title} (${id}) ${score}${found ? `, ${found}` : ''}${weighs ? '' : ', not in the score'}`,
    ),
  ]
  return { text: lines.join('\n'), ok: scores.every(({ score }) => score >= least) }
}
