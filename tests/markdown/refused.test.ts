import { describe, expect, it } from 'vitest'
import { problemsOf } from './fixture.ts'

describe('refused Markdown', () => {
  const html = 'expected Markdown without HTML'
  const htmlFix = 'write it as Markdown; for a plain < write \\<'
  const imageFix = 'embed a chart with ::chart{id=chart-id}, or describe it in words'

  it.each([
    ['x <b>', '1:3', '<b>'],
    ['<script>alert()</script>', '1:1', '<script>alert()</script>'],
    ['x <!-- y -->', '1:3', '<!-- y -->'],
    ['\n<!-- y\nz -->', '2:1', '<!-- y'],
    ['<?php x ?>', '1:1', '<?php x ?>'],
  ])('HTML: %s', (text, place, found) => {
    expect(problemsOf(text)).toEqual([`${place} ${html}; found ${found}; ${htmlFix}`])
  })

  it('images', () => {
    expect(problemsOf('![a](/b.png)')).toEqual([`1:1 expected no images; found ![a](/b.png); ${imageFix}`])
    expect(problemsOf('![a][b]\n\n[b]: /b.png')).toEqual([`1:1 expected no images; found ![a][b]; ${imageFix}`])
  })

  it('struck-out text and check boxes', () => {
    expect(problemsOf('~~x~~')).toEqual([
      '1:1 expected no struck-out text; found ~~x~~; remove the text; git keeps the old words',
    ])
    expect(problemsOf('- [ ] x')).toEqual([
      '1:1 expected lists without check boxes; found - [ ] x; remove the [ ] or [x]',
    ])
  })

  it('long lines are cut in messages', () => {
    expect(problemsOf(`<!-- ${'y'.repeat(200)} -->`)[0]).toContain(`found <!-- ${'y'.repeat(74)}…; `)
  })

  it('nothing at all', () => {
    expect(problemsOf('\n\n')).toEqual(['1:1 expected a text; found nothing after the front matter; write the article'])
  })
})

describe('footnotes', () => {
  it('that nothing defines are refused', () => {
    expect(problemsOf('x[^none]')).toEqual([
      '1:2 expected a footnote that exists; found [^none]; write "[^none]: text" at the end of the article',
    ])
  })

  it('that nothing refers to are refused', () => {
    expect(problemsOf('x\n\n[^n]: y')).toEqual([
      '3:1 expected a footnote that the text refers to; found [^n]:; write [^n] in the text or remove the footnote',
    ])
  })

  it('defined twice are refused', () => {
    expect(problemsOf('x[^n]\n\n[^n]: y\n\n[^n]: z')).toEqual([
      '5:1 expected one footnote of this name; found [^n]:; rename this footnote or remove it',
    ])
  })

  it('with a name that makes no address are refused', () => {
    expect(problemsOf('x[^注]\n\n[^注]: y', 'ja')).toEqual([
      '3:1 expected a footnote name of letters, digits and single hyphens, such as [^survey]; found [^注]:; rename the footnote',
    ])
  })

  it.each(['x\n\n    y', '- a list', 'x[^m]\n\n[^m]: z', '::chart{id=it-talent-gap}'])(
    'are one paragraph without a note of its own: %s',
    (note) => {
      expect(problemsOf(`a[^n]\n\n[^n]: ${note}`)).toEqual([
        '3:1 expected a footnote of one paragraph, without another footnote in it; found [^n]:; shorten it, or bring it into the text',
      ])
    },
  )
})
