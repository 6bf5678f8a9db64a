import { rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formatProblems } from '../../lib/loaders/format-problems.ts'
import { loadAtlas } from '../../lib/loaders/load-atlas.ts'
import { lines, Project } from './project.ts'

const front = (title: string) => `---
title: ${title}
description: Who is missing.
audience: managers
topics: [gap]
published: 2026-11-01
revised: 2026-11-10
checked: 2026-11-20
---
`
const ferry = 'content/glossary/ferry.json'
const common = ':figure[jobs/gap-high-2025], :source[census] and :source[survey].\n'

let project: Project
beforeEach(() => {
  project = new Project()
  project.set(ferry, 'avoid', { en: { 'zebra boat': 'zebra ferry' }, ja: { 渡し船: 'zebra ferry（日本語）' } })
})
afterEach(() => rmSync(project.root, { recursive: true }))

/** What an author reads of an article with these texts. */
function problemsOf(en: string, ja = common, title = 'The gap'): string {
  project.write('content/articles/gap/en.md', `${front(title)}${en}`)
  project.write('content/articles/gap/ja.md', `${front('不足')}${ja}`)
  return formatProblems(loadAtlas(project.root).problems).split('\n\n').slice(0, -1).join('\n\n')
}

describe('words the glossary says not to use', () => {
  it('are named with their place and the word to write', () => {
    expect(problemsOf(`${common}\nBy **zebra boat** or zebra\nboat, *not* zebra boats.\n`)).toBe(lines`
      content/articles/gap/en.md:12:6
        expected  the word of the glossary (content/glossary/ferry.json)
        found     "zebra boat"
        write     "zebra ferry"

      content/articles/gap/en.md:12:22
        expected  the word of the glossary (content/glossary/ferry.json)
        found     "zebra boat"
        write     "zebra ferry"
    `)
  })

  it('are found in headings, links and Japanese too, each in its own language alone', () => {
    const heading = '\n## A zebra boat {#boat}\n\n[Zebra boat](/compare/)\n'
    const japanese = '\n## 渡し船 {#boat}\n\nzebra boat\n'
    const found = problemsOf(common + heading, common + japanese)
    expect(found.match(/gap\/(en|ja)\.md:\d+:\d+/g)).toEqual(['gap/en.md:12:6', 'gap/en.md:14:2', 'gap/ja.md:12:4'])
    expect(found).toContain('write     "zebra ferry（日本語）"')
  })

  it('are found in the title and the description', () => {
    expect(problemsOf(common, common, 'A zebra boat')).toContain('content/articles/gap/en.md:2:1  title\n')
  })

  it('are left alone in code, and inside a longer form that is listed', () => {
    project.set(ferry, 'forms', { en: ['zebra boat train'] })
    expect(problemsOf(`${common}\nThe \`zebra boat\` and the zebra boat train.\n`)).toContain('"unused"')
    expect(problemsOf(common)).toBe('')
  })

  it('are told together with other faults', () => {
    project.set('data/site.json', 'contact', 'editor')
    expect(problemsOf(`${common}A zebra boat.`).match(/expected/g)).toHaveLength(2)
  })
})

describe('words to avoid in data', () => {
  const boat = { en: 'By zebra boat', ja: '渡し船で' }
  const judge = (file: string, path: string) => {
    project.set(file, path, boat)
    return problemsOf(common)
  }

  it('are named in the texts of a chart, in both languages', () => {
    const found = judge('data/charts/demand.json', 'note')
    expect(found).toContain('note.en\n  expected  the word of the glossary (content/glossary/ferry.json)')
    expect(found).toContain('note.ja\n')
    expect(found).toContain('found     "zebra boat"\n  write     "zebra ferry"')
    expect(found.match(/expected/g)).toHaveLength(2)
  })

  it('are named in datasets, partners and evidence, and in the definition of another term', () => {
    const texts = [
      ['data/datasets/jobs.json', 'caveat'],
      ['data/partners/china.json', 'about'],
      ['data/evidence/quality.json', 'argument'],
      ['content/glossary/bridge.json', 'definition'],
    ] as const
    for (const [file, path] of texts) expect(judge(file, path), file).toContain(`${file}:`)
  })

  it('may stand in the definition of their own term', () => {
    project.set(ferry, 'definition', { en: 'Also called zebra boat.', ja: '渡し船とも呼ぶ。' })
    expect(problemsOf(common)).toBe('')
  })
})

describe('terms no article uses', () => {
  it('are refused unless they say why they are there', () => {
    project.remove(ferry, 'unused')
    expect(problemsOf(common)).toBe(lines`
      content/glossary/ferry.json:2:9  id
        expected  a term that an article uses in one of its forms
        found     "ferry", which no article uses
        fix       add the form the articles use, say in "unused" why it is kept, or remove the file
    `)
    expect(problemsOf(`${common}A zebra ferry.`)).toBe('')
  })

  it('may not go on saying so once an article uses them', () => {
    const found = problemsOf(`${common}A zebra ferry.`)
    expect(found).toContain('content/glossary/ferry.json')
    expect(found).toContain('fix       remove "unused"')
  })

  it('use the sources they name', () => {
    project.set(ferry, 'sources', ['survey'])
    project.copy('data/sources.json', '0', { id: 'diary' })
    expect(problemsOf(common)).toContain('"diary", which nothing cites')
    project.set(ferry, 'sources', ['diary'])
    expect(problemsOf(common)).toBe('')
  })
})
