// @vitest-environment node
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { takeBuildLock } from '../../scripts/lib/build-lock.mjs'
import { isBuildFresh, writeBuildStamp } from '../../scripts/lib/build-stamp.mjs'
import { projectPlaces } from '../../scripts/lib/project.mjs'
import { restoreOut, swapIntoOut } from '../../scripts/lib/swap.mjs'
import { tempFolder, writeFiles } from './temp-folder.ts'

const placesWith = (files: Record<string, string>) => projectPlaces(tempFolder(files))
const textOf = (...path: string[]) => readFileSync(join(...path), 'utf8')

describe('a build is fresh', () => {
  test('only while the hash fits and the site is there', () => {
    const places = placesWith({ 'out/index.html': 'x' })
    expect(isBuildFresh(places, 'abc')).toBe(false)
    writeBuildStamp(places, 'abc')
    expect(isBuildFresh(places, 'abc')).toBe(true)
    expect(isBuildFresh(places, 'abd')).toBe(false)
    rmSync(join(places.out, 'index.html'))
    expect(isBuildFresh(places, 'abc')).toBe(false)
  })

  test.each(['', '{"hash":', 'null', '{"hash":1}'])('not with the stamp %j', (stamp) => {
    expect(isBuildFresh(placesWith({ 'out/index.html': 'x', '.cache/build-stamp.json': stamp }), 'abc')).toBe(false)
  })
})

describe('swapping the new site in', () => {
  test('leaves only the new site', () => {
    const places = placesWith({ 'out/old.html': 'old', '.cache/staging/index.html': 'new' })
    swapIntoOut(places)
    expect(textOf(places.out, 'index.html')).toBe('new')
    for (const gone of [join(places.out, 'old.html'), places.staging, places.previous])
      expect(existsSync(gone), gone).toBe(false)
  })

  test('brings the last site back when the new one cannot take its place', () => {
    const places = placesWith({ 'out/index.html': 'old' })
    expect(() => swapIntoOut(places)).toThrow('ENOENT')
    expect(textOf(places.out, 'index.html')).toBe('old')
  })

  test('a crash in between is mended by the next command', () => {
    const places = placesWith({ '.cache/out-previous/index.html': 'old' })
    expect(restoreOut(places)).toBe(true)
    expect(textOf(places.out, 'index.html')).toBe('old')
    expect(restoreOut(places)).toBe(false)
  })
})

describe('the lock of a build', () => {
  test('keeps a second build out while the first one lives', () => {
    const { buildLock } = placesWith({ '.cache/build.lock': `${process.ppid}\n` })
    expect(() => takeBuildLock(buildLock)).toThrow(
      `Another build is running (process ${process.ppid}). Wait until it has finished`,
    )
  })

  test.each([
    ['that is gone', '999999999\n'],
    ['that had the process id we have now', `${process.pid}\n`],
    ['that wrote nonsense', 'nonsense'],
    ['that wrote nothing', ''],
  ])('is taken over from a build %s', (_, content) => {
    const { buildLock } = placesWith({ '.cache/build.lock': content })
    const release = takeBuildLock(buildLock)
    expect(textOf(buildLock)).toBe(`${process.pid}\n`)
    release()
    expect(existsSync(buildLock)).toBe(false)
  })

  test('is not given back when another build holds it by now', () => {
    const places = projectPlaces(tempFolder())
    mkdirSync(places.cache)
    const release = takeBuildLock(places.buildLock)
    writeFiles(places.root, { '.cache/build.lock': `${process.ppid}\n` })
    release()
    expect(existsSync(places.buildLock)).toBe(true)
  })
})
