import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { editorSettings, listEditorSchemas } from '../../scripts/schemas/editor-schemas.ts'

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

/** The files of a pattern such as /data/charts/*.json. */
function listFiles(pattern: string): string[] {
  const file = pattern.slice(1)
  if (!file.includes('*')) return [file]
  const folder = file.slice(0, file.lastIndexOf('/'))
  return readdirSync(folder).map((name) => `${folder}/${name}`)
}

describe('the schemas for editors', () => {
  it('are those of the code: npm run schemas writes them anew', () => {
    const names = readdirSync('schemas').map((name) => `schemas/${name}`)
    expect(names.sort()).toEqual([...listEditorSchemas().keys()].sort())
    for (const [file, text] of listEditorSchemas()) expect(readFileSync(file, 'utf8'), file).toBe(text)
  })

  it('are named in the settings of the editor, each for its files', () => {
    expect(readJson('.vscode/settings.json')).toEqual({ 'json.schemas': editorSettings })
  })

  it.each(editorSettings)('$url accepts every file it is for', ({ fileMatch, url }) => {
    const schema = z.fromJSONSchema(readJson(url) as Parameters<typeof z.fromJSONSchema>[0])
    const files = fileMatch.flatMap(listFiles)
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) expect(schema.safeParse(readJson(file)).error?.issues ?? [], file).toEqual([])
  })

  it('refuse a key that does not exist and a value that is none of the list', () => {
    const schema = z.fromJSONSchema(readJson('schemas/partner.schema.json') as Parameters<typeof z.fromJSONSchema>[0])
    const partner = readJson('data/partners/china.json') as object
    expect(schema.safeParse(partner).success).toBe(true)
    expect(schema.safeParse({ ...partner, titel: 'x' }).success).toBe(false)
    expect(schema.safeParse({ ...partner, region: 'asia' }).success).toBe(false)
  })
})
