import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { ReleaseProject } from '../loaders/release-project.ts'

const script = fileURLToPath(new URL('../../scripts/release.ts', import.meta.url))

function run(root: string, ...args: string[]) {
  const node = ['--conditions=react-server', '--import', import.meta.resolve('tsx'), script, ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, node, { cwd: root, encoding: 'utf8' })
  return { status, stdout, stderr }
}

it('npm run release writes what is new with the day it is given, and then has nothing to do', () => {
  const project = new ReleaseProject()
  expect(run(project.root, '--date', '2026-12-01')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Wrote 2 editions'),
  })
  expect(project.readText('data/editions/shares/1.json')).toContain('"published": "2026-12-01"')
  expect(run(project.root)).toMatchObject({
    status: 0,
    stdout: 'Nothing to release: every link shows what it showed.\n',
  })
}, 60_000)

it('npm run release explains itself, and refuses what it cannot do', () => {
  const project = new ReleaseProject()
  expect(run(project.root, '--help')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Only for editions no reader has seen'),
  })
  expect(run(project.root, '--date', 'tomorrow')).toMatchObject({
    status: 1,
    stderr: '--date: write a day such as 2026-11-20, not "tomorrow"\n',
  })
  expect(run(project.root, '--replase')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("Unknown option '--replase'"),
  })
  expect(run(project.root, '--replace', 'none')).toMatchObject({
    status: 1,
    stderr: '--replace: there is no chart "none" in data/charts\n',
  })
  expect(() => project.readText('data/views.lock.json')).toThrow('ENOENT')
}, 60_000)
