import { expect, it } from 'vitest'
import { checkSiteLinks, type PlacedLink, type SitePages } from '../../lib/domain/check-site-links.ts'

const pages: SitePages = {
  published: new Set(['/compare/', '/articles/gap/', '/charts/demand/']),
  drafts: new Set(['/articles/later/']),
  redirects: new Set(['/charts/old/']),
  anchors: new Map([['/articles/gap/', new Set(['what-is-missing'])]]),
}
const link = (url: string, isDraft = false): PlacedLink => ({ file: 'en.md', line: 12, column: 3, url, isDraft })
const told = (url: string, isDraft = false) =>
  checkSiteLinks([link(url, isDraft)], pages).map(({ expected, found, fix }) => `${expected}; ${found}; ${fix}`)

it.each([
  '/compare/',
  '/compare/?w=cost-5#table',
  '/articles/gap/',
  '/articles/gap/#what-is-missing',
  '/charts/old/',
  '/charts/demand/v/default/data.csv',
])('a link to %s leads somewhere', (url) => expect(told(url)).toEqual([]))

it('a link to no page is refused at its place, with the page that was probably meant', () => {
  expect(checkSiteLinks([link('/articles/gapp/')], pages)).toEqual([
    {
      ...{ file: 'en.md', line: 12, column: 3 },
      expected: 'the path of a page of this site',
      found: '/articles/gapp/',
      fix: 'write "/articles/gap/", or take the link out, or write the path of a page',
    },
  ])
})

it('a page is named with the slash at its end', () => {
  expect(told('/compare?w=cost-5')).toEqual([
    'the path of a page of this site; /compare?w=cost-5, without a slash at its end; write "/compare/"',
  ])
})

it('a dead anchor is refused', () => {
  expect(told('/articles/gap/#what-is-mising')).toEqual([
    'a place on the page /articles/gap/; /articles/gap/#what-is-mising; ' +
      'write "what-is-missing", or take the part from # on away',
  ])
})

it('only a draft links to a draft', () => {
  expect(told('/articles/later/', true)).toEqual([])
  expect(told('/articles/later/')).toEqual([
    'the path of a page that readers see; /articles/later/, which is a draft; ' +
      'take the link out until the draft is published',
  ])
})
