// @vitest-environment node
import { createServer, type AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { parsePort, portError, requireFreePort } from '../../scripts/lib/port.mjs'

/** A port that something listens on until the test ends, or until `free` is called. */
async function busyPort(host?: string) {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  const free = () => new Promise<void>((resolve) => server.close(() => resolve()))
  onTestFinished(() => void (server.listening && free()))
  return { port: (server.address() as AddressInfo).port, free } // listening on a port, so neither null nor a pipe's name
}

describe('PORT', () => {
  test.each([
    [undefined, 3000],
    ['', 3000],
    ['8080', 8080],
    ['65535', 65535],
  ])('%j is %d', (text, port) => {
    expect(parsePort(text, 'npm start')).toBe(port)
  })

  test.each(['0', '65536', '-1', '80a', '3e3', '0x50', ' 80', '1.5'])('%j is refused with an example', (text) => {
    expect(() => parsePort(text, 'npm run serve')).toThrow(
      `PORT must be a whole number from 1 to 65535, not "${text}". Example: PORT=3001 npm run serve`,
    )
  })
})

describe('a port', () => {
  // Linux gives every machine the whole of 127.0.0.0/8: there, only listening finds out that 127.0.0.2 is taken.
  const hosts = [undefined, '127.0.0.1', ...(process.platform === 'linux' ? ['127.0.0.2'] : [])]
  test.each(hosts)('that something listens on (host %s) is refused with what to type instead', async (host) => {
    const { port } = await busyPort(host)
    await expect(requireFreePort(port, 'npm start')).rejects.toThrow(
      `Port ${port} is in use by another program. Stop that program or choose another port: PORT=${port < 65535 ? port + 1 : 3001} npm start`,
    )
  })

  test('that is free is let through, and still free afterwards', async () => {
    const { port, free } = await busyPort()
    await free()
    await requireFreePort(port, 'npm start')
    await requireFreePort(port, 'npm start')
  })

  test('that may not be opened is told apart from a busy one', () => {
    expect(portError(80, 'npm start', 'EACCES').message).toBe(
      'Port 80 cannot be opened (EACCES). Choose another port: PORT=3001 npm start',
    )
  })
})
