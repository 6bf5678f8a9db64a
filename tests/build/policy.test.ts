import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { headersFor, parseHeaderRules } from '@/scripts/lib/header-rules.mjs'
import { themeSwitch } from '@/lib/site/theme-switch.ts'
import {
  addressesInCss,
  editionViews,
  fileAt,
  files,
  link,
  listFiles,
  pages,
  projectRoot,
  readText,
  scriptsOf,
  type SitePage,
} from './site.ts'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** "script-src 'self' …; img-src …" by directive. */
function parsePolicy(policy: string): Map<string, string[]> {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/))
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]))
}

function policyOf(page: SitePage): string {
  const metas = [...page.document.querySelectorAll('meta[http-equiv="Content-Security-Policy" i]')]
  expect(metas, page.file).toHaveLength(1)
  const [meta] = metas
  // A policy in a meta element governs only what follows it.
  expect(
    page.document.querySelector('meta[http-equiv], script, style, link'),
    `${page.file}: the policy comes first`,
  ).toBe(meta)
  return meta?.getAttribute('content') ?? ''
}

const waker = /\/_next\/static\/wake-[0-9a-f]{16}\.js$/
const frame = /\/_next\/static\/frame-[0-9a-f]{16}\.js$/

test('the server sends one policy for all pages, each of which narrows it to its own style; embeds alone may be framed', () => {
  const rules = parseHeaderRules(readText('_headers'))
  const addressesOf = ({ file, address }: SitePage) => [address, link(`/${file}`)]
  const sentPolicies = new Set<string>()
  for (const page of pages) {
    const own = parsePolicy(policyOf(page))
    for (const address of addressesOf(page)) {
      const sent = headersFor(rules, address).filter(([name]) => /^content-security-policy$/i.test(name))
      expect(sent, address).toHaveLength(1)
      const policy = parsePolicy(sent[0]?.[1] ?? '')
      expect(policy.get('frame-ancestors'), address).toEqual([page.framed ? '*' : "'none'"])
      policy.delete('frame-ancestors')
      expect([...policy.keys()], address).toEqual([...own.keys()])
      for (const [name, sources] of own) {
        if (name === 'style-src') expect(policy.get(name), address).toEqual(expect.arrayContaining(sources))
        else expect(sources, `${address} ${name}`).toEqual(policy.get(name))
      }
      sentPolicies.add(JSON.stringify([...policy]))
    }
  }
  expect(sentPolicies.size).toBe(1)
  expect(pages.filter(({ framed }) => framed)).toHaveLength(2 * editionViews.length)
})

test('the header rules keep within what hosts read: 100 rules, 2,000 signs a line', () => {
  const lines = readText('_headers').split('\n')
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100)
  expect(lines.filter((line) => line.length > 2000)).toEqual([])
})

test('the policy allows nothing from elsewhere, and one inline script by its hash', () => {
  for (const page of pages) {
    const policy = parsePolicy(policyOf(page))
    const inline = scriptsOf(page)
      .filter((script) => !script.hasAttribute('src'))
      .map((script) => script.textContent)
    expect(inline, page.file).toEqual([themeSwitch])
    expect(Buffer.byteLength(themeSwitch)).toBeLessThan(200)
    expect(policy.get('script-src'), page.file).toEqual(["'self'", hashOf(inline[0] ?? '')])
    expect(policy.get('default-src'), page.file).toEqual(["'self'"])
    expect(policy.get('object-src'), page.file).toEqual(["'none'"])
    expect(policy.get('base-uri'), page.file).toEqual(["'none'"])
    const sources = [...policy.values()].flat()
    const allowed = /^('self'|'none'|data:|'sha256-[A-Za-z0-9+/]{43}=')$/
    expect(
      sources.filter((source) => !allowed.test(source)),
      page.file,
    ).toEqual([])
  }
})

test('a page allows the one style it has, and the header names those of all pages and no other', () => {
  const used = new Set<string>()
  for (const page of pages) {
    const styles = [...page.document.querySelectorAll('style')].map((style) => hashOf(style.textContent))
    expect(parsePolicy(policyOf(page)).get('style-src'), page.file).toEqual(["'self'", ...styles])
    expect(styles, page.file).toHaveLength(1)
    for (const hash of styles) used.add(hash)
  }
  const [policy] = /style-src [^;]*/.exec(readText('_headers')) ?? []
  // Pages are read in another order than they were finished in.
  expect(policy?.split(' ').slice(1).toSorted()).toEqual(["'self'", ...used].toSorted())
})

test('no page has a handler, style or script in an attribute, or content that waits for a script to be swapped in', () => {
  const faults = pages.flatMap((page) => {
    const found: string[] = []
    for (const element of page.document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        const scripted = /^\s*(javascript|vbscript):/i.test(value) || /^\s*data:text\/html/i.test(value)
        if (name === 'style' || name.startsWith('on') || scripted)
          found.push(`${page.file}: ${element.localName} ${name}="${value}"`)
      }
    }
    if (page.html.includes('hidden id="S:') || page.document.querySelector('template[id^="B:"]'))
      found.push(`${page.file}: waits for a script`)
    return found
  })
  expect(faults).toEqual([])
})

test('the only script with an address is the waker, or in a frame the one for its height', () => {
  for (const page of pages) {
    const scripts = [...page.document.querySelectorAll('script[src]')]
    expect(
      scripts.map((script) => script.getAttribute('src')),
      page.file,
    ).toEqual([expect.stringMatching(page.framed ? frame : waker)])
    expect(scripts[0]?.hasAttribute('defer'), page.file).toBe(true)
    const hints = page.document.querySelectorAll('link[as="script"], link[rel="modulepreload"], link[rel="prefetch"]')
    expect(hints, page.file).toHaveLength(0)
  }
})

test('whatever a page loads by itself lies in the site', () => {
  const loading =
    'script[src], img[src], source[src], video[src], audio[src], iframe[src], embed[src], input[src], track[src]'
  const faults = pages.flatMap((page) => {
    const addresses = [
      ...[...page.document.querySelectorAll(loading)].map((element) => element.getAttribute('src') ?? ''),
      ...[...page.document.querySelectorAll('[srcset]')].flatMap((element) =>
        (element.getAttribute('srcset') ?? '').split(/,\s*/),
      ),
      ...[...page.document.querySelectorAll('object[data]')].map((element) => element.getAttribute('data') ?? ''),
      ...[...page.document.querySelectorAll('use, image')].flatMap(
        (element) => element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? [],
      ),
      ...[...page.document.querySelectorAll('link:not([rel="canonical"], [rel="alternate"], [rel="preconnect"])')].map(
        (element) => element.getAttribute('href') ?? '',
      ),
      ...[...page.document.querySelectorAll('style')].flatMap((style) => addressesInCss(style.textContent)),
    ]
    const local = addresses.filter((address) => !address.startsWith('#') && !address.startsWith('data:'))
    return local
      .filter((address) => fileAt(address.split(/[?#]/)[0] ?? '') === undefined)
      .map((address) => `${page.file}: ${address}`)
  })
  expect(faults).toEqual([])
})

test('no page opens a connection to another host', () => {
  const faults = pages.flatMap((page) =>
    [...page.document.querySelectorAll('link[rel="preconnect"], link[rel="dns-prefetch"]')]
      .map((element) => element.getAttribute('href') ?? '')
      .filter((address) => !/^\/(?!\/)/.test(address))
      .map((address) => `${page.file}: ${address}`),
  )
  expect(faults).toEqual([])
})

test('the style sheets name nothing outside the site', () => {
  const sheets = files.filter((file) => file.endsWith('.css'))
  expect(sheets.length).toBeGreaterThan(0)
  const outside = sheets.flatMap((file) =>
    addressesInCss(readText(file)).filter((address) => /^([a-z]+:)?\/\//i.test(address)),
  )
  expect(outside).toEqual([])
})

test('nothing of ours reads or writes a cookie', () => {
  const cookie = /document\s*\.\s*cookie|cookieStore|next\/headers|set-cookie/i
  const sources = ['app', 'components', 'lib'].flatMap((folder) =>
    listFiles(join(projectRoot, folder)).map((file) => join(folder, file)),
  )
  expect(sources.filter((file) => /\.tsx?$/.test(file)).length).toBeGreaterThan(100)
  expect(
    sources.filter((file) => /\.tsx?$/.test(file) && cookie.test(readFileSync(join(projectRoot, file), 'utf8'))),
  ).toEqual([])
  expect(
    files.filter(
      (file) =>
        /(^_headers|^embed\.js|frame-[0-9a-f]+\.js|wake-[0-9a-f]+\.js|\.html)$/.test(file) &&
        cookie.test(readText(file)),
    ),
  ).toEqual([])
})
