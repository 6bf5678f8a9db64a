// @vitest-environment node
import { expect, test } from 'vitest'
import { parseSiteUrl } from '../../lib/site/base.ts'
import { readBasePath } from '../../scripts/lib/base-path.mjs'
import { tempFolder } from './temp-folder.ts'

test('the base path comes from data/site.json unless SITE_URL says otherwise', () => {
  const root = tempFolder({ 'data/site.json': '{"basePath":"/atlas"}' })
  expect(readBasePath(root, undefined)).toBe('/atlas')
  expect(readBasePath(root, '')).toBe('/atlas')
  expect(readBasePath(root, 'https://example.org/other/place/')).toBe('/other/place')
  expect(readBasePath(root, 'https://example.org')).toBe('')
})

test.each([
  'https://example.org/a/b',
  'http://localhost:8080/',
  'https://example.org//',
  'example.org',
  'ftp://example.org/a',
  'https://example.org/A_b',
])('SITE_URL %s is read as the site reads it', (address) => {
  const here = () => readBasePath(tempFolder(), address)
  const there = parseSiteUrl(address)
  if (there) expect(here()).toBe(there.basePath)
  else
    expect(here).toThrow(
      `SITE_URL must be an address like https://example.org or https://example.org/atlas, not "${address}".`,
    )
})

test('a base path that is none is said', () => {
  expect(() => readBasePath(tempFolder({ 'data/site.json': '{"basePath":"atlas/"}' }), '')).toThrow(
    'basePath must be "" or like "/atlas", not "atlas/"',
  )
})
