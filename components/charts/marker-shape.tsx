import type { Marker } from '@/lib/theme/tokens'

type Props = { shape: Marker; x: number; y: number; fill: string; hollow?: boolean; paper: string }

/** A series' marker, drawn around its point; hollow where nobody confirmed the value. */
export function MarkerShape({ shape, x, y, fill, hollow = false, paper }: Props) {
  const paint = hollow ? { fill: paper, stroke: fill, strokeWidth: 1.6 } : { fill }
  switch (shape) {
    case 'circle':
      return <circle cx={x} cy={y} r={4} {...paint} />
    case 'square':
      return <rect x={x - 3.6} y={y - 3.6} width={7.2} height={7.2} {...paint} />
    case 'triangle':
      return <path d={`M${x} ${y - 5.2}l5 8.6h-10z`} {...paint} />
    case 'diamond':
      return <path d={`M${x} ${y - 5.2}l5 5.2l-5 5.2l-5 -5.2z`} {...paint} />
    case 'cross':
      return <path d={`M${x - 4} ${y - 4}l8 8m0 -8l-8 8`} fill="none" stroke={fill} strokeWidth={2} />
    case 'ring':
      return <circle cx={x} cy={y} r={3.6} fill={paper} stroke={fill} strokeWidth={2} />
  }
}
