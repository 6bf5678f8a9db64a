// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toEmbedCode, toEmbedFrame } from '../../lib/publish/embed-code.ts'
import { toOembed, type OembedSource } from '../../lib/publish/oembed.ts'

const site = { origin: 'https://atlas.example', basePath: '/gap' }
const src = 'https://atlas.example/gap/en/embed/it-talent-gap/v/default/1/'
const frame = { src, title: 'By 2030 the gap is “large”', height: 460 }

const elementsIn = (html: string) => [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('body *')]
const attributesOf = (element?: Element) =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]))

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '"',
        "'",
        '>',
        '</iframe>',
        '<script>',
        '&',
        '&quot;',
        '&#34;',
        '\0',
        '\r\n',
        '`',
        '=',
        ' onload=x',
        '日本',
      ),
    )
    .map((parts) => parts.join('')),
)

describe('the embed code', () => {
  it('is a frame that works alone and a script for its height', () => {
    const [iframe, script, ...others] = elementsIn(toEmbedCode(site, frame))
    expect(iframe?.localName).toBe('iframe')
    expect(attributesOf(iframe)).toEqual({
      ...{ src, title: frame.title, loading: 'lazy', width: '100%', height: '460' },
      ...{ style: 'border:0', allow: 'fullscreen' },
    })
    expect(script?.localName).toBe('script')
    expect(attributesOf(script)).toEqual({ async: '', src: 'https://atlas.example/gap/embed.js' })
    expect(others).toEqual([])
  })

  it('takes a width in pixels', () => {
    expect(attributesOf(elementsIn(toEmbedFrame({ ...frame, width: 640 }))[0])).toMatchObject({ width: '640' })
  })

  it('keeps any title inside its attribute, as one line', () => {
    fc.assert(
      fc.property(nasty, (title) => {
        const elements = elementsIn(toEmbedCode(site, { ...frame, title }))
        expect(elements.map(({ localName }) => localName)).toEqual(['iframe', 'script'])
        const attributes = attributesOf(elements[0])
        expect(Object.keys(attributes)).toEqual(['src', 'title', 'loading', 'width', 'height', 'style', 'allow'])
        expect(attributes['title']).toBe(title.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim())
      }),
      { numRuns: 300 },
    )
  })

  it('keeps an address with quotes of either kind and ampersands in its attribute', () => {
    const address = `${src}?a=1&quot;b='c'&d`
    expect(attributesOf(elementsIn(toEmbedFrame({ ...frame, src: address }))[0])['src']).toBe(address)
  })

  it.each(['javascript:alert(1)', '/en/embed/', 'data:text/html,x', 'https://a.example/"x', ''])(
    'refuses %j as address',
    (address) => expect(() => toEmbedFrame({ ...frame, src: address })).toThrow('is not an absolute web address'),
  )

  it.each([0, -1, 1.5, NaN, Infinity])('refuses a height of %d', (height) => {
    expect(() => toEmbedFrame({ ...frame, height })).toThrow(`${height} is not a whole number of pixels`)
  })
})

describe('the oEmbed answer', () => {
  const source: OembedSource = {
    frame: { ...frame, width: 800 },
    author: { name: 'Talent Gap Atlas', url: 'https://atlas.example/gap/en/about/' },
    provider: { name: 'Talent Gap Atlas', url: 'https://atlas.example/gap/en/' },
    thumbnail: {
      url: 'https://atlas.example/gap/en/charts/it-talent-gap/v/default/chart.png',
      width: 1200,
      height: 630,
    },
    cacheSeconds: 86_400,
  }

  it('has what oEmbed 1.0 demands of a rich answer, and the size of its own frame', () => {
    const { html, ...answer } = toOembed(source)
    expect(answer).toEqual({
      ...{ version: '1.0', type: 'rich', title: frame.title, width: 800, height: 460, cache_age: 86_400 },
      ...{ author_name: 'Talent Gap Atlas', author_url: 'https://atlas.example/gap/en/about/' },
      ...{ provider_name: 'Talent Gap Atlas', provider_url: 'https://atlas.example/gap/en/' },
      thumbnail_url: 'https://atlas.example/gap/en/charts/it-talent-gap/v/default/chart.png',
      ...{ thumbnail_width: 1200, thumbnail_height: 630 },
    })
    const [iframe, ...others] = elementsIn(html)
    expect(attributesOf(iframe)).toMatchObject({ src, width: '800', height: '460', title: frame.title })
    expect(others).toEqual([])
  })

  it('is JSON without a loss', () => {
    expect(JSON.parse(JSON.stringify(toOembed(source)))).toEqual(toOembed(source))
  })

  it.each([
    ['an author without a web address', { author: { name: 'Atlas', url: 'about/' } }],
    ['a provider without a web address', { provider: { name: 'Atlas', url: '' } }],
    ['a picture without a web address', { thumbnail: { ...source.thumbnail, url: 'chart.png' } }],
    ['a picture without a size', { thumbnail: { ...source.thumbnail, height: 0 } }],
    ['a part of a second', { cacheSeconds: 0.5 }],
    ['a time in the past', { cacheSeconds: -1 }],
  ])('refuses %s', (_, change) => {
    expect(() => toOembed({ ...source, ...change })).toThrow(/is not (an absolute web address|a whole number)/)
  })
})
