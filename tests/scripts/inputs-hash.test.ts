// @vitest-environment node
import { mkdirSync, renameSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildInputs, hashInputs } from '../../scripts/lib/inputs-hash.mjs'
import { tempFolder, writeFiles } from './temp-folder.ts'

const project = { 'app/page.tsx': 'page', 'content/a/en.md': 'text', 'package.json': '{}' }
const surroundings = { SITE_URL: undefined, nodeVersion: '20.19.0' }

describe('hash of the build inputs', () => {
  test('is the same for the same content, whenever and wherever it was written', () => {
    const root = tempFolder(project)
    utimesSync(join(root, 'package.json'), 1, 1)
    const elsewhere = tempFolder(Object.fromEntries(Object.entries(project).reverse()))
    expect(hashInputs(root, surroundings)).toMatch(/^[0-9a-f]{64}$/)
    expect(hashInputs(root, surroundings)).toBe(hashInputs(elsewhere, surroundings))
  })

  test.each(buildInputs)('changes with %s', (input) => {
    const root = tempFolder(project)
    const before = hashInputs(root, surroundings)
    writeFiles(root, { [/\.\w+$/.test(input) ? input : `${input}/deep/file.txt`]: 'new' })
    expect(hashInputs(root, surroundings)).not.toBe(before)
  })

  test('changes when a file is renamed, removed, or text moves from one file to the next', () => {
    const root = tempFolder({ ...project, 'lib/a': 'xy', 'lib/b': 'z' })
    const before = hashInputs(root, surroundings)
    writeFiles(root, { 'lib/a': 'x', 'lib/b': 'yz' })
    const moved = hashInputs(root, surroundings)
    renameSync(join(root, 'lib/b'), join(root, 'lib/c'))
    const renamed = hashInputs(root, surroundings)
    rmSync(join(root, 'lib/c'))
    expect(new Set([before, moved, renamed, hashInputs(root, surroundings)]).size).toBe(4)
  })

  test('changes with the address of the site and the major version of Node only', () => {
    const root = tempFolder(project)
    const before = hashInputs(root, surroundings)
    expect(hashInputs(root, { ...surroundings, SITE_URL: 'https://example.org/atlas' })).not.toBe(before)
    expect(hashInputs(root, { ...surroundings, nodeVersion: '22.1.0' })).not.toBe(before)
    expect(hashInputs(root, { ...surroundings, nodeVersion: '20.20.2' })).toBe(before)
  })

  test('does not see what editors drop, tests, or results', () => {
    const root = tempFolder(project)
    const before = hashInputs(root, surroundings)
    writeFiles(root, {
      'app/.DS_Store': 'x',
      'app/page.tsx~': 'x',
      'content/a/.en.md.swp': 'x',
      'tests/a.test.ts': 'x',
      'out/index.html': 'x',
    })
    mkdirSync(join(root, 'data/empty'), { recursive: true })
    expect(hashInputs(root, surroundings)).toBe(before)
  })
})
