import { runCheck } from './check/run-check.ts'

const { ok, summary, notes, problems } = runCheck(process.cwd())
if (notes !== '') process.stdout.write(ok ? notes : `${notes}\n`)
process.stdout.write(summary)
process.stderr.write(problems)
if (!ok) process.exitCode = 1
