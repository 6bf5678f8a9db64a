// @ts-check
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { buildInputs } from './inputs-hash.mjs'

/** One of each kind of drawing; the home page shows the first. They stand in for all others. */
const keptCharts = ['it-talent-gap', 'japanese-ability', 'unit-prices', 'dx-answers']
/** As lib/domain/title-limits has them: a longer title is refused. */
const longestTitle = { en: 90, ja: 45 }
const locales = /** @type {const} */ (['en', 'ja'])

/**
 * The whole project with so many articles in both languages, to be built: the real ones and copies of them, each with an
 * address and a title of its own, so that none of their pages and pictures is drawn once for many. To measure articles rather
 * than charts, four charts stand in for all, wherever an article shows or links one.
 * @param {string} root
 * @param {number} count articles, each in two languages; at least as many as there are
 * @returns {{ folder: string, remove: () => void }} under `.cache`, where Turbopack takes the packages through a link
 */
export function makeArticleSite(root, count) {
  mkdirSync(join(root, '.cache'), { recursive: true })
  const folder = realpathSync(mkdtempSync(join(root, '.cache', 'bench-')))
  for (const input of buildInputs) cpSync(join(root, input), join(folder, input), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir')
  keepFewCharts(folder)
  const articles = join(folder, 'content/articles')
  const real = readdirSync(articles).filter((name) => !name.startsWith('.'))
  for (const slug of real) rewrite(articles, slug, slug, useKeptCharts)
  for (let index = real.length; index < count; index += 1) {
    const slug = real[index % real.length] ?? ''
    const name = toLetters(index)
    rewrite(articles, slug, `${slug}-${name}`, (text, locale) => retitle(text, locale, name))
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** @param {string} folder */
function keepFewCharts(folder) {
  const lockFile = join(folder, 'data/views.lock.json')
  const lock = JSON.parse(readFileSync(lockFile, 'utf8'))
  for (const file of readdirSync(join(folder, 'data/charts'))) {
    const id = file.replace(/\.json$/, '')
    if (keptCharts.includes(id)) continue
    rmSync(join(folder, 'data/charts', file))
    rmSync(join(folder, 'data/editions', id), { recursive: true })
    delete lock.charts[id]
  }
  writeFileSync(lockFile, JSON.stringify(lock))
}

/**
 * @param {string} articles
 * @param {string} from slug
 * @param {string} to slug
 * @param {(text: string, locale: 'en' | 'ja') => string} change
 */
function rewrite(articles, from, to, change) {
  mkdirSync(join(articles, to), { recursive: true })
  for (const locale of locales) {
    const text = readFileSync(join(articles, from, `${locale}.md`), 'utf8')
    writeFileSync(join(articles, to, `${locale}.md`), change(text, locale))
  }
}

/** @param {string} text */
function useKeptCharts(text) {
  return text
    .replace(/::chart\{id=([a-z0-9-]+)[^}]*\}/g, (_, id) => `::chart{id=${standInFor(id)} view=default}`)
    .replace(/\(\/charts\/([a-z0-9-]+)\/[^)]*\)/g, (_, id) => `(/charts/${standInFor(id)}/)`)
}

/** @param {string} id */
const standInFor = (id) => (keptCharts.includes(id) ? id : keptCharts[id.length % keptCharts.length])

/**
 * @param {string} text
 * @param {'en' | 'ja'} locale
 * @param {string} name
 */
function retitle(text, locale, name) {
  return text.replace(/^title: (["']?)(.*?)\1$/m, (_, quote, title) => {
    const room = longestTitle[locale] - name.length - 1
    return `title: ${quote}${[...title].slice(0, room).join('')} ${name}${quote}`
  })
}

/**
 * A number as letters, since a title holds no figure: 0 is "qa", 25 "qz", 26 "qba".
 * @param {number} number
 */
function toLetters(number) {
  const letters = [...number.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
  return `q${letters.join('')}`
}
