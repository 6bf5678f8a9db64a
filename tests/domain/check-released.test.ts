import { describe, expect, it } from 'vitest'
import { editionsOf } from '../../lib/domain/editions.ts'
import { demand, jobs, lock, released } from '../loaders/release-project.ts'
import { lines } from '../loaders/project.ts'

const first = 'data/editions/demand/1.json'
const second = 'data/editions/demand/2.json'

describe('what was released', () => {
  it('shows when an edition’s file was altered', () => {
    const project = released()
    project.write(first, project.readText(first).replace('"value": 150', '"value": 160'))
    expect(project.check()).toContain(lines`
      data/editions/demand/1.json:1:1
        expected  edition 1 of "demand" as it was released: it never changes
        found     other content
        fix       take the file back from version control as it was
    `)
    expect(project.release()).toContain('Nothing was released')
  })

  it('shows when an edition’s file is gone, or was never released', () => {
    const project = released()
    project.write(second, project.readText(first).replace('"edition": 1', '"edition": 2')).delete(first)
    expect(project.check()).toBe(lines`
      data/editions/demand/1.json
        expected  edition 1 of "demand", released before
        found     no such file
        fix       take the file back from version control as it was

      data/editions/demand/2.json:1:1
        expected  an edition in data/views.lock.json
        found     one that was never released
        fix       remove the file: npm run release writes it
    `)
  })

  it('shows when an edition lies under another chart or number', () => {
    const project = released()
    project.write('data/editions/shares/2.json', project.readText(first))
    expect(project.check()).toBe(lines`
      data/editions/shares/2.json
        expected  the chart and edition the path names
        found     edition 1 of "demand", definition of "demand"
        fix       take the file back as it was released
    `)
  })

  it('shows when the lock has lost a view, a version or itself', () => {
    const project = released()
    const whole = project.readText(lock)
    project.write(lock, whole.replace(', "late"', ''))
    expect(project.check()).toContain('expected  the view "late", which edition 1 of "demand" has')
    expect(project.release()).toContain('Nothing was released')
    project.write(lock, whole.replace('"version": 1', '"version": 2'))
    expect(project.check()).toContain('expected  version 1 of "jobs", which edition 1 of "demand" has')
    project.write(lock, whole.replace('"edition": 1', '"edition": 3'))
    expect(project.check()).toContain('expected  1: counted one by one, oldest first')
    project.delete(lock)
    expect(project.check()).toBe(lines`
      data/views.lock.json
        expected  the list of everything released
        found     no such file, but 2 editions
        fix       take it back from version control; if nothing was published yet, remove data/editions too and run npm run release
    `)
  })

  it('needs a redirect when a view goes', () => {
    const project = released().remove(demand, 'views.1')
    expect(project.check()).toContain(lines`
        expected  the view "late", released before, or a redirect from "/charts/demand/v/late/"
        found     neither
        fix       put it back, or add {"from": "/charts/demand/v/late/", "to": "/charts/demand/", "date": "…"} to data/redirects.json
    `)
    expect(project.release()).toContain('Nothing was released')
    project.redirect(['/charts/demand/v/late/', '/charts/demand/'])
    expect(project.release('2026-11-25')).toBe(
      [
        'Edition 2 of "demand": its definition changed (data: jobs 1)',
        'Redirect from /charts/demand/v/late/',
        'Wrote 1 edition and data/views.lock.json.\n',
      ].join('\n'),
    )
    expect(project.load().redirects).toHaveLength(1)
  })

  it('needs a redirect for every view when a chart goes, and for a dataset', () => {
    const project = released().delete(demand)
    expect(project.check()).toBe(lines`
      data/charts/demand.json
        expected  the view "default" of the chart "demand", released before, or a redirect from "/charts/demand/"
        found     neither
        fix       put it back, or add {"from": "/charts/demand/", "to": "/charts/…/", "date": "…"} to data/redirects.json

      data/charts/demand.json
        expected  the view "late" of the chart "demand", released before, or a redirect from "/charts/demand/v/late/"
        found     neither
        fix       put it back, or add {"from": "/charts/demand/v/late/", "to": "/charts/…/", "date": "…"} to data/redirects.json
    `)
    project.redirect(['/charts/demand/', '/charts/shares/'], ['/charts/demand/v/late/', '/charts/shares/'])
    project.release()
    expect(project.check()).toBe('')
    expect(editionsOf(project.load(), 'demand')).toHaveLength(1)

    project.delete(jobs).set('data/sources.json', '0.kind', 'official')
    expect(project.check()).toBe(lines`
      data/datasets/jobs.json
        expected  the dataset "jobs", released before, or a redirect from "/data/jobs/"
        found     neither
        fix       put the file back, or add {"from": "/data/jobs/", "to": "/data/…/", "date": "…"} to data/redirects.json
    `)
  })
})
