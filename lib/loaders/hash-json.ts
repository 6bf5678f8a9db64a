import { createHash } from 'node:crypto'
import { toCanonicalJson } from '../domain/canonical-json.ts'

/** SHA-256 of a value of JSON, 64 hexadecimal digits: the same for the same content in any layout. */
export const hashJson = (value: unknown): string => createHash('sha256').update(toCanonicalJson(value)).digest('hex')
