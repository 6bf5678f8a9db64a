// @vitest-environment node
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ensureInstalled, hashManifests, isInstallNeeded } from '../../scripts/lib/install.mjs'
import { isNodeSupported, requireNode } from '../../scripts/lib/node-version.mjs'
import { tempFolder, writeFiles } from './temp-folder.ts'

const manifests = { 'package.json': '{"name":"a"}', 'package-lock.json': '{}' }

/** Stands in for npm: a program of that path that ends with this code. */
function fakeNpm(root: string, exitCode: number): NodeJS.Dict<string> {
  writeFiles(root, {
    'npm-cli.cjs': `require('fs').writeFileSync('called.json', JSON.stringify(process.argv.slice(2))); require('fs').mkdirSync('node_modules', { recursive: true }); process.exit(${exitCode})`,
  })
  return { ...process.env, npm_execpath: join(root, 'npm-cli.cjs') }
}

function installedProject(): string {
  const root = tempFolder(manifests)
  writeFiles(root, { 'node_modules/.install-stamp': `${hashManifests(root)}\n` })
  return root
}

describe('whether to install', () => {
  test('not when the stamp fits both manifests', () => {
    expect(isInstallNeeded(installedProject())).toBe(false)
  })

  test.each(['package.json', 'package-lock.json'])('when %s has changed', (name) => {
    const root = installedProject()
    writeFiles(root, { [name]: '{"changed":true}' })
    expect(isInstallNeeded(root)).toBe(true)
  })

  test('when node_modules is gone, or was installed without leaving a stamp', () => {
    const root = installedProject()
    rmSync(join(root, 'node_modules/.install-stamp'))
    expect(isInstallNeeded(root)).toBe(true)
    rmSync(join(root, 'node_modules'), { recursive: true })
    expect(isInstallNeeded(root)).toBe(true)
  })

  test('a missing lock file is said', () => {
    const root = installedProject()
    rmSync(join(root, 'package-lock.json'))
    expect(() => isInstallNeeded(root)).toThrow('package-lock.json is missing. Restore it from the repository')
  })
})

describe('installing', () => {
  beforeEach(() => void vi.spyOn(console, 'log').mockImplementation(() => undefined))
  afterEach(() => void vi.restoreAllMocks())

  test('runs npm ci once and leaves a stamp', async () => {
    const root = tempFolder(manifests)
    const env = fakeNpm(root, 0)
    expect(await ensureInstalled({ root, env })).toBe(true)
    expect(JSON.parse(readFileSync(join(root, 'called.json'), 'utf8'))).toEqual([
      'ci',
      '--include=dev',
      '--no-audit',
      '--no-fund',
    ])
    expect(await ensureInstalled({ root, env })).toBe(false)
  })

  test('says what to do when npm ci fails, and tries again next time', async () => {
    const root = tempFolder(manifests)
    await expect(ensureInstalled({ root, env: fakeNpm(root, 7) })).rejects.toThrow(
      /npm ci ended with code 7; .* run the command again/,
    )
    expect(isInstallNeeded(root)).toBe(true)
  })
})

describe('version of Node', () => {
  test.each([
    ['18.20.0', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['22.0.0', true],
  ])('%s: %s', (version, supported) => {
    expect(isNodeSupported(version)).toBe(supported)
  })

  test('one that is too old is told which is needed and which was found', () => {
    expect(() => requireNode('18.20.0')).toThrow('Node.js 20.19 or later is needed; this is 18.20.0.')
  })
})
