import { describe, expect, it } from 'vitest'
import { lines, readProblems } from './project.ts'

describe('a file against its schema', () => {
  it('refuses a missing Japanese text', () => {
    expect(readProblems((project) => project.remove('data/datasets/jobs.json', 'title.ja'))).toBe(lines`
      data/datasets/jobs.json:4:12  title.ja
        expected  the text in Japanese
        found     nothing: the Japanese text is missing
        fix       add "ja": "…" beside "en"
    `)
  })

  it('refuses a missing English text', () => {
    expect(readProblems((project) => project.remove('data/datasets/jobs.json', 'dimensions.0.values.1.title.en')))
      .toBe(lines`
      data/datasets/jobs.json:39:20  dimensions[0].values[1].title.en
        expected  the text in English
        found     nothing: the English text is missing
        fix       add "en": "…" beside "ja"
    `)
  })

  it('refuses a text in one language only', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'title', 'Jobs'))).toBe(lines`
      data/datasets/jobs.json:4:12  title
        expected  an object
        found     "Jobs"
        write     {"en": "…", "ja": "…"}
    `)
  })

  it('refuses a missing text', () => {
    expect(readProblems((project) => project.remove('data/datasets/jobs.json', 'caveat'))).toBe(lines`
      data/datasets/jobs.json:1:1  caveat
        expected  the key "caveat"
        found     nothing
        fix       add "caveat": {"en": "…", "ja": "…"}
    `)
  })

  it('refuses a missing key with fixed options', () => {
    expect(readProblems((project) => project.remove('data/datasets/jobs.json', 'rows.0.status'))).toBe(lines`
      data/datasets/jobs.json:85:5  rows[0].status
        expected  the key "status", one of "observed", "estimate" or "projection"
        found     nothing
        fix       add "status": "observed"
    `)
  })

  it('refuses a missing list', () => {
    expect(readProblems((project) => project.remove('data/datasets/jobs.json', 'measures'))).toBe(lines`
      data/datasets/jobs.json:1:1  measures
        expected  the key "measures"
        found     nothing
        fix       add "measures": […]
    `)
  })

  it('refuses a missing number', () => {
    expect(readProblems((project) => project.remove('data/charts/demand.json', 'order'))).toBe(lines`
      data/charts/demand.json:1:1  order
        expected  the key "order"
        found     nothing
        fix       add "order": 1
    `)
  })

  it('refuses a missing object', () => {
    expect(readProblems((project) => project.remove('data/charts/demand.json', 'series'))).toBe(lines`
      data/charts/demand.json:1:1  series
        expected  the key "series"
        found     nothing
        fix       add "series": {…}
    `)
  })

  it('refuses a mistyped key', () => {
    expect(readProblems((project) => project.replace('data/datasets/jobs.json', '"alsoSources"', '"alsoSource"')))
      .toBe(lines`
      data/datasets/jobs.json:175:7  rows[6].alsoSource
        expected  one of the keys "key", "measure", "at", "year", "period", "value", "range", "text", "date", "rating", "missing", "approximate", "unit", "status", "grade", "source", "alsoSources", "method", "note", "headline", "claims" or "limits"
        found     the unknown key "alsoSource"
        write     "alsoSources", or remove the key
    `)
  })

  it('refuses a key that is like none', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.colour', 'red'))).toBe(lines`
      data/datasets/jobs.json:97:7  rows[0].colour
        expected  one of the keys "key", "measure", "at", "year", "period", "value", "range", "text", "date", "rating", "missing", "approximate", "unit", "status", "grade", "source", "alsoSources", "method", "note", "headline", "claims" or "limits"
        found     the unknown key "colour"
        fix       remove the key
    `)
  })

  it('refuses an unknown language', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'title.fr', 'Emplois'))).toBe(lines`
      data/datasets/jobs.json:7:5  title.fr
        expected  one of the keys "en" or "ja"
        found     the unknown key "fr"
        fix       remove the key
    `)
  })

  it('refuses a mistyped option', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.status', 'obsreved'))).toBe(lines`
      data/datasets/jobs.json:94:17  rows[0].status
        expected  one of "observed", "estimate" or "projection"
        found     "obsreved"
        write     "observed"
    `)
  })

  it('refuses an option that is like none', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'calendar', 'lunar'))).toBe(lines`
      data/datasets/jobs.json:20:15  calendar
        expected  one of "calendar" or "fiscal"
        found     "lunar"
        write     "calendar" or "fiscal"
    `)
  })

  it('refuses an option of another type', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'calendar', 5))).toBe(lines`
      data/datasets/jobs.json:20:15  calendar
        expected  one of "calendar" or "fiscal"
        found     5
        write     "calendar" or "fiscal"
    `)
  })

  it('refuses false where only true may stand', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.approximate', false))).toBe(lines`
      data/datasets/jobs.json:97:22  rows[0].approximate
        expected  true
        found     false
        write     true, or remove the key
    `)
  })

  it('refuses a number in quotes', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.value', '90'))).toBe(lines`
      data/datasets/jobs.json:93:16  rows[0].value
        expected  a number
        found     "90"
        write     90, without quotes
    `)
  })

  it('refuses a year in quotes', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.year', '2020'))).toBe(lines`
      data/datasets/jobs.json:91:15  rows[0].year
        expected  a number
        found     "2020"
        write     2020, without quotes
    `)
  })

  it('refuses a word for a number', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.value', 'ninety'))).toBe(lines`
      data/datasets/jobs.json:93:16  rows[0].value
        expected  a number
        found     "ninety"
        write     a number
    `)
  })

  it('refuses a fraction for a whole number', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.year', 2020.5))).toBe(lines`
      data/datasets/jobs.json:91:15  rows[0].year
        expected  a whole number
        found     2020.5
        write     a whole number
    `)
  })

  it('refuses a number too large to be true', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.value', 9e12))).toBe(lines`
      data/datasets/jobs.json:93:16  rows[0].value
        expected  a value that is not larger than 1,000,000,000,000
        found     9000000000000
        fix       check the unit
    `)
  })

  it('refuses a whole number beyond what can be counted', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'version', 9007199254740993))).toBe(lines`
      data/datasets/jobs.json:3:14  version
        expected  a number of at most 9007199254740991
        found     9007199254740992
        write     a number of at most 9007199254740991
    `)
  })

  it('refuses a year out of bounds', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.year', 202))).toBe(lines`
      data/datasets/jobs.json:91:15  rows[0].year
        expected  a number of at least 1900
        found     202
        write     a number of at least 1900
    `)
  })

  it('refuses a number below its least', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'version', 0))).toBe(lines`
      data/datasets/jobs.json:3:14  version
        expected  a number of at least 1
        found     0
        write     a number of at least 1
    `)
  })

  it('refuses an empty text', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'title.en', ''))).toBe(lines`
      data/datasets/jobs.json:5:11  title.en
        expected  text that is not empty
        found     ""
        write     the text, or remove the key if it may be absent
    `)
  })

  it('refuses a text with a space at its end', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'title.en', 'Jobs '))).toBe(lines`
      data/datasets/jobs.json:5:11  title.en
        expected  text that does not begin or end with a space
        found     "Jobs "
        write     "Jobs"
    `)
  })

  it('refuses an empty list', () => {
    expect(readProblems((project) => project.set('data/charts/demand.json', 'series.order', []))).toBe(lines`
      data/charts/demand.json:31:14  series.order
        expected  a list of at least 1 entry
        found     an empty list
        fix       add an entry
    `)
  })

  it('refuses a list that is too long', () => {
    expect(readProblems((project) => project.set('data/charts/shares.json', 'views.0.years', [2020, 2021, 2022])))
      .toBe(lines`
      data/charts/shares.json:46:16  views[0].years
        expected  a list of at most 2 entries
        found     a list of 3 entries
        fix       remove what is too many
    `)
  })

  it('refuses an object where a list belongs', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows', {}))).toBe(lines`
      data/datasets/jobs.json:84:11  rows
        expected  a list
        found     an empty object
        write     […]
    `)
  })

  it('refuses an id with capitals and spaces', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.key', 'Supply 2020'))).toBe(lines`
      data/datasets/jobs.json:86:14  rows[0].key
        expected  lower-case letters, digits and single hyphens, such as "it-talent-gap"
        found     "Supply 2020"
        write     "supply-2020"
    `)
  })

  it('refuses an id that climbs out of its folder', () => {
    expect(readProblems((project) => project.set('data/charts/demand.json', 'dataset', '../../etc/passwd'))).toBe(lines`
      data/charts/demand.json:27:14  dataset
        expected  lower-case letters, digits and single hyphens, such as "it-talent-gap"
        found     "../../etc/passwd"
        write     "etc-passwd"
    `)
  })

  it('refuses an id of signs alone', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.key', '../'))).toBe(lines`
      data/datasets/jobs.json:86:14  rows[0].key
        expected  lower-case letters, digits and single hyphens, such as "it-talent-gap"
        found     "../"
        write     it in the form "it-talent-gap"
    `)
  })

  it('refuses a dimension name that is no id', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.at', { 'Scenario!': 'low' })))
      .toBe(lines`
      data/datasets/jobs.json:89:9  rows[0].at["Scenario!"]
        expected  lower-case letters, digits and single hyphens, such as "it-talent-gap"
        found     the key "Scenario!"
        write     "scenario"
    `)
  })

  it('refuses a date in another form', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'checked', '20/11/2026'))).toBe(lines`
      data/datasets/jobs.json:21:14  checked
        expected  a date such as "2026-11-20"
        found     "20/11/2026"
        write     it in the form "2026-11-20"
    `)
  })

  it('refuses a period in another form', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.period', 'autumn 2024')))
      .toBe(lines`
      data/datasets/jobs.json:97:17  rows[0].period
        expected  a date or range such as "2024-10" or "2026-04-17..2026-06-12"
        found     "autumn 2024"
        write     it in the form "2024-10"
    `)
  })

  it('refuses an address without a scheme', () => {
    expect(readProblems((project) => project.set('data/sources.json', '0.url', 'example.org'))).toBe(lines`
      data/sources.json:14:12  [0].url
        expected  an absolute address that begins with https:// or http://
        found     "example.org"
        fix       correct it: it must be an absolute address that begins with https:// or http://
    `)
  })

  it('refuses a contact that is no e-mail address', () => {
    expect(readProblems((project) => project.set('data/site.json', 'contact', 'editor'))).toBe(lines`
      data/site.json:12:14  contact
        expected  an e-mail address
        found     "editor"
        write     an address such as "name@example.org"
    `)
  })

  it('refuses an origin with a path', () => {
    expect(readProblems((project) => project.set('data/site.json', 'origin', 'https://example.org/atlas'))).toBe(lines`
      data/site.json:6:13  origin
        expected  text like "https://example.org", without a path
        found     "https://example.org/atlas"
        write     it in the form "https://example.org"
    `)
  })

  it('refuses two kinds of content in one row', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.rating', 'good'))).toBe(lines`
      data/datasets/jobs.json:85:5  rows[0]
        expected  an object that holds exactly one of "value", "range", "text", "date", "rating" or "missing"
        found     "value" and "rating"
        fix       keep one of "value", "range", "text", "date", "rating" or "missing", no more and no less
    `)
  })

  it('refuses a derived figure without its method', () => {
    expect(readProblems((project) => project.set('data/datasets/jobs.json', 'rows.0.grade', 'derived'))).toBe(lines`
      data/datasets/jobs.json:85:5  rows[0].method
        expected  a value: it is required when the grade is "derived"
        found     nothing
        fix       say how the value was computed
    `)
  })

  it('refuses a range that runs downwards', () => {
    expect(
      readProblems((project) =>
        project
          .remove('data/datasets/jobs.json', 'rows.0.value')
          .set('data/datasets/jobs.json', 'rows.0.range', { from: 9, to: 1 }),
      ),
    ).toBe(lines`
      data/datasets/jobs.json:96:16  rows[0].range
        expected  an object that runs from the smaller to the larger value
        found     an object with "from", "to"
        fix       swap the two values
    `)
  })

  it('refuses a source with neither address nor reason', () => {
    expect(readProblems((project) => project.remove('data/sources.json', '0.url'))).toBe(lines`
      data/sources.json:2:3  [0].url
        expected  either "url" or, when there is none, "urlAbsent" with the reason
        found     nothing
        fix       give either "url" or, when there is none, "urlAbsent" with the reason
    `)
  })

  it('refuses a site that is no object', () => {
    expect(readProblems((project) => project.write('data/site.json', '[]'))).toBe(lines`
      data/site.json:1:1
        expected  an object
        found     an empty list
        write     {…}
    `)
  })

  it('refuses a source that is no object', () => {
    expect(readProblems((project) => project.write('data/sources.json', 'null'))).toBe(lines`
      data/sources.json:1:1
        expected  a list
        found     null
        write     […]
    `)
  })
})
