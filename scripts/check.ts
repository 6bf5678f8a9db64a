import { isMainThread } from 'node:worker_threads'
import { readAhead, runCheck } from './check/run-check.ts'
import { toDay } from './release/to-day.ts'

const forBuild = process.argv.includes('--for-build')
if (isMainThread) {
  const { ok, summary, notes, problems } = runCheck(process.cwd(), toDay(new Date()), { forBuild })
  if (notes !== '') process.stdout.write(ok ? notes : `${notes}\n`)
  process.stdout.write(summary)
  process.stderr.write(problems)
  if (!ok) process.exitCode = 1
} else {
  readAhead(process.cwd(), { forBuild })
}
