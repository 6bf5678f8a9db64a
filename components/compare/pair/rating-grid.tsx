import { round } from '@/components/charts/drawing/round'
import type { Paint } from '@/components/charts/drawing/paint'
import { wrapText } from '@/components/charts/layout/text-width'
import { ratingShapes } from '@/components/ui/rating-mark'
import type { Rating } from '@/lib/schema/vocabulary'
import type { ColourRole } from '@/lib/theme/tokens'

/** A rating in a picture: its shape and, where there is room, its word. */
export type GridMark = { rating: Rating; word?: string; /** A group's rating: without colour. */ pale?: boolean }
/** Columns of marks under heads of two levels; one row for each category. */
export type RatingGrid = {
  groups: readonly { head: string; columns: readonly string[] }[]
  rows: readonly { title: string; marks: readonly GridMark[] }[]
  /** Width of the titles of rows, in pixels. */
  titles: number
}

const tones: Readonly<Record<Rating, ColourRole>> = {
  excellent: 'teal',
  good: 'teal',
  fair: 'ochre',
  poor: 'shortage',
  unknown: 'soft',
}

const sizes = { group: 17, column: 13.5, title: 17, word: 15, mark: 18 } as const
const gapOfGroups = 20

type MarkProps = GridMark & { x: number; y: number; size?: number; paint: Paint }

/** The shape of a rating with its word, its middle at height y. */
export function Mark({ rating, word, pale = false, x, y, size = sizes.mark, paint }: MarkProps) {
  const colour = paint(pale ? 'soft' : tones[rating])
  return (
    <>
      <g transform={`translate(${round(x)} ${round(y - size / 2)}) scale(${round(size / 22)})`}>
        <path d={ratingShapes[rating]} fill="none" stroke={colour} strokeWidth={2.2} />
      </g>
      {word !== undefined && (
        <text x={round(x + size + 8)} y={round(y + sizes.word * 0.36)} fontSize={sizes.word} fill={colour}>
          {word}
        </text>
      )}
    </>
  )
}

type Props = { grid: RatingGrid; box: { x: number; y: number; width: number; height: number }; paint: Paint }

/** The grid as high as its box. */
export function Grid({ grid, box, paint }: Props) {
  const { groups, rows, titles } = grid
  const count = groups.reduce((sum, { columns }) => sum + columns.length, 0)
  const width = (box.width - titles - gapOfGroups * (groups.length - 1)) / count
  const before = (index: number) => groups.slice(0, index).reduce((sum, { columns }) => sum + columns.length, 0)
  const groupX = (index: number) => box.x + titles + before(index) * width + index * gapOfGroups
  const columns = groups.flatMap((group, index) =>
    group.columns.map((head, place) => ({
      lines: wrapText(head, sizes.column, width * 1.12, 2),
      x: groupX(index) + place * width,
    })),
  )
  const lines = Math.max(1, ...columns.map((column) => column.lines.length))
  const top = box.y + 30 + lines * 17 + 6
  const step = (box.y + box.height - top) / rows.length
  return (
    <>
      {groups.map(({ head, columns: own }, index) => (
        <g key={head}>
          <text
            x={round(groupX(index))}
            y={round(box.y + 18)}
            fontSize={sizes.group}
            fontWeight={700}
            fill={paint('ink')}
          >
            {head}
          </text>
          <path
            d={`M${round(groupX(index))} ${round(box.y + 27)}h${round(own.length * width)}`}
            stroke={paint('ink')}
          />
        </g>
      ))}
      {columns.map(({ lines: head, x }) =>
        head.map((line, index) => (
          <text key={line} x={round(x)} y={round(box.y + 44 + index * 17)} fontSize={sizes.column} fill={paint('soft')}>
            {line}
          </text>
        )),
      )}
      {rows.map(({ title, marks }, index) => {
        const y = top + (index + 0.5) * step
        return (
          <g key={title}>
            <path d={`M${box.x} ${round(y - step / 2)}h${box.width}`} stroke={paint('rule')} />
            <text x={box.x} y={round(y + sizes.title * 0.36)} fontSize={sizes.title} fill={paint('ink')}>
              {title}
            </text>
            {marks.map((mark, place) => (
              <Mark key={columns[place]?.x} {...mark} x={columns[place]?.x ?? 0} y={y} paint={paint} />
            ))}
          </g>
        )
      })}
    </>
  )
}
