// @vitest-environment node
import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { oneAtATime } from '../../scripts/lib/dev-one-at-a-time.mjs'
import { startReloadServer } from '../../scripts/lib/dev-reload.mjs'
import { watchFolders } from '../../scripts/lib/dev-watch.mjs'
import { tempFolder, writeFiles } from '../scripts/temp-folder.ts'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('a change of content or data', () => {
  function watched() {
    const root = tempFolder({ 'data/charts/a.json': '1', 'content/x/en.md': 'text', 'lib/a.ts': '' })
    const changes: string[][] = []
    onTestFinished(watchFolders(root, ['content', 'data', 'missing'], (files) => changes.push(files), 150))
    /** What was told of it, as one list for each time. */
    const told = async (change: () => void | Promise<void>) => {
      changes.length = 0
      await change()
      await vi.waitFor(() => expect(changes).not.toEqual([]), 3000).catch(() => {})
      await pause(200)
      return [...changes]
    }
    return { root, told }
  }
  const chart = join('data', 'charts', 'a.json')

  test('is told once, however many writes it takes', async () => {
    const { root, told } = watched()
    const files = await told(async () => {
      for (let time = 0; time < 5; time += 1) {
        writeFiles(root, { 'data/charts/a.json': `${time}`, 'content/x/en.md': `${time}` })
        await pause(20)
      }
    })
    expect(files).toEqual([[join('content', 'x', 'en.md'), chart]])
  })

  test('is told every time when the editor renames a new file over the old one', async () => {
    const { root, told } = watched()
    for (const time of ['first', 'second', 'third']) {
      const files = await told(() => {
        writeFiles(root, { 'data/charts/.a.json.tmp': time })
        renameSync(join(root, 'data/charts/.a.json.tmp'), join(root, chart))
      })
      expect(files, time).toEqual([[chart]])
    }
  })

  test('is told in folders that came later, and when files go', async () => {
    const { root, told } = watched()
    expect(await told(() => writeFiles(root, { 'content/new/deep/en.md': 'a' }))).toHaveLength(1)
    const file = join('content', 'new', 'deep', 'en.md')
    expect(await told(() => writeFiles(root, { [file]: 'b' }))).toEqual([[file]])
    expect(await told(() => rmSync(join(root, 'content/new'), { recursive: true }))).toHaveLength(1)
    expect(await told(() => writeFiles(root, { [file]: 'c' }))).toHaveLength(1)
  })

  test('is not seen in what editors write while one types, nor in other folders', async () => {
    const { root, told } = watched()
    const files = await told(() =>
      writeFiles(root, { 'data/charts/.a.json.swp': 'x', 'data/a.json~': 'x', 'lib/a.ts': 'x' }),
    )
    expect(files).toEqual([])
  })
})

describe('open pages', () => {
  async function openPage(url: string) {
    const leave = new AbortController()
    const { headers, body } = await fetch(url, { signal: leave.signal })
    onTestFinished(() => leave.abort())
    let heard = ''
    void body
      ?.pipeThrough(new TextDecoderStream())
      .pipeTo(new WritableStream({ write: (text) => void (heard += text) }))
      .catch(() => {})
    return { headers, hears: () => heard.includes('data: reload\n\n') }
  }
  async function reloadServer() {
    const server = await startReloadServer()
    onTestFinished(server.close)
    return server
  }

  test('are told to load again, all of them, from any origin', async () => {
    const { url, reload } = await reloadServer()
    const pages = [await openPage(url), await openPage(`${url}?since=${Date.now()}`)]
    await pause(50)
    expect(pages.map((page) => page.hears())).toEqual([false, false])
    reload()
    await vi.waitFor(() => expect(pages.map((page) => page.hears())).toEqual([true, true]))
    expect(pages[0]?.headers.get('content-type')).toBe('text/event-stream')
    expect(pages[0]?.headers.get('access-control-allow-origin')).toBe('*')
  })

  test('that were still loading at the last change are told as soon as they listen, newer ones not', async () => {
    const { url, reload } = await reloadServer()
    const before = Date.now() - 1
    reload()
    const late = await openPage(`${url}?since=${before}`)
    const fresh = await openPage(`${url}?since=${Date.now() + 1}`)
    await vi.waitFor(() => expect(late.hears()).toBe(true))
    await pause(50)
    expect(fresh.hears()).toBe(false)
  })
})

describe('the check', () => {
  test('never runs twice at once, and runs once more after changes during a run', async () => {
    let running = 0
    let runs = 0
    const check = oneAtATime(async () => {
      running += 1
      expect(running).toBe(1)
      await pause(20)
      running -= 1
      runs += 1
    })
    await Promise.all([check(), check(), check()])
    expect(runs).toBe(2)
    await check()
    expect(runs).toBe(3)
  })

  test('that broke off does not stop the next one', async () => {
    const check = oneAtATime(vi.fn().mockRejectedValueOnce(new Error('broke off')).mockResolvedValue(undefined))
    const first = check()
    const second = check()
    await expect(first).rejects.toThrow('broke off')
    await expect(second).resolves.toBeUndefined()
  })
})
