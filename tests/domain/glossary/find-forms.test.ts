import { describe, expect, it } from 'vitest'
import { toFormFinder } from '@/lib/domain/glossary/find-forms.ts'

/** What is found in a text, as "id:text". */
function foundIn(text: string, forms: Record<string, string | undefined>, before = '', after = ''): string[] {
  const find = toFormFinder(Object.entries(forms).map(([form, id]) => ({ form, id })))
  return find(text, before, after).map((found) => `${found.id}:${found.text}`)
}

describe('finding terms in English', () => {
  it('finds whole words only', () => {
    expect(foundIn('EF and N1, but not EFFORT, chef, N12 or AN1', { EF: 'ef', N1: 'n1' })).toEqual(['ef:EF', 'n1:N1'])
    expect(foundIn('METI’s plan (METI)', { METI: 'meti' })).toEqual(['meti:METI', 'meti:METI'])
  })

  it('takes a hyphen for a part of the word', () => {
    expect(foundIn('a multi-agent and agent-based agent', { agent: 'agent' })).toEqual(['agent:agent'])
    expect(foundIn('re-skill', { skill: 'skill', 're-skill': 're' })).toEqual(['re:re-skill'])
  })

  it('finds a small letter as a capital where a sentence begins, but no other change of letters', () => {
    expect(foundIn('Derived, derived, DERIVED', { derived: 'd' })).toEqual(['d:Derived', 'd:derived'])
    expect(foundIn('meti and METI', { METI: 'meti' })).toEqual(['meti:METI'])
  })

  it('finds the longest form, and a form that runs over the end of a line', () => {
    const forms = { gap: 'gap', 'talent gap': 'talent', 'IT talent gap': 'it' }
    expect(foundIn('the IT talent\ngap and a gap', forms)).toEqual(['it:IT talent\ngap', 'gap:gap'])
  })

  it('looks at what stands beside the text', () => {
    expect(foundIn('EF', { EF: 'ef' }, 'ch')).toEqual([])
    expect(foundIn('EF', { EF: 'ef' }, '', 'x')).toEqual([])
    expect(foundIn('EF', { EF: 'ef' }, 'a ', ', ')).toEqual(['ef:EF'])
    expect(foundIn('talent', { 'talent gap': 'talent' }, '', ' gap')).toEqual([])
  })

  it('takes signs for what they are', () => {
    expect(foundIn('ISO/IEC 27001 or C++?', { 'ISO/IEC 27001': 'iso', 'C++': 'c' })).toEqual([
      'iso:ISO/IEC 27001',
      'c:C++',
    ])
  })
})

describe('finding terms in Japanese', () => {
  it('finds the longest form where several begin or overlap', () => {
    const forms = { IT人材: 'it', 先端IT人材: 'advanced', 人月: 'month', 人月単価: 'price' }
    expect(foundIn('先端IT人材とIT人材の人月単価、人月', forms)).toEqual([
      'advanced:先端IT人材',
      'it:IT人材',
      'price:人月単価',
      'month:人月',
    ])
  })

  it('finds Latin letters between kanji and kana, but not inside a Latin word', () => {
    expect(foundIn('国のIPAは、EPIPA社のDX推進', { IPA: 'ipa', DX: 'dx' })).toEqual(['ipa:IPA', 'dx:DX'])
  })

  it('takes a run of katakana for one word', () => {
    expect(foundIn('エージェントとスーパーエージェント、エージェントー', { エージェント: 'agent' })).toEqual([
      'agent:エージェント',
    ])
  })

  it('leaves a longer word alone that means something else', () => {
    expect(foundIn('推計値ではなく推計', { 推計: 'p', 推計値: undefined })).toEqual(['p:推計'])
  })
})

it('finds nothing when there is nothing to find', () => {
  expect(foundIn('text', {})).toEqual([])
})
