import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { decodeText, readText } from '../../lib/loaders/read-text.ts'

describe('decodeText', () => {
  it('gives back every text written as UTF-8', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter((text) => !/^\ufeff|\0/.test(text)),
        (text) => {
          expect(decodeText(new TextEncoder().encode(text))).toEqual({ text })
        },
      ),
    )
  })

  it('names the first byte that is not UTF-8, wherever it stands', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'é', '人', '😀', '\n'), maxLength: 40 })
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const head = Buffer.from(before)
        const decoded = decodeText(Buffer.concat([head, Buffer.from([0xff]), Buffer.from(after)]))
        if (head.length === 0) return
        expect(decoded).toMatchObject({ fault: { found: `the byte 0xff that is not UTF-8 (byte ${head.length})` } })
        expect(decoded).toMatchObject({ fault: { line: before.split('\n').length } })
      }),
    )
  })

  it('accepts an empty file and refuses one above 5 MB', () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: '' })
    expect(decodeText(new Uint8Array(5 * 1024 * 1024 + 1))).toMatchObject({
      fault: { expected: 'a file of at most 5 MB' },
    })
  })
})

describe('readText', () => {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'text-'))
    mkdirSync(join(root, 'data'))
    writeFileSync(join(root, 'data/a.json'), '{}')
  })
  afterEach(() => rmSync(root, { recursive: true }))

  it('reads a file, also by a link to another of its folder', () => {
    symlinkSync('a.json', join(root, 'data/b.json'))
    expect(readText(root, 'data/a.json')).toEqual({ text: '{}' })
    expect(readText(root, 'data/b.json')).toEqual({ text: '{}' })
  })

  it('reads a project that is itself reached by a link', () => {
    symlinkSync(root, `${root}-link`)
    expect(readText(`${root}-link`, 'data/a.json')).toEqual({ text: '{}' })
    rmSync(`${root}-link`)
  })

  it('refuses a path that climbs out of its folder', () => {
    writeFileSync(join(root, 'secret.json'), '{}')
    expect(readText(root, 'data/../../secret.json')).toHaveProperty('problem')
    expect(readText(join(root, 'data'), '../secret.json')).toMatchObject({
      problem: { expected: 'a file inside the project' },
    })
  })

  it('refuses a link that leads to itself', () => {
    symlinkSync('loop.json', join(root, 'data/loop.json'))
    expect(readText(root, 'data/loop.json')).toEqual({
      problem: {
        file: 'data/loop.json',
        expected: 'a file',
        found: 'a file that cannot be read (ELOOP)',
        fix: 'create data/loop.json, or make it readable',
      },
    })
  })
})
