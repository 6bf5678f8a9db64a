import { describe, expect, it } from 'vitest'
import { lines, readProblems } from '../../loaders/project.ts'

const bridge = 'content/glossary/bridge.json'
const ferry = 'content/glossary/ferry.json'

describe('the check of the glossary', () => {
  it('refuses a term without one of the languages', () => {
    expect(readProblems((project) => project.remove(bridge, 'definition.ja'))).toBe(lines`
      content/glossary/bridge.json:9:17  definition.ja
        expected  the text in Japanese
        found     nothing: the Japanese text is missing
        fix       add "ja": "…" beside "en"
    `)
  })

  it('refuses a reading that is not kana', () => {
    expect(readProblems((project) => project.set(bridge, 'reading', '言葉'))).toContain('expected  kana without spaces')
  })

  it('refuses a file that is not named by its id', () => {
    expect(readProblems((project) => project.set(bridge, 'id', 'tunnel'))).toContain('write     "bridge", or rename')
  })

  it('refuses a form that another term has, whatever its capitals', () => {
    expect(readProblems((project) => project.set(ferry, 'forms', { en: ['Zebra Bridge'] }))).toBe(lines`
      content/glossary/ferry.json:16:7  forms.en[0]
        expected  a form that no term has yet in English
        found     "Zebra Bridge", which the term "bridge" has already
        fix       remove one of the two
    `)
  })

  it('refuses a form that is listed twice', () => {
    expect(readProblems((project) => project.set(ferry, 'forms', { en: ['zebra ferry'] }))).toContain(
      'found     "zebra ferry", which this term has already',
    )
  })

  it('refuses a word to avoid that is a form of a term', () => {
    const problems = readProblems((project) => project.set(ferry, 'avoid', { en: { 'zebra bridge': 'zebra ferry' } }))
    expect(problems).toContain('avoid.en["zebra bridge"]')
    expect(problems).toContain('found     "zebra bridge", a form of "bridge"')
  })

  it('refuses a word to write instead that is no form of the term', () => {
    const problems = readProblems((project) => project.set(ferry, 'avoid', { en: { boat: 'zebra fery' } }))
    expect(problems).toContain('expected  a form of this term to write instead')
    expect(problems).toContain('write     "zebra ferry", or add "zebra fery" to forms.en')
  })

  it('refuses to see a term that does not exist, or the term itself', () => {
    expect(readProblems((project) => project.set(bridge, 'see', ['fery']))).toBe(lines`
      content/glossary/bridge.json:15:5  see[0]
        expected  the id of another term
        found     "fery"
        write     "ferry", or remove it, or write that term
    `)
    expect(readProblems((project) => project.set(bridge, 'see', ['bridge']))).toContain('found     "bridge"')
  })

  it('does not blame a term for another whose file has faults of its own', () => {
    expect(readProblems((project) => project.set(ferry, 'reading', '言葉'))).not.toContain('see[0]')
  })

  it('refuses sources and rows that do not exist', () => {
    const problems = readProblems((project) =>
      project.set(bridge, 'sources', ['cencus', 'census']).set(bridge, 'rows', ['jobs/supply-202', 'jobs/supply-2020']),
    )
    expect(problems).toContain('found     "cencus"\n  write     "census", or remove it')
    expect(problems).toContain('found     "jobs/supply-202"\n  write     "jobs/supply-2020"')
    expect(problems.match(/expected/g)).toHaveLength(2)
  })

  it('refuses a row whose source the term does not name, since readers are told that such a definition is ours', () => {
    const rest = (sources: string[]) =>
      readProblems((project) => project.set(bridge, 'rows', ['jobs/supply-2020']).set(bridge, 'sources', sources))
    expect(rest(['survey'])).toContain('found     "jobs/supply-2020", which comes from "census"')
    expect(rest(['survey'])).toContain('fix       add "census" to "sources"')
    expect(rest(['census'])).toBe('')
  })

  it('refuses a figure in a definition, but not a year', () => {
    const define = (en: string) => readProblems((project) => project.set(bridge, 'definition', { en, ja: '意味。' }))
    expect(define('In force since 2021, for N1.')).toBe('')
    expect(define('At least 70 points.')).toContain('found     "70"\n  fix       say it in words')
  })
})
