import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { formatProblems } from '../../lib/loaders/format-problems.ts'
import { loadAtlas } from '../../lib/loaders/load-atlas.ts'
import type { Problem } from '../../lib/schema/problem.ts'
import { type Ask, askAll } from './ask.ts'
import type { Kind, Plan } from './plan.ts'
import { readProject } from './project.ts'
import type { Answers } from './question.ts'

/** What to tell the person at the terminal; nothing was written unless `ok`. */
export type Told = { ok: boolean; text: string }

type Options = {
  /** As 2026-11-20. */
  today: string
  flags: Answers
  /** Absent where nobody sits at a terminal. */
  ask?: Ask
  /** As it was typed, for the line that says it again: npm run new:article. */
  command: string
}

/** Problems other than what waits for a release: that is the author's next step. */
function listProblems(root: string): Problem[] {
  const { problems, unreleased } = loadAtlas(root)
  return [...problems, ...unreleased.filter(({ waits }) => !waits)]
}

/** Writes the files, and gives what takes them back. */
function write(root: string, files: Plan['files']): () => void {
  const before = files.map(({ file }) => {
    const path = join(root, file)
    const folder = dirname(path)
    return { path, folder, isNewFolder: !existsSync(folder), text: existsSync(path) ? readFileSync(path) : undefined }
  })
  for (const { file, text } of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  return () => {
    for (const { path, text } of before) {
      if (text) writeFileSync(path, text)
      else rmSync(path)
    }
    for (const folder of new Set(before.flatMap((one) => (one.isNewFolder ? [one.folder] : [])))) rmdirSync(folder)
  }
}

/** The answers as flags, so that a long round of questions need not be answered twice. */
function toCommand(command: string, answers: Answers): string {
  const quoteForShell = (value: string) => `'${value.replaceAll("'", `'\\''`)}'`
  return [`${command} --`, ...Object.entries(answers).map(([flag, value]) => `--${flag} ${quoteForShell(value)}`)].join(
    ' \\\n  ',
  )
}

/**
 * Asks what is needed, writes the files and checks the project with them. What the check refuses is taken back, so that
 * nothing is left behind that was not valid.
 */
export async function runNew(root: string, kind: Kind, { today, flags, ask, command }: Options): Promise<Told> {
  const project = readProject(root, today)
  const asked = await askAll(kind.questions(project), flags, ask)
  if ('refusal' in asked) return { ok: false, text: `Nothing was written.\n${asked.refusal}\n` }
  const plan = kind.plan(asked.answers, project)
  const known = new Set(listProblems(root).map((problem) => JSON.stringify(problem)))
  const takeBack = write(root, plan.files)
  const added = listProblems(root).filter((problem) => !known.has(JSON.stringify(problem)))
  if (added.length > 0) {
    takeBack()
    const again = `The same answers, to be mended and given again:\n\n${toCommand(command, asked.answers)}\n`
    return { ok: false, text: `Nothing was written: the check refuses it.\n\n${formatProblems(added)}\n${again}` }
  }
  const wrote = plan.files.map(({ file }) => `  ${file}`).join('\n')
  const next = plan.next.map((line) => `  ${line}`).join('\n')
  const others = known.size > 0 ? `\nOther files still have problems: npm run check lists them.\n` : ''
  return { ok: true, text: `Wrote, and checked:\n${wrote}\n\nNext:\n${next}\n${others}` }
}
