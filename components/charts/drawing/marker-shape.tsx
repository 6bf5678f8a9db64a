import type { Marker } from '@/lib/theme/tokens'
import type { Manner } from './series-style'

type Props = {
  shape: Marker
  x: number
  y: number
  fill: string
  paper: string
  hollow?: boolean
  /** Where a marker stands alone: full when observed, pale when estimated, hollow when projected, dashed when weaker. */
  manner?: Manner
}

/** A series' marker, drawn around its point; hollow where nobody confirmed the value. */
export function MarkerShape({ shape, x, y, fill, paper, hollow = false, manner = 'observed' }: Props) {
  const line = { fill: paper, stroke: fill, strokeWidth: 1.8 }
  const paint =
    hollow || manner === 'projection'
      ? line
      : manner === 'estimate'
        ? { ...line, fill, fillOpacity: 0.45 }
        : manner === 'observed'
          ? { fill }
          : { ...line, strokeDasharray: manner === 'derived' ? '3 1.5' : '1.5 2' }
  switch (shape) {
    case 'circle':
      return <circle cx={x} cy={y} r={4} {...paint} />
    case 'square':
      return <rect x={x - 3.6} y={y - 3.6} width={7.2} height={7.2} {...paint} />
    case 'triangle':
      return <path d={`M${x} ${y - 5.2}l5 8.6h-10z`} {...paint} />
    case 'diamond':
      return <path d={`M${x} ${y - 5.2}l5 5.2l-5 5.2l-5 -5.2z`} {...paint} />
    case 'down':
      return <path d={`M${x} ${y + 5.2}l5 -8.6h-10z`} {...paint} />
    case 'bow':
      return <path d={`M${x - 4.6} ${y - 4.6}h9.2l-9.2 9.2h9.2z`} {...paint} />
    case 'plus':
      return <path d={`M${x - 1.7} ${y - 5}h3.4v3.3h3.3v3.4h-3.3v3.3h-3.4v-3.3h-3.3v-3.4h3.3z`} {...paint} />
  }
}
