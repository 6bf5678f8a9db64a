import { runCheck } from './check/run-check.ts'
import { toDay } from './release/to-day.ts'

const { ok, summary, notes, problems } = runCheck(process.cwd(), toDay(new Date()))
if (notes !== '') process.stdout.write(ok ? notes : `${notes}\n`)
process.stdout.write(summary)
process.stderr.write(problems)
if (!ok) process.exitCode = 1
