import { z } from 'zod'
import type { Path } from '../domain/check-finding.ts'

function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap())
  }
  return schema
}

/** The schema that judges the value at a path; undefined where the schema has no such place. */
export function findSchema(schema: unknown, path: Path): unknown {
  const inner = unwrap(schema)
  const [step, ...rest] = path
  if (step === undefined) return inner
  if (inner instanceof z.ZodObject) return findSchema(inner.shape[step], rest)
  if (inner instanceof z.ZodArray) return findSchema(inner.element, rest)
  if (inner instanceof z.ZodTuple) return findSchema(inner.def.items[Number(step)], rest)
  if (inner instanceof z.ZodRecord) return findSchema(inner.valueType, rest)
  return undefined
}

/** The keys an object at a path may have. */
export function listKeys(schema: unknown, path: Path): readonly string[] {
  const found = findSchema(schema, path)
  return found instanceof z.ZodObject ? Object.keys(found.shape) : []
}

/** A sample of what a schema takes, for messages: "…", 0, {"en": "…", "ja": "…"}, […]. */
export function formatSample(schema: unknown): string {
  const inner = unwrap(schema)
  if (inner instanceof z.ZodEnum) return JSON.stringify(inner.options[0])
  if (inner instanceof z.ZodNumber) return '1'
  if (inner instanceof z.ZodArray || inner instanceof z.ZodTuple) return '[…]'
  if (inner instanceof z.ZodObject) {
    const isText = Object.keys(inner.shape).join() === 'en,ja'
    return isText ? '{"en": "…", "ja": "…"}' : '{…}'
  }
  return inner instanceof z.ZodRecord ? '{…}' : '"…"'
}
