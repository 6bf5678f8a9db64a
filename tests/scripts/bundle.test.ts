import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { bundleScript } from '../../scripts/lib/bundle.mjs'
import { tempFolder, writeFiles } from './temp-folder.ts'

it('makes one plain file of a script and its modules, and another only when the code changes', async () => {
  const root = tempFolder({
    'scripts/say.ts': "import { word } from '../lib/word.ts'\nconst said: string = word\nconsole.log(said)\n",
    'lib/word.ts': "export const word = 'first'\n",
  })
  const first = await bundleScript(root, 'scripts/say.ts')
  expect(execFileSync(process.execPath, [first], { encoding: 'utf8' })).toBe('first\n')
  expect(await bundleScript(root, 'scripts/say.ts')).toBe(first)

  writeFiles(root, { 'lib/word.ts': "export const word = 'second'\n" })
  const second = await bundleScript(root, 'scripts/say.ts')
  expect(execFileSync(process.execPath, [second], { encoding: 'utf8' })).toBe('second\n')
  expect(readdirSync(dirname(second)).map((name) => join(dirname(second), name))).toEqual([second])
})
