import type { Grade, Rating, Status } from '../schema/vocabulary.ts'
import type { UnknownReason } from '../schema/ratings.ts'
import type { Confidence, Verdict } from '../schema/verdicts.ts'

/**
 * The comparison in one language, as the page hands it to the browser: texts are plain and whole, figures are printed,
 * and everything else is an id. Made by components/compare/prepare-compare.ts.
 */
export type CompareData = {
  partners: readonly ComparePartner[]
  categories: readonly CompareCategory[]
  /** By category id, then partner id; every pair is there. */
  cells: Readonly<Record<string, Readonly<Record<string, CompareCell>>>>
  /** By reference "dataset/key". */
  figures: Readonly<Record<string, CompareFigure>>
  /** By source id; those of figures and of the vendor. */
  sources: Readonly<Record<string, CompareSource>>
  /** The source of the vendor's ratings, and the day it speaks of in words. */
  vendor: { source: string; asOf: string }
  /** Versions of the datasets behind it. */
  datasets: readonly { id: string; version: number }[]
}

export type ComparePartner = {
  id: string
  title: string
  short: string
  about: string
  region: string
  /** Countries of a group. */
  members?: readonly string[]
}

/** A verdict and why. */
export type CompareJudgement = {
  verdict: Verdict
  /** Absent for the verdict "none". */
  confidence?: Confidence
  argument?: string
  wouldSettle?: string
}

export type CompareCategory = CompareJudgement & {
  id: string
  title: string
  /** Why surveys are not ranked together. */
  methods?: string
  /** How the evidence's rating follows from figures; otherwise noRule says why none does. */
  rule?: {
    text: string
    confidence: Confidence
    indicators: readonly { title: string; bounds: string; note: string }[]
  }
  noRule?: string
  /** References of figures that frame the category, such as Japan's. */
  context: readonly string[]
}

export type CompareCell = {
  vendor: {
    rating: Rating
    headline?: string
    claims: readonly string[]
    note?: string
    reason?: UnknownReason
    /** The rating of a group the partner belongs to: the group's only. */
    group?: { partner: string; rating: Rating }
  }
  evidence: CompareJudgement & {
    /** Whether the vendor claims anything of this partner. */
    claimed: boolean
    /** References of figures. */
    figures: readonly string[]
    rating: Rating
    reason?: UnknownReason
    inputs: readonly { figure: string; rating: Rating }[]
    range?: { best: Rating; worst: Rating }
  }
}

export type CompareFigure = {
  /** What it measures and where: "Hours shared with a Japanese working day, India". */
  label: string
  value: string
  when: string
  status: Status
  grade: Grade
  source: string
  note?: string
}

export type CompareSource = { title: string; publisher: string; href: string; interest: string }
