import { availableParallelism } from 'node:os'
import type { NextConfig } from 'next'
import site from './data/site.json' with { type: 'json' }
import { parseSiteUrl } from './lib/site/base.ts'

const { SITE_URL, BUILD_ID, NEXT_DIST_DIR } = process.env
const basePath = (SITE_URL && parseSiteUrl(SITE_URL)?.basePath) ?? site.basePath

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  basePath,
  // Names pages' data by the build's inputs: two builds of one commit are the same to the byte.
  generateBuildId: () => BUILD_ID ?? 'local',
  ...(NEXT_DIST_DIR && { distDir: NEXT_DIST_DIR }),
  reactStrictMode: true,
  agentRules: false,
  devIndicators: false,
  images: { unoptimized: true },
  // The test command checks the types of everything, tests included; a build of content need not wait for it.
  typescript: { ignoreBuildErrors: true },
  turbopack: {
    resolveAlias: {
      'victory-vendor/d3-scale': './components/charts/recharts-scales.ts',
      'decimal.js-light': './components/charts/recharts-decimal.ts',
    },
  },
  // A page that takes long on a busy machine is no fault of the page: by default 60 s, three times, end a build.
  staticPageGenerationTimeout: 600,
  // What a finished page was is never asked for again.
  cacheMaxMemorySize: 0,
  experimental: {
    globalNotFound: true,
    // As many workers as cores: by default one is left idle.
    cpus: availableParallelism(),
    // Every page would be rendered once more to size the payloads of client-side navigation, which are not shipped.
    prefetchInlining: false,
    // They take a quarter of a gigabyte while the pages' code is put together. `npm run dev` has them for the same fault.
    turbopackSourceMaps: false,
    turbopackInputSourceMaps: false,
  },
}

export default config
