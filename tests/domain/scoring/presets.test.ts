import { describe, expect, it } from 'vitest'
import { findPreset, presetIds, presetWeights } from '../../../lib/domain/scoring/presets.ts'
import { maxWeight } from '../../../lib/domain/scoring/weights.ts'
import { loadData } from '../../../lib/loaders/load-data.ts'

const { data } = loadData(process.cwd(), '')
const dimension = data?.datasets.get('partner-ratings')?.dimensions.find(({ id }) => id === 'category')
const categories = dimension?.values.map(({ id }) => id) ?? []

describe('the named weights', () => {
  it.each(presetIds)('%s are whole, 0 to 5, leave something to weigh, and are found again', (preset) => {
    const weights = presetWeights(preset, categories)
    expect(
      Object.values(weights).every((weight) => Number.isInteger(weight) && weight >= 0 && weight <= maxWeight),
    ).toBe(true)
    expect(findPreset(weights, categories)).toBe(preset)
  })

  it.each([
    ['quality', 'system-quality'],
    ['communication', 'language-and-culture'],
    ['cost', 'cost-performance'],
    ['risk', 'compliance'],
  ] as const)('%s puts %s first, a category the data has', (preset, heaviest) => {
    const weights = presetWeights(preset, categories)
    expect(weights[heaviest]).toBe(maxWeight)
    expect(Object.values(weights).filter((weight) => weight === maxWeight)).toHaveLength(1)
  })

  it('name no category that the real ratings do not have', () => {
    const named = presetIds.flatMap((preset) => Object.keys(presetWeights(preset, [...categories, 'weather'])))
    expect(named).not.toContain('weather')
    // 3 + 4 + 3 + 4 entries: a misspelt category would be missing here.
    expect(named).toHaveLength(14)
  })

  it('stay what they are when the data adds a category, and when it loses one', () => {
    const more = [...categories, 'weather']
    expect(findPreset(presetWeights('cost', more), more)).toBe('cost')
    expect(presetWeights('quality', ['weather', 'consulting'])).toEqual({ consulting: 3 })
  })

  it('are not found in a mixture of the reader', () => {
    expect(findPreset({ compliance: 3 }, categories)).toBeUndefined()
    expect(findPreset({}, categories)).toBe('equal')
    expect(findPreset({ compliance: 1 }, categories)).toBe('equal')
  })
})
