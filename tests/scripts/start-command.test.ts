// @vitest-environment node
import { createServer, type AddressInfo } from 'node:net'
import { describe, expect, test, vi } from 'vitest'
import { runScript, standInProject, startCommand } from './stand-in-project.ts'
import { writeFiles } from './temp-folder.ts'

// Each test starts a dozen programs; a busy machine takes its time.
vi.setConfig({ testTimeout: 30_000 })

/** A port that was free a moment ago. */
async function freePort(): Promise<string> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo // listening on a port, so neither null nor a pipe's name
  await new Promise<void>((resolve) => server.close(() => resolve()))
  return String(port)
}

describe('npm start', () => {
  test('builds, serves, ends cleanly on Ctrl-C; then serves within three seconds without building', async () => {
    const root = standInProject()
    const PORT = await freePort()
    const address = `http://localhost:${PORT}/`
    for (const news of ['Building the site', 'The site in out/ is up to date.']) {
      const startedAt = Date.now()
      const { child, finished, said } = startCommand(root, 'scripts/start.mjs', { PORT })
      await said(address)
      if (!news.startsWith('Building')) expect(Date.now() - startedAt).toBeLessThan(3000)
      expect((await fetch(address)).status).toBe(200)
      child.kill('SIGINT')
      const { exitCode, output, lastLine } = await finished
      expect([exitCode, lastLine, output]).toEqual([0, address, expect.stringContaining(news)])
    }
  })

  test('refuses a busy port before it builds anything', async () => {
    const root = standInProject()
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, resolve))
    const { port } = server.address() as AddressInfo // as above
    const { exitCode, output } = await runScript(root, 'scripts/start.mjs', { PORT: String(port) })
    await new Promise<void>((resolve) => server.close(() => resolve()))
    expect([exitCode, output]).toEqual([
      1,
      expect.stringMatching(new RegExp(`^Port ${port} is in use .* npm start\n$`)),
    ])
  })

  test('serves nothing when the build fails, and says how to see the last good site', async () => {
    const root = standInProject()
    writeFiles(root, { 'out/index.html': 'good' })
    const { exitCode, lastLine } = await runScript(root, 'scripts/start.mjs', {
      PORT: await freePort(),
      NEXT_SAYS: 'fail',
    })
    expect([exitCode, lastLine]).toEqual([1, expect.stringContaining('To see the last good site: npm run serve')])
  })
})

describe('npm run serve', () => {
  test('without a built site says how to build one', async () => {
    const { exitCode, output } = await runScript(standInProject(), 'scripts/serve.mjs', { PORT: await freePort() })
    expect([exitCode, output]).toEqual([1, 'There is no built site in out/. Build it first: npm run build\n'])
  })
})
