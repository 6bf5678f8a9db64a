import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { lines, readProblems } from './project.ts'

describe('the data folder', () => {
  it('refuses no file for the site', () => {
    expect(readProblems((project) => project.delete('data/site.json'))).toBe(lines`
      data/site.json
        expected  a file
        found     nothing
        fix       create data/site.json, or make it readable
    `)
  })

  it('refuses no sources', () => {
    expect(readProblems((project) => project.delete('data/sources.json'))).toBe(lines`
      data/sources.json
        expected  a file
        found     nothing
        fix       create data/sources.json, or make it readable
    `)
  })

  it('refuses no folder of charts', () => {
    expect(readProblems((project) => project.delete('data/charts'))).toBe(lines`
      data/charts
        expected  a folder of the project
        found     nothing that can be listed
        fix       create the folder data/charts
    `)
  })

  it('refuses a file named otherwise than its id', () => {
    expect(
      readProblems((project) =>
        project.write(
          'data/charts/copy.json',
          JSON.stringify({ ...(project.read('data/charts/shares.json') as object), id: 'other', order: 9 }),
        ),
      ),
    ).toBe(lines`
      data/charts/copy.json:1:7  id
        expected  the file’s name without ".json"
        found     "other"
        write     "copy", or rename the file
    `)
  })

  it('refuses a file of another kind among the datasets', () => {
    expect(readProblems((project) => project.write('data/datasets/notes.txt', 'later'))).toBe(lines`
      data/datasets/notes.txt
        expected  only files named {id}.json in this folder
        found     "notes.txt"
        fix       move it elsewhere, or give it the ending .json if it is one of them
    `)
  })

  it('refuses a folder among the datasets', () => {
    expect(readProblems((project) => project.write('data/datasets/old.json/a.json', '{}'))).toBe(lines`
      data/datasets/old.json
        expected  a file
        found     a folder
        fix       put a file there, or take it away
    `)
  })

  it('refuses a file that a link takes from elsewhere', () => {
    expect(readProblems((project) => project.link('data/datasets/stolen.json', '/etc/hostname'))).toBe(lines`
      data/datasets/stolen.json
        expected  a file inside its own folder
        found     a symbolic link that leads out of it
        fix       put the file itself there, not a link
    `)
  })

  it('refuses a link that leads nowhere', () => {
    expect(readProblems((project) => project.link('data/datasets/lost.json', 'nowhere.json'))).toBe(lines`
      data/datasets/lost.json
        expected  a file
        found     nothing
        fix       create data/datasets/lost.json, or make it readable
    `)
  })

  it('refuses a folder that a link takes from elsewhere', () => {
    expect(readProblems((project) => project.delete('data/partners').link('data/partners', tmpdir()))).toBe(lines`
      data/datasets/partner-ratings.json:54:17  dimensions[1].values[0].id
        expected  the id of a partner in data/partners: nothing
        found     "china"
        fix       create data/partners/china.json

      data/datasets/partner-ratings.json:61:17  dimensions[1].values[1].id
        expected  the id of a partner in data/partners: nothing
        found     "south"
        fix       create data/partners/south.json

      data/partners
        expected  a folder of the project
        found     a symbolic link that leads elsewhere
        fix       put the folder itself there, not a link
    `)
  })

  it('refuses a byte-order mark of UTF-8', () => {
    expect(readProblems((project) => project.write('data/site.json', Buffer.from([0xef, 0xbb, 0xbf, 0x7b, 0x7d]))))
      .toBe(lines`
      data/site.json:1:1
        expected  UTF-8 without a byte-order mark
        found     a byte-order mark (UTF-8)
        fix       save the file as "UTF-8", not as "UTF-8 with BOM" or "Unicode"
    `)
  })

  it('refuses a byte-order mark of UTF-16', () => {
    expect(readProblems((project) => project.write('data/site.json', Buffer.from('\ufeff{}', 'utf16le')))).toBe(lines`
      data/site.json:1:1
        expected  UTF-8 without a byte-order mark
        found     a byte-order mark (UTF-16, little-endian)
        fix       save the file as "UTF-8", not as "UTF-8 with BOM" or "Unicode"
    `)
  })

  it('refuses UTF-16 with its high byte first', () => {
    expect(readProblems((project) => project.write('data/site.json', Buffer.from([0xfe, 0xff, 0x00, 0x7b]))))
      .toBe(lines`
      data/site.json:1:1
        expected  UTF-8 without a byte-order mark
        found     a byte-order mark (UTF-16, big-endian)
        fix       save the file as "UTF-8", not as "UTF-8 with BOM" or "Unicode"
    `)
  })

  it('refuses UTF-16 without a mark', () => {
    expect(readProblems((project) => project.write('data/site.json', Buffer.from('{}', 'utf16le')))).toBe(lines`
      data/site.json:1:2
        expected  UTF-8 text
        found     a zero byte (byte 1)
        fix       save the file as UTF-8: a zero byte means UTF-16 or a file that is not text
    `)
  })

  it('refuses Shift_JIS', () => {
    expect(
      readProblems((project) =>
        project.write('data/site.json', Buffer.from([0x7b, 0x0a, 0x22, 0x90, 0x6c, 0x8d, 0xde, 0x22])),
      ),
    ).toBe(lines`
      data/site.json:2:2
        expected  UTF-8 text
        found     the byte 0x90 that is not UTF-8 (byte 3)
        fix       save the file as UTF-8: it may be in Shift_JIS, EUC-JP or Windows-1252
    `)
  })

  it('refuses a character cut off at the end', () => {
    expect(readProblems((project) => project.write('data/site.json', Buffer.from('{"name": "人').subarray(0, -1))))
      .toBe(lines`
      data/site.json:1:12
        expected  UTF-8 text
        found     the byte 0xba that is not UTF-8 (byte 11)
        fix       save the file as UTF-8: it may be in Shift_JIS, EUC-JP or Windows-1252
    `)
  })

  it('refuses a file that is too large', () => {
    expect(readProblems((project) => project.write('data/site.json', ' '.repeat(6 * 1024 * 1024)))).toBe(lines`
      data/site.json
        expected  a file of at most 5 MB
        found     6.0 MB
        fix       split the file, or take out what does not belong in it
    `)
  })

  it('tells all faults of all files at once', () => {
    expect(
      readProblems((project) =>
        project
          .write('data/site.json', '{')
          .set('data/charts/shares.json', 'kind', 'pie')
          .set('data/datasets/jobs.json', 'rows.0.source', 'cencus')
          .remove('data/partners/china.json', 'title.ja'),
      ),
    ).toBe(lines`
      data/charts/shares.json:3:11  kind
        expected  one of "line" or "bar"
        found     "pie"
        write     "line" or "bar"

      data/datasets/jobs.json:96:17  rows[0].source
        expected  the id of a source in data/sources.json
        found     "cencus"
        write     "census", or add the source "cencus" to data/sources.json

      data/partners/china.json:3:12  title.ja
        expected  the text in Japanese
        found     nothing: the Japanese text is missing
        fix       add "ja": "…" beside "en"

      data/site.json:1:1
        expected  a closing }
        found     the end of the file
        write     } where this part ends
    `)
  })

  it('tells only the fault itself when others refer to a faulty dataset', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'calendar', 'lunar'))).toBe(lines`
      data/datasets/jobs.json:20:15  calendar
        expected  one of "calendar" or "fiscal"
        found     "lunar"
        write     "calendar" or "fiscal"
    `)
  })

  it('tells only the fault itself when rows cite a faulty source', () => {
    expect(readProblems((project) => project.set('data/sources.json', '0.interest.level', 'noen'))).toBe(lines`
      data/sources.json:16:16  [0].interest.level
        expected  one of "none", "indirect" or "direct"
        found     "noen"
        write     "none"
    `)
  })

  it('tells only the fault itself when the sources cannot be read', () => {
    expect(readProblems((project) => project.write('data/sources.json', '['))).toBe(lines`
      data/sources.json:1:1
        expected  a closing ]
        found     the end of the file
        write     ] where this part ends
    `)
  })

  it('tells only the fault itself when a rated partner is faulty', () => {
    expect(readProblems((project) => project.remove('data/partners/china.json', 'short'))).toBe(lines`
      data/partners/china.json:1:1  short
        expected  the key "short"
        found     nothing
        fix       add "short": {"en": "…", "ja": "…"}
    `)
  })

  it('tells only the fault itself when the ratings are faulty', () => {
    expect(readProblems((project) => project.set('data/datasets/partner-ratings.json', 'version', 0))).toBe(lines`
      data/datasets/partner-ratings.json:3:14  version
        expected  a number of at least 1
        found     0
        write     a number of at least 1
    `)
  })
})
