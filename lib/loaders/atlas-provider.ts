import 'server-only'
import { cache } from 'react'
import type { Atlas } from '../domain/atlas.ts'
import { formatProblems } from './format-problems.ts'
import { KeptTexts } from './kept-texts.ts'
import { loadAtlas } from './load-atlas.ts'

const keptAtlas = Symbol.for('talent-gap-atlas')

function readAtlas(): Atlas {
  const { atlas, atWork, problems, unreleased } = loadAtlas(process.cwd(), new KeptTexts(process.cwd()))
  // An author at work sees drafts, and pages before the release; a build ships neither.
  const isAtWork = process.env.NODE_ENV !== 'production'
  const faults = isAtWork ? problems : [...problems, ...unreleased]
  const shown = isAtWork ? atWork : atlas
  if (!shown || faults.length > 0) {
    throw new Error(`getAtlas: the data or the articles have problems\n\n${formatProblems(faults)}`)
  }
  return shown
}

const readOncePerRequest = cache(readAtlas)

/** Shared by pages and the files beside them, which Next gives modules of their own in one process. */
const shared = globalThis as typeof globalThis & { [keptAtlas]?: { root: string; atlas: Atlas } }

/** The checked atlas; throws with all problems. A build reads it once, development anew for every request. */
export function getAtlas(): Atlas {
  if (process.env.NODE_ENV !== 'production') return readOncePerRequest()
  const root = process.cwd()
  if (shared[keptAtlas]?.root !== root) shared[keptAtlas] = { root, atlas: readAtlas() }
  return shared[keptAtlas].atlas
}
