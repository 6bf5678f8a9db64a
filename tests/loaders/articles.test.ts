import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { article, inFreshFolder, load, problems, put, putBoth, root } from './articles-folder.ts'

inFreshFolder()

describe('loadArticles', () => {
  it('gives both languages, newest revision first, then by slug', () => {
    putBoth('b-old', article('Text.'))
    putBoth('a-old', article('Text.'))
    putBoth('new', article('Text.', { revised: '2026-11-11' }))
    put('.gitkeep', '')
    const { articles, problems } = load()
    expect(problems).toEqual([])
    expect(articles.map(({ slug, locale }) => `${slug} ${locale}`)).toEqual([
      ...['new en', 'new ja', 'a-old en', 'a-old ja', 'b-old en', 'b-old ja'],
    ])
  })

  it('reports lines of the file, front matter counted, of all files at once', () => {
    putBoth('a', article('Text.\n85%'))
    putBoth('b', article('# H'))
    expect(load().problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      ...[
        'content/articles/a/en.md:11',
        'content/articles/a/ja.md:11',
        'content/articles/b/en.md:10',
        'content/articles/b/ja.md:10',
      ],
    ])
  })

  it('reports front matter and text of one file together', () => {
    putBoth('a', article('85%', { audience: 'boss' }), article('Text.'))
    expect(load().problems.map(({ line }) => line)).toEqual([4, 10])
  })

  it('says when there is no folder', () => {
    rmSync(join(root, 'content/articles'), { recursive: true })
    expect(problems()).toEqual([
      'content/articles expected a folder; found nothing that can be listed; create the folder content/articles',
    ])
  })
})

describe('article folders', () => {
  it.each(['Gap', 'a_b', 'a--b', '不足', '..a', 'a b', '.hidden'])('named "%s" are refused', (name) => {
    putBoth(name, article('Text.'))
    expect(problems()).toEqual([
      `${name} expected a folder named by lower-case letters, digits and single hyphens, such as "it-talent-gap"; found "${name}"; rename the folder: its name is the address of the article`,
    ])
  })

  it('are folders', () => {
    put('gap.md', article('Text.'))
    expect(problems()).toEqual([
      'gap.md expected only folders here, one for each article; found the file "gap.md"; move it elsewhere: articles are content/articles/{slug}/en.md and ja.md',
    ])
  })

  it('are not links', () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'))
    writeFileSync(join(outside, 'en.md'), article('Text.'))
    symlinkSync(outside, join(root, 'content/articles/gap'))
    expect(problems()).toEqual([
      'gap expected a folder of its own; found a symbolic link; put the folder itself there, not a link',
    ])
    rmSync(outside, { recursive: true })
  })

  it('of one language are an article, with a note that the other is missing', () => {
    put('gap/en.md', article('Text.'))
    const { articles, problems: faults, warnings } = load()
    expect(faults).toEqual([])
    expect(articles.map(({ slug, locale }) => `${slug} ${locale}`)).toEqual(['gap en'])
    expect(warnings).toEqual([
      {
        file: 'content/articles/gap/ja.md',
        expected: 'the article in Japanese',
        found: 'no such file; readers are shown the other language, and told so',
        fix: 'write content/articles/gap/ja.md',
      },
    ])
  })

  it('of no language are refused', () => {
    mkdirSync(join(root, 'content/articles/gap'))
    expect(problems()).toEqual([
      expect.stringMatching(/^gap\/en\.md expected the article in English; found no such file/),
      expect.stringMatching(/^gap\/ja\.md expected the article in Japanese; found no such file/),
    ])
  })

  it('hold the two languages and nothing else', () => {
    put('gap/en.md', article('Text.'))
    put('gap/JA.md', article('Text.'))
    put('gap/picture.png', '')
    expect(problems()).toEqual([
      'gap/JA.md expected only en.md and ja.md in this folder; found "JA.md"; move it elsewhere, or rename it if it is one of the two',
      'gap/picture.png expected only en.md and ja.md in this folder; found "picture.png"; move it elsewhere, or rename it if it is one of the two',
    ])
  })
})

describe('article files', () => {
  it('are not links out of the folder', () => {
    putBoth('gap', article('Text.'))
    writeFileSync(join(root, 'secret.md'), article('Secret.'))
    rmSync(join(root, 'content/articles/gap/ja.md'))
    symlinkSync(join(root, 'secret.md'), join(root, 'content/articles/gap/ja.md'))
    expect(problems()).toEqual([expect.stringMatching(/^gap\/ja\.md .*symbolic link/)])
  })

  it('are UTF-8 without a byte-order mark', () => {
    putBoth('bom', `\uFEFF${article('Text.')}`)
    put('sjis/en.md', article('Text.'))
    put('sjis/ja.md', Uint8Array.from([0x95, 0x73, 0x91, 0xab]))
    put('utf16/en.md', article('Text.'))
    put('utf16/ja.md', Buffer.from(`\uFEFF${article('Text.')}`, 'utf16le'))
    expect(problems().map((problem) => problem.split(' ')[0])).toEqual([
      'bom/en.md:1:1',
      'bom/ja.md:1:1',
      'sjis/ja.md:1:1',
      'utf16/ja.md:1:1',
    ])
  })

  it('are files', () => {
    put('gap/en.md', article('Text.'))
    mkdirSync(join(root, 'content/articles/gap/ja.md'))
    expect(problems()).toEqual([expect.stringMatching(/^gap\/ja\.md expected a file; found a folder/)])
  })

  it('without an end of the front matter are reported once', () => {
    putBoth('gap', article('Text.'), '---\ntitle: x\n85%')
    expect(problems()).toHaveLength(1)
  })

  it('nested too deep are reported, not compared', () => {
    putBoth('gap', article('## A {#a}'), article(`${'> '.repeat(80)}x`))
    expect(problems()).toEqual([
      expect.stringMatching(/^gap\/ja\.md:10:1 expected at most 40 columns of .*; found 240 columns; /),
    ])
  })
})

describe('the two languages', () => {
  it('agree on everything in the front matter but the words', () => {
    const changes = {
      audience: 'engineers',
      topics: '[dx, gap]',
      published: '2026-11-02',
      revised: '2026-11-12',
      checked: '2026-11-21',
    }
    putBoth('gap', article('Text.'), article('文。', { ...changes, title: '不足', description: '誰が足りないか。' }))
    const fix = 'write the same in both files'
    expect(problems()).toEqual([
      `gap/ja.md:4:1 expected the same "audience" as in en.md (managers); found engineers; ${fix}`,
      `gap/ja.md:5:1 expected the same "topics" as in en.md (gap); found dx,gap; ${fix}`,
      `gap/ja.md:6:1 expected the same "published" as in en.md (2026-11-01); found 2026-11-02; ${fix}`,
      `gap/ja.md:7:1 expected the same "revised" as in en.md (2026-11-10); found 2026-11-12; ${fix}; while one text waits for its translation, add "basedOn" to it`,
      `gap/ja.md:8:1 expected the same "checked" as in en.md (2026-11-20); found 2026-11-21; ${fix}`,
    ])
  })

  it.each([
    ['## A {#a}\n## B {#b}', '## B {#b}\n## A {#a}', ':10:1', '## … {#a}', '## … {#b}'],
    ['## A {#a}\n## B {#b}', '## A {#a}\n### B {#b}', ':11:1', '## … {#b}', '### … {#b}'],
    ['## A {#a}\n## B {#b}', '## A {#a}', ':10:1', '## … {#b}', 'no further heading'],
    ['Text.', '## A {#a}', ':10:1', 'no further heading', '## … {#a}'],
    ['## A {#a}', 'Text.', ':1:1', '## … {#a}', 'no further heading'],
  ])('have the same headings: %s / %s', (en, ja, place, expected, found) => {
    putBoth('gap', article(en), article(ja))
    const fix = 'give both files the same headings, with the same ids, in the same order'
    expect(problems()).toEqual([`gap/ja.md${place} expected ${expected}, as in en.md; found ${found}; ${fix}`])
  })

  it('have the same figures and charts', () => {
    const [gap, demand] = [':figure[it-talent-gap/gap-2030]', ':figure[it-talent-gap/demand-2030]']
    putBoth('gap', article(`${gap} ${gap}`), article(`${demand}\n\n::chart{id=it-talent-gap}`))
    const expected = 'expected the same figures and charts in both languages'
    expect(problems()).toEqual([
      `gap/en.md:10:1 ${expected}; found ${gap}, which ja.md does not have; use it in ja.md too, or take it out here`,
      `gap/ja.md:10:1 ${expected}; found ${demand}, which en.md does not have; use it in en.md too, or take it out here`,
      `gap/ja.md:12:1 ${expected}; found ::chart{id=it-talent-gap view=default}, which en.md does not have; use it in en.md too, or take it out here`,
    ])
  })

  it('may use a figure in another order and more often', () => {
    const [gap, demand] = [':figure[it-talent-gap/gap-2030]', ':figure[it-talent-gap/demand-2030]']
    putBoth('gap', article(`${gap} ${demand}`), article(`${demand} ${gap} ${gap}`))
    expect(problems()).toEqual([])
  })

  it('are not compared where one problem is told already', () => {
    putBoth('a', article(':figure[it-talent-gap/gap-203]'), article(':figure[it-talent-gap/gap-2030]'))
    putBoth('b', article('## A'), article('## A {#a}'))
    putBoth('c', article('Text.', { audience: 'boss' }), article('Text.', { checked: '2026-11-21' }))
    expect(problems()).toHaveLength(3)
  })
})
