import { round } from '../drawing/round'

/** Lines of text with the height they take. */
export type TextBlock = { lines: readonly string[]; size: number; step: number; height: number }

export function toBlock(lines: readonly string[], size: number, leading = 1.35): TextBlock {
  const step = Math.round(size * leading)
  return { lines, size, step, height: lines.length * step }
}

type Props = { block: TextBlock; x: number; y: number; fill: string; weight?: number; family?: string }

/** A block with its upper left corner at (x, y). */
export function TextLines({ block: { lines, size, step }, x, y, fill, weight, family }: Props) {
  return (
    <g fontSize={size} fill={fill} {...(weight && { fontWeight: weight })} {...(family && { fontFamily: family })}>
      {lines.map((line, index) => (
        <text key={line} x={round(x)} y={round(y + (step - size) / 2 + size * 0.86 + index * step)}>
          {line}
        </text>
      ))}
    </g>
  )
}
