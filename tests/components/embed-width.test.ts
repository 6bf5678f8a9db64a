import { describe, expect, it } from 'vitest'
import { toWidth } from '../../components/charts/toolbar/embed-width.ts'
import { toEmbedCode } from '../../lib/publish/embed-code.ts'

const site = { origin: 'https://example.org', basePath: '' }
const src = 'https://example.org/en/embed/a/v/b/1/'

describe('the code of a frame at a chosen width', () => {
  it.each(['Gap', 'Gap width="100%" of all', "of ' width=100%"])('is that of a frame of that width: %s', (title) => {
    const code = toEmbedCode(site, { src, title, height: 500 })
    expect(toWidth(code, 600)).toBe(toEmbedCode(site, { src, title, height: 500, width: 600 }))
    expect(toWidth(code, undefined)).toBe(code)
  })
})
