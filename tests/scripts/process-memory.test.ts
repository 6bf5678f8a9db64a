import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { treeMemory } from '../../scripts/lib/process-memory.mjs'

test.runIf(process.platform === 'linux')(
  'the memory of a process counts that of the processes it started',
  async () => {
    const hold = `const held = Buffer.alloc(200e6, 1); console.log('ready'); setInterval(() => held, 1000)`
    const before = treeMemory(process.pid) ?? 0
    expect(before).toBeGreaterThan(20e6)
    const child = spawn(process.execPath, ['-e', hold], { stdio: ['ignore', 'pipe', 'inherit'] })
    onTestFinished(() => void child.kill())
    await once(child.stdout, 'data')
    expect((treeMemory(process.pid) ?? 0) - before).toBeGreaterThan(150e6)
    expect(treeMemory(child.pid ?? 0)).toBeGreaterThan(200e6)
  },
)

test('a process that is gone holds nothing', () => {
  expect(treeMemory(2 ** 30) ?? 0).toBe(0)
})
