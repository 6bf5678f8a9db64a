import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { toHashSource, toHeadersFile, toPolicy } from '../../lib/sleep/policy.ts'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`

describe('the content policy', () => {
  const directives = new Map(
    toPolicy('switch()', ['a{}', 'b{content:"人"}'])
      .split('; ')
      .map((directive): [string, string[]] => {
        const [name = '', ...sources] = directive.split(' ')
        return [name, sources]
      }),
  )

  it('lets nothing come from elsewhere', () => {
    expect(directives.get('default-src')).toEqual(["'self'"])
    expect([...directives.values()].flat().filter((source) => !/^'|^data:$/.test(source))).toEqual([])
  })

  it('runs scripts of this origin and the one inline script, and nothing unsafe', () => {
    expect(directives.get('script-src')).toEqual(["'self'", hashOf('switch()')])
    expect([...directives.values()].flat().filter((source) => source.includes('unsafe'))).toEqual([])
  })

  it('takes each inline style by its hash', () => {
    expect(directives.get('style-src')).toEqual(["'self'", hashOf('a{}'), hashOf('b{content:"人"}')])
  })

  it('refuses plug-ins, another base and forms that send away', () => {
    expect(['object-src', 'base-uri', 'form-action'].map((name) => directives.get(name))).toEqual([
      ["'none'"],
      ["'none'"],
      ["'none'"],
    ])
  })

  it('has the hash that browsers print in their console', () => {
    expect(toHashSource('alert(1)')).toBe("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='")
  })
})

describe('the headers for a host', () => {
  const file = toHeadersFile("default-src 'self'", '/atlas').split('\n')

  it('send the policy with every page below the base path and forbid frames', () => {
    expect(file[0]).toBe('/atlas/*')
    expect(file[1]).toBe("  Content-Security-Policy: default-src 'self'; frame-ancestors 'none'")
  })

  it('let browsers keep files that are named by their content', () => {
    expect(file[file.indexOf('/atlas/_next/static/*') + 1]).toBe('  Cache-Control: public, max-age=31536000, immutable')
  })

  it('start at the root of a site without a base path', () => {
    expect(toHeadersFile('x', '').split('\n')[0]).toBe('/*')
  })
})
