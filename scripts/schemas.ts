import { mkdirSync, writeFileSync } from 'node:fs'
import { listEditorSchemas } from './schemas/editor-schemas.ts'

// npm run schemas: JSON Schemas for editors, from the schemas that judge the files. Commit what it writes.
mkdirSync('schemas', { recursive: true })
const schemas = listEditorSchemas()
for (const [file, text] of schemas) writeFileSync(file, text)
process.stdout.write(`Wrote ${schemas.size} files to schemas/\n`)
