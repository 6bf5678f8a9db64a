import { isBuildFresh } from '../../scripts/lib/build-stamp.mjs'
import { hashInputs } from '../../scripts/lib/inputs-hash.mjs'
import { projectPlaces, projectRoot } from '../../scripts/lib/project.mjs'

/** The checks speak of the sources beside them: a site built from others would pass or fail for no reason. */
export function setup(): void {
  if (isBuildFresh(projectPlaces(projectRoot), hashInputs(projectRoot))) return
  throw new Error('The site in out/ was not built from the present files. Build it first: npm run build')
}
