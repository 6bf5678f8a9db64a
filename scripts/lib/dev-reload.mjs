// @ts-check
import { createServer } from 'node:http'

const reloadEvent = 'data: reload\n\n'

/**
 * Tells open pages to load again, by server-sent events; components/layout/dev-reload.client.tsx listens.
 * @returns {Promise<{ url: string, reload: () => void, close: () => void }>}
 */
export async function startReloadServer() {
  /** @type {Set<import('node:http').ServerResponse>} */
  const pages = new Set()
  let changedAt = 0
  const server = createServer((request, response) => {
    response.writeHead(200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      // The pages come from Next's port, so this is another origin to them.
      'Access-Control-Allow-Origin': '*',
    })
    response.write('retry: 1000\n\n')
    // A change while a page was loading came too early for it to hear: it says since when it knows the data.
    const since = Number(new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('since') ?? Infinity)
    if (since < changedAt) response.write(reloadEvent)
    pages.add(response)
    request.once('close', () => pages.delete(response))
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve(undefined))
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('startReloadServer: not listening on a port')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    reload: () => {
      changedAt = Date.now()
      for (const page of pages) page.write(reloadEvent)
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
