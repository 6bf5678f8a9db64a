import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test as base, type BrowserContext } from '@playwright/test'
import { readBasePath } from '../../scripts/lib/base-path.mjs'
import { isBuildFresh } from '../../scripts/lib/build-stamp.mjs'
import { hashInputs } from '../../scripts/lib/inputs-hash.mjs'
import { projectPlaces, projectRoot } from '../../scripts/lib/project.mjs'
import { createSiteServer } from '../../scripts/lib/static-server.mjs'

export { expect } from '@playwright/test'

/** What must not happen while a reader uses the site. */
type Watch = {
  /** Watches one more context, as of a second reader. */
  follow: (context: BrowserContext) => void
  /** A fault this test causes on purpose; it fails when the fault does not come. */
  expects: (fault: RegExp) => void
  /** Addresses of all scripts requested so far. */
  scripts: () => readonly string[]
}

type TestFixtures = { watch: Watch }
type WorkerFixtures = { origin: string }

/** Tests on the built site. Each fails on a console message, an error, a failed request, a foreign request or a cookie. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  origin: [
    async ({}, provide) => {
      const server = await serveSite()
      // A server that listens on a port has an address of this form.
      const { port } = server.address() as AddressInfo
      await provide(`http://127.0.0.1:${port}`)
      server.closeAllConnections()
      server.close()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ origin }, provide) => provide(origin),
  watch: [
    async ({ context, origin }, provide) => {
      const faults: string[] = []
      const scripts: string[] = []
      const expected: RegExp[] = []
      const contexts: BrowserContext[] = []
      const follow = (followed: BrowserContext) => {
        contexts.push(followed)
        listen(followed, origin, { fault: (text) => faults.push(text), script: (address) => scripts.push(address) })
      }
      follow(context)
      await provide({ follow, expects: (fault) => expected.push(fault), scripts: () => scripts })
      for (const one of contexts) {
        const cookies = await one.cookies().catch(() => [])
        faults.push(...cookies.map((cookie) => `cookie ${cookie.name}`))
      }
      const unexpected = faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)))
      const missing = expected.filter((pattern) => !faults.some((fault) => pattern.test(fault)))
      base.expect(unexpected, 'console messages, errors, failed or foreign requests, cookies').toEqual([])
      base.expect(missing.map(String), 'faults that were to come').toEqual([])
    },
    { auto: true },
  ],
})

async function serveSite(): Promise<Server> {
  const places = projectPlaces(projectRoot)
  if (!isBuildFresh(places, hashInputs(projectRoot))) {
    throw new Error('The site in out/ was not built from the present files. Build it first: npm run build')
  }
  const server = createSiteServer({ root: places.out, basePath: readBasePath(projectRoot) })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  return server
}

type Report = { fault: (text: string) => void; script: (address: string) => void }

function listen(context: BrowserContext, origin: string, { fault, script }: Report): void {
  context.on('console', (message) => fault(`console ${message.type()}: ${message.text()}`))
  context.on('weberror', (error) => fault(`error: ${error.error().message}`))
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) fault(`request to another origin: ${url}`)
    if (request.resourceType() === 'script') script(url)
  })
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // The browser breaks off what a page still loads when the reader leaves it.
    if (reason !== 'net::ERR_ABORTED') fault(`request failed: ${request.url()} ${reason}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) fault(`status ${response.status()}: ${response.url()}`)
  })
}
