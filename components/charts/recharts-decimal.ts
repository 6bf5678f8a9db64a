/**
 * The decimals Recharts is given in place of decimal.js-light (next.config.ts). It uses them for one thing alone, the ticks
 * of its own axes; ours are drawn by our layout and Recharts' are hidden, so plain numbers do.
 */
export default class PlainDecimal {
  readonly #value: number

  constructor(value: Numeric) {
    this.#value = Number(value)
  }

  add = (other: Numeric) => new PlainDecimal(this.#value + Number(other))
  sub = (other: Numeric) => new PlainDecimal(this.#value - Number(other))
  mul = (other: Numeric) => new PlainDecimal(this.#value * Number(other))
  div = (other: Numeric) => new PlainDecimal(this.#value / Number(other))
  mod = (other: Numeric) => new PlainDecimal(this.#value % Number(other))
  pow = (exponent: Numeric) => new PlainDecimal(this.#value ** Number(exponent))
  log = (base: Numeric) => new PlainDecimal(Math.log(this.#value) / Math.log(Number(base)))
  abs = () => new PlainDecimal(Math.abs(this.#value))
  lt = (other: Numeric) => this.#value < Number(other)
  lte = (other: Numeric) => this.#value <= Number(other)
  isint = () => Number.isInteger(this.#value)
  toNumber = () => this.#value
  valueOf = () => this.#value
}

type Numeric = number | string | PlainDecimal
