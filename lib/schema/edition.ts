import { z } from 'zod'
import { chartSchema } from './chart.ts'
import { datasetSchema } from './dataset.ts'
import { fullDate, id } from './id.ts'
import { sourceSchema } from './source.ts'

/**
 * data/editions/{chart}/{edition}.json: a chart as it was published, whole in itself. It is drawn from this file alone,
 * so a later change of a schema must go on accepting it.
 */
export const editionSchema = z.strictObject({
  /** Id of the chart; same as the folder's name. */
  chart: id,
  /** 1, 2, 3 …; same as the file's name without ".json". */
  edition: z.int().min(1),
  /** The day it was released. */
  published: fullDate,
  /** The whole of data/charts/{chart}.json as it was. */
  definition: chartSchema,
  /** The datasets it draws or quotes, by id, with those of their rows that it draws, quotes or takes sample sizes from. */
  datasets: z.array(datasetSchema),
  /** The sources of those rows, by id. */
  sources: z.array(sourceSchema),
  /** Version of each of these datasets, by id. */
  pins: z.record(id, z.int().min(1)),
})
export type Edition = z.infer<typeof editionSchema>
