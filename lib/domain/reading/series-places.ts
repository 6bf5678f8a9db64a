import type { Series } from '../../schema/series.ts'

/** Where an article stands in one series. */
export type SeriesPlace = {
  series: Series
  /** From 1. */
  part: number
  parts: number
  /** Slugs of its neighbours; undefined at the ends. */
  previous: string | undefined
  next: string | undefined
}

/** Every series an article is part of, in the order of data/series.json. */
export function findPlaces(all: readonly Series[], slug: string): SeriesPlace[] {
  return all.flatMap((series) => {
    const index = series.articles.indexOf(slug)
    if (index < 0) return []
    const [previous, next] = [series.articles[index - 1], series.articles[index + 1]]
    return [{ series, part: index + 1, parts: series.articles.length, previous, next }]
  })
}
