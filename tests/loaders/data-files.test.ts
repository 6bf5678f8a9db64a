import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { lines, readProblems } from './project.ts'

describe('files and folders of data', () => {
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
})
