import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { toEmbedCode, toEmbedFrame } from '../../lib/publish/embed-code'
import { test as base } from './test'
import { atlas, link, paths, type Locale } from './site'

/** Height the code of a frame gives, before any script. */
export const givenHeight = 300

export type Host = {
  /** Opens at an origin of its own with this as its body; gives its address. */
  serve: (body: string) => string
  /** What a reader pastes to show a view, with or without the script for its height. */
  codeOf: (locale: Locale, chart: string, options?: { script?: boolean; query?: string }) => string
}

/** Tests with a page of someone else's, on another origin, that shows pages of ours in frames. */
export const test = base.extend<{ host: Host }>({
  host: async ({ origin, watch }, provide) => {
    let body = ''
    const server = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(`<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">${body}`)
    })
    const address = await listen(server)
    watch.expects(new RegExp(`^request to another origin: ${address}`))
    const site = { origin, basePath: atlas.site.basePath }
    await provide({
      serve: (text) => {
        body = text
        return address
      },
      codeOf: (locale, chart, { script = true, query = '' } = {}) => {
        const src = `${origin}${link(paths.embed(locale, chart, 'default', 1))}${query}`
        const frame = { src, title: chart, height: givenHeight }
        return script ? toEmbedCode(site, frame) : toEmbedFrame(frame)
      },
    })
    server.closeAllConnections()
    server.close()
  },
})

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo
  return `http://127.0.0.1:${port}/`
}
