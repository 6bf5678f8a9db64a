import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { id } from '../../lib/schema/id.ts'
import type { Project } from './project.ts'

type Rules = {
  /** The file or folder of an id; undefined when the id has none of its own. */
  fileOf?: (id: string) => string
  /** The page of an id, without language. */
  pageOf?: (id: string) => string
  schema?: z.ZodType<string>
}

/** What is wrong with the id of something new: its form, or that it is taken. */
export function judgeNewId(value: string, project: Project, { fileOf, pageOf, schema = id }: Rules = {}) {
  const parsed = schema.safeParse(value)
  if (!parsed.success) return parsed.error.issues[0]?.message ?? 'cannot be an id'
  const file = fileOf?.(value)
  if (file !== undefined && existsSync(join(project.root, file))) return `is taken: there is already ${file}`
  const page = pageOf?.(value)
  if (page !== undefined && project.redirected.has(page)) {
    return `was the address of another page, which data/redirects.json leads on from`
  }
  return undefined
}
