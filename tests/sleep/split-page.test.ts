import { describe, expect, it } from 'vitest'
import { addToHead, dropIdleSeparators, inlineStyles, joinInline, splitPage } from '../../lib/sleep/split-page.ts'
import { themeSwitch } from '../../lib/site/theme-switch.ts'

const page = [
  '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>',
  '<link rel="stylesheet" href="/_next/a.css" data-precedence="next"/><link rel="stylesheet" href="/_next/b.css"/>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/one.js"/>',
  '<link rel="icon" href="/icon.svg"/>',
  `<script>${themeSwitch}</script>`,
  '<script src="/_next/one.js" async=""></script>',
  '<script src="/_next/old.js" noModule=""></script></head>',
  '<body><h1>The gap</h1><script src="/_next/two.js" async=""></script>',
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
  '<script>self.__next_f.push([1,"a\\nb"])</script></body></html>',
].join('')

describe('a page whose scripts are taken out', () => {
  const split = splitPage(page)

  it('keeps no script but the theme switch and no hint to fetch one', () => {
    expect(split.html.match(/<script/g)).toHaveLength(1)
    expect(split.html).toContain(`<script>${themeSwitch}</script>`)
    expect(split.html).not.toContain('as="script"')
  })

  it('keeps everything that readers see', () => {
    expect(split.html).toContain('<body><h1>The gap</h1></body></html>')
    expect(split.html).toContain('<link rel="icon" href="/icon.svg"/>')
  })

  it('hands on the scripts in their order, without those for old browsers', () => {
    expect(split.external).toEqual(['/_next/one.js', '/_next/two.js'])
    expect(split.inline).toEqual(['(self.__next_f=self.__next_f||[]).push([0])', 'self.__next_f.push([1,"a\\nb"])'])
  })

  it('names its style sheets in their order and leaves their links in place', () => {
    expect(split.styles).toEqual(['/_next/a.css', '/_next/b.css'])
    expect(split.html.match(/rel="stylesheet"/g)).toHaveLength(2)
  })
})

describe('a page whose styles are written into it', () => {
  it('has one style where the first link was and no link to a sheet', () => {
    const html = inlineStyles(page, 'a{content:"$& $1"}', false)
    expect(html).toContain('<meta charSet="utf-8"/><style>a{content:"$& $1"}</style><link rel="preload"')
    expect(html).not.toContain('stylesheet')
  })

  it('keeps the links, disabled, when it is going to wake', () => {
    expect(inlineStyles(page, 'a{}', true)).toContain(
      '<style>a{}</style><link rel="stylesheet" href="/_next/a.css" data-precedence="next" disabled/>' +
        '<link rel="stylesheet" href="/_next/b.css" disabled/><link rel="preload"',
    )
  })

  it('gets no style when it had no sheet', () => {
    expect(inlineStyles('<head></head>', 'a{}', false)).toBe('<head></head>')
  })
})

describe('text added to the head', () => {
  it('stands before and behind everything else, to the letter', () => {
    expect(
      addToHead('<html><head><title>x</title></head></html>', '<meta a="$&">', '<script src="/$&"></script>'),
    ).toBe('<html><head><meta a="$&"><title>x</title><script src="/$&"></script></head></html>')
  })
})

describe('what hangs on the speed of the build', () => {
  it('goes: separators beside a tag, which part no two texts', () => {
    expect(dropIdleSeparators('<p>one<!-- -->two<!-- --></p><!-- --><p><b>x</b><!-- -->y</p><!--$-->')).toBe(
      '<p>one<!-- -->two</p><p><b>x</b>y</p><!--$-->',
    )
  })

  it('goes: where the flight data is cut', () => {
    const start = '(self.__next_f=self.__next_f||[]).push([0])'
    const push = (text: string) => `self.__next_f.push([1,${text}])`
    const whole = [start, push(String.raw`"a\n\"\u003cb\\"`), 'other()', push('"c"')]
    const cut = [start, push(String.raw`"a\n"`), push(String.raw`"\"\u003cb\\"`), 'other()', push('""'), push('"c"')]
    expect(joinInline(cut)).toBe(joinInline(whole))
    expect(joinInline(whole)).toBe([start, push(String.raw`"a\n\"<b\\"`), 'other()', push('"c"')].join('\n;'))
  })
})
