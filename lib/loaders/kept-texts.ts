import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { visit } from 'unist-util-visit'
import type { Article } from '../domain/atlas.ts'
import type { Lookups } from '../markdown/context.ts'
import type { Edition } from '../markdown/compare-languages.ts'
import type { Problem } from '../schema/problem.ts'

/** A text that was read: what it says, as far as it could be told, and everything wrong with it by itself. */
export type ReadText = { edition?: Edition; article?: Article; problems: readonly Problem[] }

type Facts = Omit<Article, 'body' | 'markdown'>
type Written = {
  edition?: Omit<Edition, 'keys'> & {
    keys: [string, Edition['keys'] extends ReadonlyMap<string, infer P> ? P : never][]
  }
  facts?: Facts
  problems: readonly Problem[]
}

/** Besides the text and what it may refer to, what decides how it is read. */
const readers = ['lib/domain', 'lib/loaders', 'lib/markdown', 'lib/schema']
const packages = 'package-lock.json'
/** In milliseconds. */
const hour = 3_600_000

const hash = (...parts: readonly (string | Buffer)[]): string => {
  const sum = createHash('sha256')
  // The length keeps the end of one part apart from the beginning of the next.
  for (const part of parts) sum.update(`${part.length}\0`).update(part)
  return sum.digest('hex')
}

function hashReaders(root: string): string {
  const files = readers
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .sort()
        .map((name) => join(folder, name)),
    )
  const all = [...files, packages].filter((file) => existsSync(join(root, file)))
  return hash(process.versions.node, ...all.flatMap((file) => [file, readFileSync(join(root, file))]))
}

/**
 * Articles as they were read before, in `.cache/articles` of the project, so that a build reads each text once and not once
 * in every process, and holds the trees of one article in memory and not of all. A text is found again only when it, everything it
 * may refer to, and the code that reads it are the same to the byte. What is wrong with it is kept as well. The folder may be deleted at any time.
 */
export class KeptTexts {
  readonly #folder: string
  readonly #readers: string
  readonly #withTrees: boolean

  /**
   * @param root folder of the project
   * @param options withTrees: false for a check, which shows no text and need not wait for trees to be written
   */
  constructor(root: string, { withTrees = true }: { withTrees?: boolean } = {}) {
    this.#withTrees = withTrees
    this.#folder = join(root, '.cache', 'articles')
    this.#readers = hashReaders(root)
  }

  /** Names texts read with these lookups. */
  namerFor({ datasets, charts, sources, glossary }: Lookups): (file: string, text: string) => string {
    const known = JSON.stringify([[...datasets.values()], [...charts.values()], [...sources.values()], glossary])
    const surroundings = hash(this.#readers, known)
    return (file, text) => hash(surroundings, file, text)
  }

  /** The text kept under a name; undefined when there is none. */
  find(name: string): ReadText | undefined {
    const written = readAndTouch(this.#factsOf(name))
    if (written === undefined) return undefined
    const { edition, facts, problems } = JSON.parse(written) as Written // as `keep` wrote it
    if (facts && this.#withTrees && !touch(this.#treesOf(name))) return undefined
    return {
      ...(edition && { edition: { ...edition, keys: new Map(edition.keys) } }),
      ...(facts && { article: this.#addTrees(facts, name) }),
      problems,
    }
  }

  /** Keeps a text, and gives it back as it will be found. */
  keep(name: string, { edition, article, problems }: ReadText): ReadText {
    mkdirSync(this.#folder, { recursive: true })
    const written: Written = { ...(edition && { edition: { ...edition, keys: [...edition.keys] } }), problems }
    if (!article) {
      put(this.#factsOf(name), JSON.stringify(written))
      return { ...(edition && { edition }), problems }
    }
    const { body, markdown, ...facts } = article
    // The facts last: a text without trees is not found.
    if (this.#withTrees) put(this.#treesOf(name), `${toPlainJson(body)}\n${toPlainJson(markdown)}`)
    put(this.#factsOf(name), JSON.stringify({ ...written, facts }))
    return { ...(edition && { edition }), article: this.#addTrees(facts, name), problems }
  }

  /** Drops what nobody asked for within an hour: a build or server beside this process may still read what is younger. */
  dropOld(): void {
    if (!existsSync(this.#folder)) return
    const oldest = Date.now() - hour
    for (const name of readdirSync(this.#folder)) {
      const file = join(this.#folder, name)
      if ((statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? oldest) < oldest) rmSync(file, { force: true })
    }
  }

  /** The trees are read when they are asked for, and not held; nobody asks during a check. */
  #addTrees(facts: Facts, name: string): Article {
    const readTree = (line: 0 | 1) => JSON.parse(readFileSync(this.#treesOf(name), 'utf8').split('\n')[line] ?? '')
    return Object.defineProperties(facts as Article, {
      body: { enumerable: true, get: () => readTree(0) },
      markdown: { enumerable: true, get: () => readTree(1) },
    })
  }

  #factsOf(name: string): string {
    return join(this.#folder, `${name}.json`)
  }

  #treesOf(name: string): string {
    return join(this.#folder, `${name}.trees`)
  }
}

/** Places are for messages, which were told. They leave the tree itself: to ask JSON to leave them out takes far longer. */
function toPlainJson(tree: Article['body'] | Article['markdown']): string {
  visit(tree, (node) => void delete node.position)
  return JSON.stringify(tree)
}

/** Counts a file as asked for now; whether it is there. */
function touch(file: string): boolean {
  if (!existsSync(file)) return false
  try {
    const now = new Date()
    utimesSync(file, now, now)
    return true
  } catch {
    return false
  }
}

const readAndTouch = (file: string): string | undefined => (touch(file) ? readFileSync(file, 'utf8') : undefined)

/** Renamed into place, so that no process or thread beside this one reads half a file, or takes this one's away. */
function put(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}-${threadId}`
  writeFileSync(unfinished, text)
  renameSync(unfinished, file)
}
