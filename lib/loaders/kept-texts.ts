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
import type { Article } from '../domain/atlas.ts'
import type { Lookups } from '../markdown/context.ts'
import type { Outline } from '../markdown/parse-article.ts'
import type { Position } from './json-positions.ts'

/** A text that was read and found without fault. */
export type ReadText = { article: Article; outline: Outline; keys: ReadonlyMap<string, Position> }

type Facts = Omit<Article, 'body' | 'markdown'>
type Written = { facts: Facts; outline: Outline; keys: [string, Position][] }

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
 * may refer to, and the code that reads it are the same to the byte; what has any fault is not kept. The folder may be deleted at any time.
 */
export class KeptTexts {
  readonly #folder: string
  readonly #readers: string

  /** @param root folder of the project */
  constructor(root: string) {
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
    const written = readAndTouch(this.#factsOf(name), this.#treesOf(name))
    if (written === undefined) return undefined
    const { facts, outline, keys } = JSON.parse(written) as Written // as `keep` wrote it
    return { article: this.#withTrees(facts, name), outline, keys: new Map(keys) }
  }

  /** Keeps a text, and gives it back as it will be found. */
  keep(name: string, { article, outline, keys }: ReadText): ReadText {
    const { body, markdown, ...facts } = article
    const written: Written = { facts, outline, keys: [...keys] }
    mkdirSync(this.#folder, { recursive: true })
    // The facts last: a text without trees is not found.
    put(this.#treesOf(name), `${toPlainJson(body)}\n${toPlainJson(markdown)}`)
    put(this.#factsOf(name), JSON.stringify(written))
    return { article: this.#withTrees(facts, name), outline, keys }
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

  /** The trees are read when they are asked for, and not held. */
  #withTrees(facts: Facts, name: string): Article {
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

/** Places are for messages, and a text that is kept has none. */
function toPlainJson(tree: Article['body'] | Article['markdown']): string {
  return JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value))
}

/** The text of the first file; both count as asked for now. Undefined when either is not there. */
function readAndTouch(file: string, other: string): string | undefined {
  try {
    const now = new Date()
    for (const one of [file, other]) utimesSync(one, now, now)
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** Renamed into place, so that a process beside this one never reads half a file. */
function put(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, text)
  renameSync(unfinished, file)
}
