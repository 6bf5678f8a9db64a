import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import PlainDecimal from '../../components/charts/recharts-decimal.ts'
import { projectRoot } from '../../scripts/lib/project.mjs'

const folder = join(projectRoot, 'node_modules', 'recharts', 'es6')
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .filter((text) => text.includes("from 'decimal.js-light'"))
  .join('\n')
/** The library Recharts would use, as it finds it itself. */
const Decimal = createRequire(join(folder, 'index.js'))('decimal.js-light') as new (value: number) => object

it('has every method of decimals that Recharts uses, with the same results', () => {
  const methods = new Set(
    [...source.matchAll(/(Math)?\.(\w+)\(/g)].flatMap(([, math, name = '']) => (math ? [] : name)),
  )
  const used = [...methods].filter((name) => name in Decimal.prototype).sort()
  expect(used).toContain('lte')
  for (const name of used) {
    const call = (decimal: object) => {
      const method: unknown = Reflect.get(decimal, name)
      if (typeof method !== 'function') throw new Error(`Recharts uses ${name}, which plain decimals do not have`)
      return Number(Reflect.apply(method, decimal, [10]))
    }
    expect(call(new PlainDecimal(1000)), name).toBeCloseTo(call(new Decimal(1000)), 9)
  }
})
