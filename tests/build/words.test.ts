import { expect, test } from 'vitest'
import { files, pages, projectRoot, readText } from './site.ts'

/** Names of things a program could not say, and of the machine it ran on. */
const slips =
  /\bNaN\b|\bundefined\b|\bnull\b|\[object \w+\]|\bInfinity\b|localhost|127\.0\.0\.1|file:\/\/|(^|[\s"'(=:])(\/(home|root|tmp|usr|var|opt|mnt|Users)\/|[A-Z]:\\)/

/** Words of a page: what is read, what is read aloud, and what search engines and previews show. */
function wordsOf(document: Document): string[] {
  const texts: string[] = []
  const walk = (node: ChildNode) => {
    if (node.nodeName === 'SCRIPT' || node.nodeName === 'STYLE') return
    // A reference in BibTeX is made of braces.
    if (node.nodeName === '#text' && !/^@\w+\{/.test(node.textContent ?? '')) texts.push(node.textContent ?? '')
    for (const child of node.childNodes) walk(child)
  }
  walk(document.documentElement)
  for (const element of document.querySelectorAll('*:not(script, style)')) {
    for (const { name, value } of element.attributes) if (name !== 'd') texts.push(value)
  }
  return texts
}

test('no page says NaN, undefined or where it was built', () => {
  const faults = pages.flatMap((page) =>
    wordsOf(page.document)
      .filter((text) => slips.test(text))
      .map((text) => `${page.file}: ${text.slice(0, 120)}`),
  )
  expect(faults).toEqual([])
})

test('a drawing has no number that is none', () => {
  const faults = pages.flatMap((page) =>
    [...page.document.querySelectorAll('svg, svg *')].flatMap((element) =>
      [...element.attributes]
        .filter(({ value }) => /NaN|Infinity|undefined/.test(value))
        .map(({ name, value }) => `${page.file}: ${name}="${value.slice(0, 80)}"`),
    ),
  )
  expect(faults).toEqual([])
})

test('no file of the site names the folder it was built in', () => {
  const texts = files.filter((file) => /\.(html|js|css|svg|json|xml|txt)$|^_headers$/.test(file))
  expect(texts.filter((file) => readText(file).includes(projectRoot))).toEqual([])
})

test('no page shows a message that was never filled in', () => {
  // ICU placeholders, directives of articles and rows of titles, as their authors write them.
  const raw = /\{[a-zA-Z]+(, (plural|select))?[^}]*\}|:(figure|source|chart)\[|\{row:/
  const faults = pages.flatMap((page) =>
    wordsOf(page.document)
      .filter((text) => raw.test(text))
      .map((text) => `${page.file}: ${text.slice(0, 120)}`),
  )
  expect(faults).toEqual([])
})
