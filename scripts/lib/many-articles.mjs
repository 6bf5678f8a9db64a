// @ts-check
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const locales = ['en', 'ja']

/**
 * A project of its own with this one's data and glossary, and so many articles in both languages: the real ones, and copies of them
 * under other slugs with a sentence more, so that length and figures are those of real texts and no text comes twice.
 * @param {string} root
 * @param {number} count
 * @returns {{ folder: string, spoil: () => void, remove: () => void }} `spoil` puts a figure that no row holds into each file
 */
export function makeManyArticles(root, count) {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-articles-'))
  cpSync(join(root, 'data'), join(folder, 'data'), { recursive: true })
  cpSync(join(root, 'content/glossary'), join(folder, 'content/glossary'), { recursive: true })
  const articles = join(folder, 'content/articles')
  cpSync(join(root, 'content/articles'), articles, { recursive: true })
  const real = readdirSync(articles).filter((name) => !name.startsWith('.'))
  for (let index = real.length; index < count; index += 1) {
    const slug = real[index % real.length] ?? ''
    const copy = join(articles, `${slug}-${index}`)
    cpSync(join(articles, slug), copy, { recursive: true })
    for (const locale of locales) appendFileSync(join(copy, `${locale}.md`), `\nCopy :literal[${index}].\n`)
  }
  const spoil = () => {
    for (const slug of readdirSync(articles)) {
      for (const locale of locales) {
        const file = join(articles, slug, `${locale}.md`)
        writeFileSync(file, `${readFileSync(file, 'utf8')}\n:figure[no-such-dataset/row] 85%\n`)
      }
    }
  }
  return { folder, spoil, remove: () => rmSync(folder, { recursive: true }) }
}
