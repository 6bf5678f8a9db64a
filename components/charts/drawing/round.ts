/** A coordinate with two decimals: enough for any screen, and the same on every machine. */
export const round = (value: number): number => Math.round(value * 100) / 100
