import { describe, expect, it } from 'vitest'
import { parse, problemsOf, treeOf } from './fixture.ts'

const idFix = 'end the line with a space and {#id}, the same in both languages: ASCII letters, digits, single hyphens'
const idForm = 'a heading that ends with its id, such as "## What is missing {#what-is-missing}"'

describe('headings', () => {
  it('take their id from {#id} and lose it from the text', () => {
    const { article } = parse('## Who is missing {#who}\n\n### :literal[5G] engineers {#five-g}\n', 'ja')
    expect(article?.headings).toEqual([
      { id: 'who', depth: 2, text: 'Who is missing' },
      { id: 'five-g', depth: 3, text: '5G engineers' },
    ])
    expect(treeOf('## Who is missing {#who}')).toContain(
      '"h2","properties":{"id":"who"},"children":[{"type":"text","value":"Who is missing"}]',
    )
  })

  it('keep ids they had before, so that old links lead to them', () => {
    const text = '## Who is missing {#who #whom #missing}'
    expect(parse(text).article?.headings).toEqual([
      { id: 'who', depth: 2, text: 'Who is missing', aliases: ['whom', 'missing'] },
    ])
    expect(treeOf(text)).toContain(
      '"h2","properties":{"id":"who"},"children":[{"type":"element","tagName":"span","properties":{"id":"whom"},"children":[]},' +
        '{"type":"element","tagName":"span","properties":{"id":"missing"},"children":[]},{"type":"text","value":"Who is missing"}]',
    )
  })

  it('have no old id that another heading has, or that is none', () => {
    const used = (found: string, id: string) =>
      `3:1 expected an id used once in the article; found ${found}; write another id than "${id}"`
    expect(problemsOf('## A {#a #c}\n\n## B {#b #a}')).toEqual([used('## B {#b #a}', 'a')])
    expect(problemsOf('## A {#a #c}\n\n## B {#c}')).toEqual([used('## B {#c}', 'c')])
    expect(problemsOf('## A {#a #a}')).toEqual([
      '1:1 expected an id used once in the article; found ## A {#a #a}; write another id than "a"',
    ])
    expect(problemsOf('## A {#a #B}')).toEqual([`1:1 expected ${idForm}; found ## A {#a #B}; ${idFix}`])
  })

  it('may be underlined', () => {
    expect(parse('誰が不足か{#who}\n---\n', 'ja').article?.headings).toEqual([
      { id: 'who', depth: 2, text: '誰が不足か' },
    ])
  })

  it('without an id are refused', () => {
    expect(problemsOf('text\n\n## Who is missing\n')).toEqual([
      `3:1 expected ${idForm}; found ## Who is missing; ${idFix}`,
    ])
    expect(problemsOf('## **Who**')).toEqual([`1:1 expected ${idForm}; found ## **Who**; ${idFix}`])
  })

  it.each(['Who_1', '誰', '', 'a--b', 'a b'])('with the id "%s" are refused', (id) => {
    expect(problemsOf(`## Who {#${id}}`)).toEqual([`1:1 expected ${idForm}; found ## Who {#${id}}; ${idFix}`])
  })

  it('with the same id twice are refused', () => {
    expect(problemsOf('## A {#a}\n\n## B {#a}\n')).toEqual([
      '3:1 expected an id used once in the article; found ## B {#a}; write another id than "a"',
    ])
  })

  it.each(['footnote-label', 'user-content-fn-a'])("with the page's own id %s are refused", (id) => {
    expect(problemsOf(`## A {#${id}}`)).toEqual([
      `1:1 expected an id the page does not use itself; found ## A {#${id}}; write another id than "${id}"`,
    ])
  })

  it('of the first level are refused', () => {
    expect(problemsOf('# A {#a}')).toEqual([
      '1:1 expected headings that begin with ## or ###; found # A {#a}; the title in the front matter is the h1: begin with ##',
    ])
  })

  it.each(['####', '#####', '######'])('that begin with %s are refused', (marks) => {
    expect(problemsOf(`## A {#a}\n\n${marks} B {#b}`)).toEqual([
      `3:1 expected headings that begin with ## or ###; found ${marks} B {#b}; use ### or split the section`,
    ])
  })

  it('of the third level before any of the second are refused', () => {
    expect(problemsOf('### A {#a}')).toEqual([
      '1:1 expected a ## heading before the first ###; found ### A {#a}; begin with ##',
    ])
  })

  it('inside of a quotation or note are refused', () => {
    const message =
      'expected headings outside of notes, lists, quotations and footnotes; found ## A {#a}; move the heading out, or write it as a bold line'
    expect(problemsOf('> ## A {#a}')).toContain(`1:3 ${message}`)
    expect(problemsOf(':::note{title="T"}\n## A {#a}\n:::')).toContain(`2:1 ${message}`)
  })

  it('without words are refused', () => {
    expect(problemsOf('## {#a}')).toEqual([
      '1:1 expected a heading of words; found ## {#a}; write the heading before its id',
    ])
  })

  it('with a figure or footnote are refused', () => {
    const fix = 'move it into the paragraph below: headings are repeated as plain text in the contents list'
    expect(problemsOf('## A :figure[it-talent-gap/gap-2030] {#a}')).toEqual([
      `1:6 expected a heading of words; found :figure[it-talent-gap/gap-2030]; ${fix}`,
    ])
    expect(problemsOf('## A[^n] {#a}\n\n[^n]: x')).toEqual([`1:5 expected a heading of words; found [^n]; ${fix}`])
  })

  it('say that a space is missing between a directive and the id', () => {
    expect(problemsOf('## A :literal[5G]{#a}')).toEqual([
      `1:1 expected ${idForm}; found ## A :literal[5G]{#a}; ${idFix}`,
      '1:6 expected :literal[27001] with no attributes; found id; remove "id" (before a heading\'s {#id} goes a space)',
    ])
  })
})
