// @vitest-environment node
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { runScript, standInProject } from './stand-in-project.ts'
import { writeFiles } from './temp-folder.ts'

// Each test starts a dozen programs; a busy machine takes its time.
vi.setConfig({ testTimeout: 30_000 })

/** A browser as far as `--version` goes. */
function standInBrowser(root: string): string {
  const path = join(root, 'browser')
  writeFiles(root, { browser: '#!/bin/sh\necho Chromium 1\n' })
  chmodSync(path, 0o755)
  return path
}

describe('npm test', () => {
  test('runs every step and ends with the sum', async () => {
    const root = standInProject()
    const { exitCode, lastLine } = await runTests(root, {})
    // Six checks, two runs of one passed and one skipped test, three journeys.
    expect([exitCode, lastLine]).toEqual([0, '11 passed, 0 failed, 2 skipped'])
  })

  test('counts each check that fails, and goes on', async () => {
    const { exitCode, lastLine } = await runTests(standInProject(), {
      FAIL: 'prettier eslint typescript dependency-cruiser knip',
    })
    expect([exitCode, lastLine]).toEqual([1, '6 passed, 5 failed, 2 skipped'])
  })

  test('counts what needs a build as failed when the build failed, even beside an older site', async () => {
    const root = standInProject()
    writeFiles(root, { 'out/index.html': 'good' })
    const { exitCode, lastLine, output } = await runTests(root, { NEXT_SAYS: 'fail' })
    expect([exitCode, lastLine]).toEqual([1, '6 passed, 3 failed, 1 skipped'])
    expect(output).toContain('journeys: 0 passed, 1 failed, 0 skipped in 0.0 s (not run: the build failed)')
  })

  test('counts the journeys as failed without a browser', async () => {
    const { exitCode, lastLine } = await runTests(standInProject(), { CHROME_PATH: '/nowhere' })
    expect([exitCode, lastLine]).toEqual([1, '8 passed, 1 failed, 2 skipped'])
  })

  test('counts a program that is not installed as failed', async () => {
    const root = standInProject()
    writeFiles(root, { 'node_modules/knip/package.json': '{}' })
    const { lastLine, output } = await runTests(root, {})
    expect(lastLine).toBe('10 passed, 1 failed, 2 skipped')
    expect(output).toContain('knip has no command "knip". Run: npm ci')
  })
})

function runTests(root: string, env: NodeJS.Dict<string>) {
  const CHROME_PATH = standInBrowser(root)
  return runScript(root, 'scripts/test.mjs', { CHROME_PATH, ...env })
}
