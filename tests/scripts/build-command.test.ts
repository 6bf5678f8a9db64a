// @vitest-environment node
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { hashInputs } from '../../scripts/lib/inputs-hash.mjs'
import { runScript, standInProject, startCommand } from './stand-in-project.ts'
import { writeFiles } from './temp-folder.ts'

// Each test starts a dozen programs; a busy machine takes its time.
vi.setConfig({ testTimeout: 30_000 })

const build = (root: string, env?: NodeJS.Dict<string>) => runScript(root, 'scripts/build.mjs', env)
const hashOf = (root: string) => hashInputs(root, { SITE_URL: '' })
const kept = 'The last good site was kept in out/.'

describe('npm run build', () => {
  test('puts the export in out/ and stamps it with the hash of its inputs', async () => {
    const root = standInProject()
    const { exitCode, output } = await build(root)
    expect([exitCode, output]).toEqual([0, expect.stringContaining('The site is in out/')])
    expect(readFileSync(join(root, 'out/index.html'), 'utf8')).toBe(`build ${hashOf(root).slice(0, 20)}`)
    expect(JSON.parse(readFileSync(join(root, '.cache/build-stamp.json'), 'utf8'))).toMatchObject({
      hash: hashOf(root),
    })
    expect(existsSync(join(root, '.cache/build.lock'))).toBe(false)
  })

  test.each([
    ['the check', { CHECK_EXIT: '7' }, 7, 'step [1/4]'],
    ['Next', { NEXT_SAYS: 'fail' }, 1, 'step [2/4]'],
    ['the finishing', { POSTBUILD_EXIT: '5' }, 1, 'step [3/4]'],
    ['the export to the staging folder', { NEXT_SAYS: 'nothing' }, 1, 'step [4/4]'],
  ])('keeps the last good site when %s fails, and says so in its last line', async (_, env, code, step) => {
    const root = standInProject()
    writeFiles(root, { 'out/index.html': 'good', '.cache/build-stamp.json': '{}' })
    const { exitCode, lastLine } = await build(root, env)
    expect([exitCode, lastLine]).toEqual([code, expect.stringContaining(kept)])
    expect(lastLine).toContain(step)
    expect(readFileSync(join(root, 'out/index.html'), 'utf8')).toBe('good')
    expect(existsSync(join(root, '.cache/build.lock'))).toBe(false)
  })

  test('says what to do when nothing is installed', async () => {
    const root = standInProject()
    rmSync(join(root, 'node_modules'), { recursive: true })
    const { exitCode, output } = await build(root)
    expect([exitCode, output]).toEqual([
      1,
      'The packages are not installed. Run: npm ci (or npm start, which installs, builds and serves)\n',
    ])
  })

  test('interrupted, it ends its children, gives back the lock and keeps the last good site', async () => {
    const root = standInProject()
    writeFiles(root, { 'out/index.html': 'good' })
    const { child, finished, said } = startCommand(root, 'scripts/build.mjs', { NEXT_SAYS: 'wait' })
    await said('next waits')
    const second = await build(root)
    expect([second.exitCode, second.output]).toEqual([
      1,
      expect.stringContaining(`Another build is running (process ${child.pid})`),
    ])
    child.kill('SIGTERM')
    const { exitCode, lastLine } = await finished
    expect([exitCode, lastLine]).toEqual([143, `The build was stopped. ${kept}`])
    expect(readFileSync(join(root, 'out/index.html'), 'utf8')).toBe('good')
    expect(existsSync(join(root, '.cache/build.lock'))).toBe(false)
  })
})
