import { defaultWeight, weightOf, type Weights } from './weights.ts'

/** Named sets of weights, in the order they are offered. Their names in words stand with the page's texts. */
export const presetIds = ['equal', 'quality', 'communication', 'cost', 'risk'] as const
export type PresetId = (typeof presetIds)[number]

/** What weighs other than the default, for the categories of data/datasets/partner-ratings.json. */
const presets: Record<PresetId, Weights> = {
  equal: {},
  quality: { 'system-quality': 5, 'technical-expertise': 4, consulting: 3 },
  communication: { 'language-and-culture': 5, 'time-zone': 4, consulting: 2, 'long-term-partnership': 2 },
  cost: { 'cost-performance': 5, 'time-zone': 0, consulting: 0 },
  risk: { compliance: 5, 'talent-continuity': 4, 'long-term-partnership': 3, 'system-quality': 2 },
}

/** Weights of a preset for the categories there are; a category it does not name keeps the default weight. */
export function presetWeights(preset: PresetId, categories: readonly string[]): Weights {
  const entries = categories.map((category) => [category, weightOf(presets[preset], category)] as const)
  return Object.fromEntries(entries.filter(([, weight]) => weight !== defaultWeight))
}

/** The preset these weights are, undefined when they are the reader's own mixture. */
export function findPreset(weights: Weights, categories: readonly string[]): PresetId | undefined {
  return presetIds.find((preset) => {
    const ofPreset = presetWeights(preset, categories)
    return categories.every((category) => weightOf(ofPreset, category) === weightOf(weights, category))
  })
}
