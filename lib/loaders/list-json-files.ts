import { readdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../schema/problem.ts'

/** Left by tools, never read. */
const ignored = new Set(['.gitkeep', '.DS_Store'])

/** The JSON files of a folder, by name; anything else in it is a problem. */
export function listJsonFiles(root: string, folder: string): { files: string[]; problems: Problem[] } {
  const fail = (found: string, fix: string) => ({
    files: [],
    problems: [{ file: folder, expected: 'a folder of the project', found, fix }],
  })
  let names: string[]
  try {
    if (realpathSync(join(root, folder)) !== join(realpathSync(root), folder)) {
      return fail('a symbolic link that leads elsewhere', 'put the folder itself there, not a link')
    }
    names = readdirSync(join(root, folder)).toSorted((a, b) => (toFileId(a) < toFileId(b) ? -1 : 1))
  } catch {
    return fail('nothing that can be listed', `create the folder ${folder}`)
  }
  const listed = names.filter((name) => !ignored.has(name))
  const isOurs = (name: string) => name.endsWith('.json')
  return {
    files: listed.filter(isOurs).map((name) => `${folder}/${name}`),
    problems: listed
      .filter((name) => !isOurs(name))
      .map((name) => ({
        file: `${folder}/${name}`,
        expected: 'only files named {id}.json in this folder',
        found: JSON.stringify(name),
        fix: 'move it elsewhere, or give it the ending .json if it is one of them',
      })),
  }
}

/** data/datasets/some-id.json to some-id. */
export const toFileId = (file: string) => file.slice(file.lastIndexOf('/') + 1).replace(/\.json$/, '')
