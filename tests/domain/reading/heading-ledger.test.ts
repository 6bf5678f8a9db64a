import { describe, expect, it } from 'vitest'
import { addHeadings, checkHeadingLedger } from '../../../lib/domain/reading/heading-ledger.ts'
import { lines } from '../../loaders/project.ts'
import { ReleaseProject } from '../../loaders/release-project.ts'

const article = (slug: string, ...ids: string[]) => ({
  slug,
  file: `content/articles/${slug}/en.md`,
  headings: ids.map((id) => ({ id, depth: 2 as const, text: id })),
})

describe('the ledger of headings', () => {
  it('gains what is new and never loses what was there', () => {
    expect(addHeadings([article('gap', 'who', 'why')], { gap: ['when', 'who'], zoo: ['old'] })).toEqual({
      ledger: { gap: ['when', 'who', 'why'], zoo: ['old'] },
      added: 1,
    })
    expect(addHeadings([article('plain')], {})).toEqual({ ledger: {}, added: 0 })
  })

  it('holds no id that one language lacks, so that a text may wait for its translation', () => {
    const newer = article('gap', 'who', 'since-when')
    const behind = { ...article('gap', 'who'), file: 'content/articles/gap/ja.md' }
    const { ledger } = addHeadings([newer, behind], {})
    expect(ledger).toEqual({ gap: ['who'] })
    expect(checkHeadingLedger([newer, behind], ledger, new Set())).toEqual([])
  })

  it('is content where an id moved on but its old name was kept', () => {
    const kept = { ...article('gap'), headings: [{ id: 'who', depth: 2 as const, text: 'Who', aliases: ['whom'] }] }
    expect(checkHeadingLedger([kept], { gap: ['whom'] }, new Set())).toEqual([])
  })

  it('asks for an article that is gone, or for a redirect from it', () => {
    expect(checkHeadingLedger([], { gap: ['who'] }, new Set())).toMatchObject([
      { file: 'data/headings.lock.json', path: ['gap'], expected: 'the article "gap", published before' },
    ])
    expect(checkHeadingLedger([], { gap: ['who'] }, new Set(['/articles/gap/']))).toEqual([])
  })
})

describe('npm run release and npm run check', () => {
  const english = 'content/articles/gap/en.md'
  const japanese = 'content/articles/gap/ja.md'
  const withHeading = (heading: string) => {
    const project = new ReleaseProject()
    return change(project, heading)
  }
  const change = (project: ReleaseProject, heading: string) => {
    const front = project.readText(english).split('\n').slice(0, 9).join('\n')
    const text = `${front}\nShort.\n\n${heading}\n\nText.\n`
    project.write(english, text).write(japanese, text)
    return project
  }

  it('record the headings of a release, once', () => {
    const project = withHeading('## Who is missing {#who}')
    expect(project.release()).toContain(
      '1 heading\nWrote 2 editions, data/views.lock.json and data/headings.lock.json.',
    )
    expect(project.readText('data/headings.lock.json')).toBe('{"gap": ["who"]}\n')
    expect(project.release()).toBe('Nothing to release: every link shows what it showed.\n')
    expect(change(project, '## Who is missing {#who}\n\n## Why {#why}').release()).toBe(
      '1 heading\nWrote data/headings.lock.json.\n',
    )
    expect(project.readText('data/headings.lock.json')).toBe('{"gap": ["who", "why"]}\n')
  })

  it('refuse a heading id that is gone, in both languages, with what to write', () => {
    const project = withHeading('## Who is missing {#who}')
    project.release()
    change(project, '## Who is missing {#whom}')
    expect(project.check()).toBe(lines`
      content/articles/gap/en.md
        expected  the heading id "who", published before (data/headings.lock.json)
        found     no heading with it
        fix       keep {#who}, or write the old id behind the new one, as in {#whom #who}: links to it are out there

      content/articles/gap/ja.md
        expected  the heading id "who", published before (data/headings.lock.json)
        found     no heading with it
        fix       keep {#who}, or write the old id behind the new one, as in {#whom #who}: links to it are out there
    `)
    expect(project.release()).toContain('Nothing was released: mend these first.')
    expect(project.readText('data/headings.lock.json')).toBe('{"gap": ["who"]}\n')
    change(project, '## Who is missing {#whom #who}')
    expect(project.check()).toBe('')
  })
})
