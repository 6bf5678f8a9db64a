import type { ReactNode } from 'react'
import type { Locale } from '@/lib/schema/text'
import type { Paint } from '../drawing/paint'
import { round } from '../drawing/round'
import { toSvgText } from '../drawing/to-svg-text'
import { TextLines, type TextBlock } from './text-block'

/** Families of a picture's texts, as CSS writes them. */
export type PictureFonts = { sans: string; serif: string }

type Props = {
  width: number
  height: number
  title: string
  description: string
  lang: Locale
  paint: Paint
  family: string
  children: ReactNode
}

/** A whole SVG file on paper, with title and description for those who do not see it. Ends in a line break. */
export function toSvgFile({ width, height, title, description, lang, paint, family, children }: Props): string {
  const file = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      lang={lang}
      role="img"
      fontFamily={family}
    >
      <title>{title}</title>
      <desc>{description}</desc>
      <rect width={width} height={height} fill={paint('paper')} />
      {children}
    </svg>
  )
  return `${toSvgText(file).trimStart()}\n`
}

type OverlineProps = { text: string; x: number; y: number; size: number; paint: Paint }

/** The site's mark, 26 units high, with the names of site and chart. */
export function Overline({ text, x, y, size, paint }: OverlineProps) {
  return (
    <>
      <g transform={`translate(${x - 3} ${y - 3})`}>
        <path d="M3 4h8v18H3zM15 14h8v8h-8z" fill={paint('ink')} />
        <rect
          x={15.6}
          y={4.6}
          width={6.8}
          height={6.8}
          fill="none"
          stroke={paint('shortage')}
          strokeWidth={1.4}
          strokeDasharray="2 1.6"
        />
      </g>
      <text x={x + 30} y={y + 10 + round(size * 0.36)} fontSize={size} fontWeight={700} fill={paint('soft')}>
        {text}
      </text>
    </>
  )
}

type TitleProps = { block: TextBlock; x: number; y: number; locale: Locale; fonts: PictureFonts; paint: Paint }

/** The finding: in the serif where it is Latin, in the bold sans where it is Japanese. */
export function TitleLines({ block, x, y, locale, fonts, paint }: TitleProps) {
  const face = locale === 'ja' ? { weight: 700 } : { weight: 600, family: fonts.serif }
  return <TextLines block={block} x={x} y={y} fill={paint('ink')} {...face} />
}
