import { expect, it } from 'vitest'
import { selectCurrentLanguages } from '../../lib/domain/current-languages.ts'
import { writeArticle } from '../publish/small-atlas.ts'

const english = writeArticle('Text.', { revised: '2026-11-10' })
const japanese = writeArticle('本文。', { locale: 'ja', revised: '2026-11-10' })

it('both languages of an article stand side by side while they are of one revision', () => {
  expect(selectCurrentLanguages([english, japanese], 'gap')).toEqual(['en', 'ja'])
})

it('a language that lags or is not there is left out', () => {
  const late = { ...japanese, front: { ...japanese.front, revised: '2026-11-09' } }
  expect(selectCurrentLanguages([english, late], 'gap')).toEqual(['en'])
  expect(selectCurrentLanguages([japanese, { ...english, slug: 'other' }], 'gap')).toEqual(['ja'])
})
