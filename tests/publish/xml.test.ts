import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { element, textElement, toXml } from '../../lib/publish/xml.ts'

const parser = new new JSDOM().window.DOMParser()
const read = (text: string) => parser.parseFromString(text, 'application/xml').documentElement

it('texts and attributes are read back as they were, without what XML cannot hold', () => {
  const signs = fc.constantFrom(
    '<',
    '>',
    '&',
    '"',
    "'",
    ']]>',
    '<!--',
    '&amp;',
    '\u0000',
    '\u0008',
    '\uFFFE',
    '\uD800',
    '人',
    '👩',
    ' ',
    '\t',
    '\n',
    'a',
  )
  const nasty = fc.array(signs, { maxLength: 20 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(nasty, (text) => {
      const held = text.replace(/[\u0000\u0008\uFFFE\uD800]/g, '')
      const root = read(toXml(element('a', { b: text }, [textElement('c', text)])))
      expect([root.nodeName, root.getAttribute('b'), root.querySelector('c')?.textContent]).toEqual(['a', held, held])
    }),
  )
})

it('what is not there is left out, and an element without content is closed at once', () => {
  expect(toXml(element('a', {}, [undefined, element('b')]))).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<a>\n  <b/>\n</a>\n',
  )
})
