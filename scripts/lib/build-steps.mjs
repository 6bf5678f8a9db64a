// @ts-check
import { packageBin } from './package-bin.mjs'
import { pictureEnvironment } from './picture-environment.mjs'

/**
 * @typedef {object} BuildStep
 * @property {string} title
 * @property {string[]} args for Node
 * @property {NodeJS.Dict<string>} [env] added to the environment
 * @property {boolean} [passesExitCode] whether the build ends with the step's own exit code
 */

/**
 * The programs of a build, in order. Each leaves `out/` alone.
 * @param {import('./project.mjs').ProjectPlaces} places
 * @param {string} inputsHash
 * @returns {BuildStep[]}
 */
export function buildSteps({ root, staging }, inputsHash) {
  return [
    {
      title: 'Checking data and content',
      args: ['--max-semi-space-size=64', 'scripts/check.mjs', '--for-build'],
      passesExitCode: true,
    },
    {
      title: 'Exporting the pages (next build)',
      args: [packageBin(root, 'next'), 'build'],
      env: {
        ...pictureEnvironment(root),
        NODE_ENV: 'production',
        // By default the C library on Linux keeps freed memory apart for each of many threads: 300 MB in one process.
        MALLOC_ARENA_MAX: '2',
        NEXT_TELEMETRY_DISABLED: '1',
        // Equal inputs, equal pages; 20 digits tell builds apart and weigh less in every page.
        BUILD_ID: inputsHash.slice(0, 20),
        // With output: 'export' a distDir other than ".next" names the folder of the export, while the build itself
        // stays in .next (hasCustomExportOutput and getBuildDistDir in next/dist/export/utils.js). Next joins it to
        // the project's folder, so it must be relative.
        NEXT_DIST_DIR: '.cache/staging',
      },
    },
    {
      title: 'Finishing the files (postbuild)',
      args: ['--import', 'tsx', 'scripts/postbuild.ts', staging],
    },
  ]
}
