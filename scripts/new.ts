import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { articleKind } from './new/article.ts'
import { chartKind } from './new/chart.ts'
import { datasetKind } from './new/dataset.ts'
import { partnerKind } from './new/partner.ts'
import type { Kind } from './new/plan.ts'
import { readProject } from './new/project.ts'
import type { Answers } from './new/question.ts'
import { runNew, type Told } from './new/run-new.ts'
import { toDay } from './release/to-day.ts'

const kinds: Record<string, Kind> = {
  article: articleKind,
  dataset: datasetKind,
  chart: chartKind,
  partner: partnerKind,
}
const root = process.cwd()
const today = toDay(new Date())

function stop(message: string): never {
  process.stderr.write(message)
  process.exit(1)
}

function readFlags(names: readonly string[], args: readonly string[], help: string): Answers & { help?: string } {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' } as const]))
  try {
    const { values } = parseArgs({ args: [...args], options: { ...options, help: { type: 'boolean' } } })
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n\n${help}`)
  }
}

async function runAtTerminal(kind: Kind, flags: Answers, command: string): Promise<Told> {
  if (!process.stdin.isTTY) return runNew(root, kind, { today, flags, command })
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  let isDone = false
  // Ctrl-C or Ctrl-D before the last answer.
  terminal.on('close', () => isDone || stop('\nNothing was written.\n'))
  try {
    return await runNew(root, kind, { today, flags, command, ask: (text) => terminal.question(text) })
  } finally {
    isDone = true
    terminal.close()
  }
}

const [name = '', ...args] = process.argv.slice(2)
const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
if (!kind) stop(`There is new:${Object.keys(kinds).join(', new:')}; not "${name}".\n`)

const command = `npm run new:${name}`
const questions = kind.questions(readProject(root, today))
const help = `${command} [-- options]

Begins ${kind.about}.
Asks for what no option gives. Without a terminal, every option without a fallback is needed.

${questions.map(({ flag, text }) => `  --${flag}\n      ${text}`).join('\n')}
`
const flags = readFlags(
  questions.map(({ flag }) => flag),
  args,
  help,
)
if (flags.help !== undefined) {
  process.stdout.write(help)
} else {
  const { ok, text } = await runAtTerminal(kind, flags, command)
  if (!ok) stop(text)
  process.stdout.write(text)
}
