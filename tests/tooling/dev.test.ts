// @vitest-environment node
// Slow, because it is the real thing: Next's development server on a copy of the project, and a browser.
import { chromium, type Page } from '@playwright/test'
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { findChrome } from '../../scripts/lib/chrome.mjs'
import { buildInputs } from '../../scripts/lib/inputs-hash.mjs'
import { projectPlaces, projectRoot } from '../../scripts/lib/project.mjs'

/** For one step: 3 s on an idle machine. */
const patienceMs = 60_000

/** Inside the project: Turbopack refuses packages that lie outside the folder with the lock file. */
function copyOfProject(): string {
  const { cache } = projectPlaces(projectRoot)
  mkdirSync(cache, { recursive: true })
  const root = mkdtempSync(join(cache, 'dev-test-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }))
  for (const input of buildInputs) {
    if (input !== 'package-lock.json') cpSync(join(projectRoot, input), join(root, input), { recursive: true })
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'), 'junction')
  return root
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo // listening on a port, so neither null nor a pipe's name
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Starts `npm run dev`; ends it as Ctrl-C does. */
async function startDev(root: string) {
  const port = await freePort()
  const env = { ...process.env, PORT: String(port), NO_COLOR: '1', SITE_URL: '' }
  const child = spawn(process.execPath, [join(root, 'scripts/dev.mjs')], { env })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const stop = async () => {
    child.kill('SIGINT')
    return ended
  }
  onTestFinished(async () => void (await stop()))
  const said = (text: string) => vi.waitFor(() => expect(output).toContain(text), { timeout: patienceMs })
  return { port, said, stop, output: () => output }
}

async function openBrowser(): Promise<Page> {
  const { path } = await findChrome()
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
  const browser = await chromium.launch({ executablePath: path, args })
  onTestFinished(() => browser.close())
  const page = await browser.newPage()
  page.setDefaultTimeout(patienceMs)
  return page
}

test(
  'an author who breaks the data reads why in the terminal and in the page, and mends it without touching the browser',
  { timeout: 180_000 },
  async () => {
    const root = copyOfProject()
    const file = join(root, 'data/sources.json')
    const good = readFileSync(file, 'utf8')
    const { port, said, stop, output } = await startDev(root)
    await said('no problems')
    await said(`http://localhost:${port}`)
    const page = await openBrowser()
    await page.goto(`http://localhost:${port}/en/`)
    const heading = await page.locator('main h1').innerText()

    writeFileSync(file, good.replace('"kind"', '"kin"'))
    await said('found     the unknown key "kin"')
    await said('Pages show these problems until they are mended.')
    // Locators look into the overlay's shadow roots; it shows the first of its errors.
    await page.getByText('data/sources.json:').first().waitFor({ state: 'visible' })
    expect(await page.locator('main h1').count()).toBe(0)

    const checksBefore = output().split('no problems').length
    writeFileSync(`${file}.new`, good)
    renameSync(`${file}.new`, file)
    await page.locator('main h1').waitFor()
    expect(await page.locator('main h1').innerText()).toBe(heading)
    await vi.waitFor(() => expect(output().split('no problems').length).toBeGreaterThan(checksBefore), {
      timeout: patienceMs,
    })
    expect(await stop()).toBe(0)
  },
)

test('a busy port is said before anything is started', { timeout: 20_000 }, async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo // listening on a port, so neither null nor a pipe's name
  const child = spawn(process.execPath, [join(projectRoot, 'scripts/dev.mjs')], {
    env: { ...process.env, PORT: String(port) },
  })
  let output = ''
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(1)
  expect(output.trim()).toBe(
    `Port ${port} is in use by another program. Stop that program or choose another port: PORT=${port + 1} npm run dev`,
  )
})
