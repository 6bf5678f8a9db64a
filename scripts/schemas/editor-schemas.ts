import { z } from 'zod'
import { chartSchema } from '../../lib/schema/chart.ts'
import { citiesSchema } from '../../lib/schema/city.ts'
import { datasetSchema } from '../../lib/schema/dataset.ts'
import { evidenceSchema } from '../../lib/schema/evidence.ts'
import { partnerSchema } from '../../lib/schema/partner.ts'
import { redirectsSchema } from '../../lib/schema/redirect.ts'
import { seriesListSchema } from '../../lib/schema/series.ts'
import { siteSchema } from '../../lib/schema/site.ts'
import { sourcesSchema } from '../../lib/schema/source.ts'
import { termSchema } from '../../lib/schema/term.ts'
import { formatData } from '../new/format-data.ts'

/** The schemas of what authors write by hand, by name, with the files each judges. */
const schemas = {
  chart: { schema: chartSchema, files: ['/data/charts/*.json'] },
  cities: { schema: citiesSchema, files: ['/data/cities.json'] },
  dataset: { schema: datasetSchema, files: ['/data/datasets/*.json'] },
  evidence: { schema: evidenceSchema, files: ['/data/evidence/*.json'] },
  partner: { schema: partnerSchema, files: ['/data/partners/*.json'] },
  redirects: { schema: redirectsSchema, files: ['/data/redirects.json'] },
  series: { schema: seriesListSchema, files: ['/data/series.json'] },
  site: { schema: siteSchema, files: ['/data/site.json'] },
  sources: { schema: sourcesSchema, files: ['/data/sources.json'] },
  term: { schema: termSchema, files: ['/content/glossary/*.json'] },
} satisfies Record<string, { schema: z.ZodType; files: readonly string[] }>

const fileOfSchema = (name: string) => `schemas/${name}.schema.json`

/** Which schema an editor uses for which file, in the form of .vscode/settings.json. */
export const editorSettings = Object.entries(schemas).map(([name, { files }]) => ({
  fileMatch: files,
  url: `./${fileOfSchema(name)}`,
}))

/** Each schema as JSON Schema, by file. Rules about several keys at once are no part of it: the check has them all. */
export function listEditorSchemas(): Map<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, { schema }]) => {
      // What an author writes: keys with a default may be left out.
      const json = z.toJSONSchema(schema, { io: 'input', reused: 'ref' })
      return [fileOfSchema(name), `${formatData(json)}\n`]
    }),
  )
}
