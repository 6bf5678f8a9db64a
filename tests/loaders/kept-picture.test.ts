import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { tempFolder, writeFiles } from '../scripts/temp-folder.ts'

const project = {
  'lib/publish/fonts/sans.otf': 'glyphs',
  'lib/publish/svg-to-png.ts': 'code',
  'node_modules/sharp/package.json': '{"version":"1"}',
}
const drawing = { svg: '<svg/>', width: 12, height: 6 }
const draw = vi.fn((svg: string, width: number, height: number) =>
  Promise.resolve(Buffer.from(`${svg} ${width} ${height}`)),
)

/** As a new build would have it: what was learnt of the fonts is forgotten. */
async function nextBuild() {
  draw.mockClear()
  vi.resetModules()
  return (await import('../../lib/loaders/kept-picture.ts')).keptPicture
}

describe('a picture that was drawn before', () => {
  test('is taken as it was', async () => {
    const root = tempFolder(project)
    const first = await (await nextBuild())(root, drawing, draw)
    expect(draw).toHaveBeenCalledTimes(1)
    const second = await (await nextBuild())(root, drawing, draw)
    expect(draw).not.toHaveBeenCalled()
    expect(second).toEqual(first)
    expect(second.toString()).toBe('<svg/> 12 6')
  })

  test.each([{ svg: '<svg />' }, { width: 13 }, { height: 7 }])('is drawn anew with %j', async (change) => {
    const root = tempFolder(project)
    await (
      await nextBuild()
    )(root, drawing, draw)
    await (
      await nextBuild()
    )(root, { ...drawing, ...change }, draw)
    expect(draw).toHaveBeenCalledTimes(1)
  })

  test.each(Object.keys(project))('is drawn anew when %s has changed', async (file) => {
    const root = tempFolder(project)
    await (
      await nextBuild()
    )(root, drawing, draw)
    writeFiles(root, { [file]: 'changed' })
    await (
      await nextBuild()
    )(root, drawing, draw)
    expect(draw).toHaveBeenCalledTimes(1)
  })
})

test('a drawing that fails leaves nothing behind', async () => {
  const root = tempFolder({ ...project, '.cache/pictures/other.png': 'x' })
  const fail = () => Promise.reject(new Error('no such drawing'))
  await expect((await nextBuild())(root, drawing, fail)).rejects.toThrow('no such drawing')
  expect(readdirSync(join(root, '.cache/pictures'))).toEqual(['other.png'])
})
