import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { formatProblems } from '../../lib/loaders/format-problems.ts'
import { loadAtlas } from '../../lib/loaders/load-atlas.ts'
import type { Replace } from '../../lib/domain/forget-newest.ts'
import { runRelease } from '../../scripts/release/run-release.ts'
import { Project } from './project.ts'

const text = (words: string) => ({ en: words, ja: `${words}（日本語）` })

const article = `---
title: The gap
description: Who is missing.
audience: managers
topics: [gap]
published: 2026-11-01
revised: 2026-11-10
checked: 2026-11-20
---
Short.
`

export const jobs = 'data/datasets/jobs.json'
export const demand = 'data/charts/demand.json'
export const lock = 'data/views.lock.json'
export const redirects = 'data/redirects.json'

/** The small project with an article; gone when the test ends. Its chart "demand" draws and quotes "jobs". */
export class ReleaseProject extends Project {
  constructor() {
    super()
    onTestFinished(() => rmSync(this.root, { recursive: true }))
    this.write('content/articles/gap/en.md', article).write('content/articles/gap/ja.md', article)
  }

  /** What the command says. */
  release(published = '2026-11-20', replace: Replace = new Set()): string {
    return runRelease(this.root, { published, replace }).text
  }

  /** What the check says of the release, without the count; "" when there is nothing wrong. */
  check(): string {
    const { problems, unreleased } = loadAtlas(this.root)
    return formatProblems([...problems, ...unreleased])
      .split('\n\n')
      .slice(0, -1)
      .join('\n\n')
  }

  load() {
    const { atlas, unreleased } = loadAtlas(this.root)
    if (!atlas || unreleased.length > 0) throw new Error(this.check())
    return atlas
  }

  /** Text of a file as it is on the disk. */
  readText(file: string): string {
    return readFileSync(join(this.root, file), 'utf8')
  }

  /** All files the release writes, with their bytes. */
  released(): Record<string, string> {
    const editions = readdirSync(join(this.root, 'data/editions'), { recursive: true, encoding: 'utf8' })
    const files = [lock, ...editions.filter((name) => name.endsWith('.json')).map((name) => `data/editions/${name}`)]
    return Object.fromEntries(files.sort().map((file) => [file, this.readText(file)]))
  }

  /** Changes a row, and says so as the next version of its dataset. */
  raise(version = 2): this {
    const changes = Array.from({ length: version - 1 }, (_, index) => ({
      version: index + 2,
      date: '2026-11-25',
      note: text('Corrected'),
    }))
    return this.set(jobs, 'version', version).set(jobs, 'changes', changes)
  }

  redirect(...entries: [from: string, to: string][]): this {
    const list = entries.map(([from, to]) => ({ from, to, date: '2026-11-25' }))
    return this.write(redirects, `${JSON.stringify(list, null, 2)}\n`)
  }
}

/** A project that was released once. */
export function released(): ReleaseProject {
  const project = new ReleaseProject()
  project.release()
  return project
}
