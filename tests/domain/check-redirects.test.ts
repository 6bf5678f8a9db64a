import { describe, expect, it } from 'vitest'
import { redirects, released } from '../loaders/release-project.ts'
import { lines } from '../loaders/project.ts'

describe('redirects', () => {
  it('lead from where no page is, to where one is, each address once', () => {
    const project = released().redirect(
      ['/charts/shares/', '/charts/demand/'],
      ['/charts/old/', '/charts/demnad/'],
      ['/charts/old/', '/charts/demand/'],
    )
    const text = project.check()
    expect(text).toContain(lines`
      data/redirects.json:3:13  [0].from
        expected  an address where no page is any more
        found     "/charts/shares/", a page
        fix       remove the redirect, or the page
    `)
    expect(text).toContain(lines`
      data/redirects.json:9:11  [1].to
        expected  the path of a page, or of another redirect
        found     "/charts/demnad/"
        write     "/charts/demand/", or write the path of a page
    `)
    expect(text).toContain('found     "/charts/old/", already at [1].from')
  })

  it('may lead over one another, but not in a circle', () => {
    const project = released().redirect(['/charts/a/', '/charts/b/'], ['/charts/b/', '/charts/demand/'])
    project.release()
    expect(project.check()).toBe('')
    project.redirect(['/charts/a/', '/charts/b/'], ['/charts/b/', '/charts/a/'])
    expect(project.check()).toBe(lines`
      data/redirects.json:4:11  [0].to
        expected  a way that ends at a page
        found     "/charts/a/", then "/charts/b/", then "/charts/a/"
        fix       lead one of them to a page
    `)
  })

  it('are written without language and with slashes', () => {
    expect(released().redirect(['/en/charts/a/', '/charts/demand']).check()).toBe(lines`
      data/redirects.json:3:13  [0].from
        expected  a path without the language, with a slash at both ends, such as "/charts/old-name/"
        found     "/en/charts/a/"
        write     it in the form "/charts/old-name/"

      data/redirects.json:4:11  [0].to
        expected  a path without the language, with a slash at both ends, such as "/charts/old-name/"
        found     "/charts/demand"
        write     it in the form "/charts/old-name/"
    `)
  })

  it('are never taken out once released', () => {
    const project = released().redirect(['/charts/a/', '/charts/demand/'])
    expect(project.check()).toContain('found     "/charts/a/", not released yet')
    project.release()
    project.delete(redirects)
    expect(project.check()).toBe(lines`
      data/redirects.json
        expected  the redirect from "/charts/a/", released before
        found     none
        fix       put it back: the old address is still out there
    `)
  })
})
