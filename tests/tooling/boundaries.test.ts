// @vitest-environment node
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packageBin } from '../../scripts/lib/package-bin.mjs'
import { projectRoot } from '../../scripts/lib/project.mjs'
import { writeFiles } from '../scripts/temp-folder.ts'
import { cleanFiles, plantedTree, plants } from './planted-tree.ts'

const configFile = '.dependency-cruiser.cjs'
const { forbidden } = createRequire(import.meta.url)(join(projectRoot, configFile)) as { forbidden: { name: string }[] } // as the file says

type Violation = { from: string; to: string; rule: { name: string } }

/** What dependency-cruiser reports for the project in a folder. */
function listViolations(root: string): Violation[] {
  const args = ['--config', configFile, '--output-type', 'json', 'app', 'components', 'lib', 'scripts', 'e2e']
  const command = packageBin(projectRoot, 'dependency-cruiser', 'depcruise')
  const { stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 27,
  })
  if (!stdout) throw new Error(`listViolations: ${stderr}`)
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations // its documented report
}

describe('the boundaries between rooms', () => {
  const root = mkdtempSync(join(tmpdir(), 'boundaries-test-'))
  let violations: Violation[] = []
  beforeAll(() => {
    writeFiles(root, plantedTree)
    for (const file of [configFile, 'tsconfig.json']) copyFileSync(join(projectRoot, file), join(root, file))
    violations = listViolations(root)
  }, 20_000)
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  test.each(plants)('$rule names $file', ({ rule, file }) => {
    expect(violations.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toContain(rule)
  })

  test('every rule has a planted violation', () => {
    expect(forbidden.map(({ name }) => name).toSorted()).toEqual(
      [...new Set(plants.map(({ rule }) => rule))].toSorted(),
    )
  })

  test.each(cleanFiles)('no rule names %s', (file) => {
    expect(violations.filter(({ from }) => from === file)).toEqual([])
  })
})

test('the project keeps its boundaries', { timeout: 20_000 }, () => {
  const told = listViolations(projectRoot).map(({ rule, from, to }) => `${rule.name}: ${from} imports ${to}`)
  expect(told).toEqual([])
})
