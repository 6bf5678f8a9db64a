import { request, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { createSiteServer } from '../../scripts/lib/static-server.mjs'

export type Reply = { status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }
type Ask = (path: string, options?: { method?: string; headers?: Record<string, string> }) => Promise<Reply>

/** Serves a folder until the test ends. Paths go over the wire as written: fetch would tidy up "/../" before sending it. */
export async function serve(root: string, basePath = ''): Promise<Ask> {
  const server = createSiteServer({ root, basePath })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo // listening on a port, so neither null nor a pipe's name
  return (path, { method = 'GET', headers = {} } = {}) =>
    new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
        )
      })
      sent.on('error', reject)
      sent.end()
    })
}
