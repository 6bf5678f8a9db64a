import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { formatProblems } from '../../lib/loaders/format-problems.ts'
import { loadData } from '../../lib/loaders/load-data.ts'
import { projectFiles } from './project-files.ts'

type Change = (holder: Record<string, unknown>, key: string) => void

/** A small valid project in a folder of its own, for a test to break in one place. */
export class Project {
  readonly root = mkdtempSync(join(tmpdir(), 'atlas-'))
  readonly #files = new Map(Object.entries(structuredClone(projectFiles)))

  constructor() {
    for (const file of this.#files.keys()) this.#save(file)
  }

  #save(file: string): void {
    this.write(file, `${JSON.stringify(this.#files.get(file), null, 2)}\n`)
  }

  #change(file: string, path: string, change: Change): this {
    const steps = path.split('.')
    const key = steps.pop() ?? ''
    // The path is the test's own: a wrong one fails loudly right here.
    const holder = steps.reduce(
      (inner, step) => inner[step] as Record<string, unknown>,
      this.#files.get(file) as Record<string, unknown>,
    )
    change(holder, key)
    this.#save(file)
    return this
  }

  /** A further file of the project, for set, remove and copy to change. */
  add(file: string, value: unknown): this {
    this.#files.set(file, structuredClone(value))
    this.#save(file)
    return this
  }

  /** The value at a path such as "rows.0.source". */
  get(file: string, path: string): unknown {
    let value: unknown
    this.#change(file, path, (holder, key) => (value = structuredClone(holder[key])))
    return value
  }

  /** A whole file, as it was written last through set, remove or copy. */
  read(file: string): unknown {
    return structuredClone(this.#files.get(file))
  }

  set(file: string, path: string, value: unknown): this {
    return this.#change(file, path, (holder, key) => (holder[key] = value))
  }

  remove(file: string, path: string): this {
    return this.#change(file, path, (holder, key) => {
      if (Array.isArray(holder)) holder.splice(Number(key), 1)
      else delete holder[key]
    })
  }

  /** Copies an entry of a list to its end, with other values in some of its keys. */
  copy(file: string, path: string, changes: object): this {
    const entry = { ...(this.get(file, path) as object), ...changes }
    return this.#change(file, path, (holder) => Array.isArray(holder) && holder.push(entry))
  }

  write(file: string, content: string | Uint8Array): this {
    mkdirSync(dirname(join(this.root, file)), { recursive: true })
    writeFileSync(join(this.root, file), content)
    return this
  }

  /** Replaces the first place where a text occurs in a file as it is on the disk. */
  replace(file: string, from: string, to: string): this {
    const before = JSON.stringify(this.#files.get(file), null, 2)
    if (!before.includes(from)) throw new Error(`Project.replace: ${file} has no ${from}`)
    return this.write(file, `${before.replace(from, () => to)}\n`)
  }

  link(path: string, target: string): this {
    symlinkSync(target, join(this.root, path))
    return this
  }

  delete(path: string): this {
    rmSync(join(this.root, path), { recursive: true })
    return this
  }
}

/** What an author would read after a change to a valid project, without the count; "" when there is nothing wrong. */
export function readProblems(change: (project: Project) => unknown, siteUrl = ''): string {
  const project = new Project()
  try {
    change(project)
    const { problems } = loadData(project.root, siteUrl)
    return formatProblems(problems).split('\n\n').slice(0, -1).join('\n\n')
  } finally {
    rmSync(project.root, { recursive: true })
  }
}

/** A text written over indented lines, as the author sees it. */
export function lines(strings: TemplateStringsArray): string {
  const all = strings.join('').split('\n').slice(1)
  const indent = (all.pop() ?? '').length + 2
  return all.map((line) => line.slice(indent)).join('\n')
}
