import type { PlacedText } from '../layout/types'
import { round } from './round'

type Props = { text: PlacedText; fill?: string; weight?: number; halo?: string | undefined }

/** A text at its place; with a halo of the paper where it stands on a pattern. */
export function PlacedTextShape({ text, fill, weight, halo }: Props) {
  return (
    <text
      x={round(text.x)}
      y={round(text.y)}
      fontSize={text.size}
      textAnchor={text.anchor}
      {...(fill !== undefined && { fill })}
      {...(weight !== undefined && { fontWeight: weight })}
      {...(halo !== undefined && { stroke: halo, strokeWidth: 3.5, strokeLinejoin: 'round', paintOrder: 'stroke' })}
    >
      {text.text}
    </text>
  )
}
