'use client'

import type { ReactNode } from 'react'
import type { CompareData } from '@/lib/domain/compare-data'
import { toBaseMatrix } from '@/lib/domain/compare-readings'
import { toNumber } from '@/lib/domain/scoring/rational'
import { setOwn } from '@/lib/domain/scoring/readings'
import type { Shares } from '@/lib/domain/scoring/shares'
import { weightOf } from '@/lib/domain/scoring/weights'
import type { Analysis } from './analyse'
import { noFilter, type ChangeState, type CompareState } from './compare-state'
import type { CompareWords } from './compare-words'

type Props = {
  analysis: Analysis
  state: CompareState
  data: CompareData
  words: CompareWords
  names: { nameOf: (id: string) => string; titleOf: (id: string) => string }
  onChange: ChangeState
}

/** What the result depends on, each with a press that makes it so on screen. */
export function ResultStatements({ analysis, state, data, words, names, onChange }: Props) {
  const { t, list } = words
  const { nameOf, titleOf } = names
  const { dominance, identical, breakEvens, flip, shares, examples, near, open, winners } = analysis
  const changes = breakEvens.flatMap(({ category, challengers, change }) =>
    change ? [{ category, change, exact: challengers.find(({ inside }) => inside)?.weight }] : [],
  )
  const applyFlip = () => {
    if (!flip) return
    const from = state.reading === 'mine' ? state.o.from : state.reading
    const own = state.reading === 'mine' ? state.o.ratings : []
    const all = toBaseMatrix(
      data,
      data.partners.map(({ id }) => id),
      from,
    )
    const entries = flip.changes.map(({ partner, category, to }) => ({ partner, category, rating: to }))
    onChange({ reading: 'mine', o: { from, ratings: setOwn(all, own, entries) } })
  }
  return (
    <div className="depends">
      <h3>{t('compare.depends.title')}</h3>
      {winners.length === 0 && <p>{t('compare.depends.nothing')}</p>}
      <ul>
        {dominance.map(({ better, worse, relation }, index) => (
          <Statement
            key={`${better} ${worse}`}
            press={
              // One press shows what all of these rest on.
              index === 0 && (
                <button type="button" className="button" onClick={() => onChange({ ...noFilter, diff: true })}>
                  {t('compare.depends.showDiffering')}
                </button>
              )
            }
          >
            {t('compare.depends.dominates', {
              ...{ a: nameOf(better), b: nameOf(worse), better: relation.better, equal: relation.equal },
            })}
          </Statement>
        ))}
        {identical.map(([a, b]) => (
          <li key={`${a} ${b}`}>{t('compare.depends.identical', { a: nameOf(a), b: nameOf(b) })}</li>
        ))}
        {near && <li>{t('compare.depends.near')}</li>}
        {winners.length > 0 && changes.length === 0 && <li>{t('compare.depends.noWeight')}</li>}
        {changes.map(({ category, change, exact }) => (
          <Statement
            key={category}
            press={
              <button
                type="button"
                className="button"
                onClick={() => onChange({ w: { ...state.w, [category]: change.weight } })}
              >
                {t('compare.depends.applyWeight')}
              </button>
            }
          >
            {t('compare.depends.weight', {
              category: titleOf(category),
              weight: change.weight,
              present: weightOf(state.w, category),
              names: list(change.winners.map(nameOf)),
            })}{' '}
            {exact && t('compare.depends.exact', { exact: words.score(toNumber(exact)) })}
          </Statement>
        ))}
        {flip && (
          <Statement
            press={
              <button type="button" className="button" onClick={applyFlip}>
                {t('compare.depends.applyFlip')}
              </button>
            }
          >
            {t('compare.depends.flip', {
              name: nameOf(flip.challenger),
              changes: flip.changes
                .map(({ partner, category, from, to }) =>
                  t('compare.depends.flipOne', {
                    ...{ partner: nameOf(partner), category: titleOf(category) },
                    ...{ from: t(`rating.${from}`), to: t(`rating.${to}`) },
                  }),
                )
                .join(words.locale === 'ja' ? '、' : '; '),
            })}
          </Statement>
        )}
        {shares && (
          <Statement
            press={examples.map(({ partner, weights }) => (
              <button key={partner} type="button" className="button" onClick={() => onChange({ w: weights })}>
                {t('compare.depends.example', { name: nameOf(partner) })}
              </button>
            ))}
          >
            {t('compare.depends.shares', {
              shares: list(
                Object.entries(shares.wins).map(([partner, share]) =>
                  t('compare.depends.share', { name: nameOf(partner), share: words.share(share) }),
                ),
              ),
              tied: words.share(shares.tied),
            })}{' '}
            <span className="soft">{methodOf(shares, words)}</span>
          </Statement>
        )}
        {open?.challenger.best && open.leader.worst && (
          <li>
            {t('compare.depends.range', {
              name: nameOf(open.challenger.partner),
              best: words.score(toNumber(open.challenger.best)),
              worst: words.score(toNumber(open.leader.worst)),
            })}
          </li>
        )}
      </ul>
    </div>
  )
}

function Statement({ children, press }: { children: ReactNode; press: ReactNode }) {
  return (
    <li>
      <span>{children}</span>
      <span className="push needs-script">{press}</span>
    </li>
  )
}

function methodOf({ method, total, standardError }: Shares, { t, count, share }: CompareWords): string {
  return method === 'exact'
    ? t('compare.depends.exactMethod', { total: count(total) })
    : t('compare.depends.sampleMethod', { total: count(total), error: share(standardError ?? 0) })
}
