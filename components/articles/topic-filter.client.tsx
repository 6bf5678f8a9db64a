'use client'

import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { useAddress } from '@/components/ui/use-address'
import { useAwake } from '@/components/ui/use-awake'
import { articlesParams } from '@/lib/url-state/articles-query'
import { parseQuery, serialiseQuery } from '@/lib/url-state/query'

type Props = {
  topics: readonly { id: string; text: string }[]
  words: { legend: string; all: string; empty: string }
  /** The whole list, drawn at build time; items carry data-topics. */
  children: ReactNode
}

/** Narrows the list to a topic; the topic is in the address. */
export function TopicFilter({ topics, words, children }: Props) {
  useAwake()
  const { query, change } = useAddress()
  const params = useMemo(() => articlesParams(topics.map((topic) => topic.id)), [topics])
  const { state, unknown } = useMemo(() => parseQuery(query, params), [query, params])
  const list = useRef<HTMLDivElement>(null)
  const [empty, setEmpty] = useState(false)
  useEffect(() => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[data-topics]') ?? [])]
    for (const item of items) {
      item.hidden = state.topic !== 'all' && !item.dataset.topics?.split(' ').includes(state.topic)
    }
    setEmpty(items.every((item) => item.hidden))
  }, [state.topic])
  return (
    <div data-wake>
      <fieldset className="segments needs-script">
        <legend className="sr-only">{words.legend}</legend>
        {[{ id: 'all', text: words.all }, ...topics].map((topic) => (
          <label key={topic.id}>
            <input
              type="radio"
              name="topic"
              value={topic.id}
              checked={state.topic === topic.id}
              onChange={() => change(serialiseQuery({ topic: topic.id }, params, unknown), 'push')}
            />
            <span>{topic.text}</span>
          </label>
        ))}
      </fieldset>
      <div ref={list}>{children}</div>
      {empty && <p className="empty">{words.empty}</p>}
    </div>
  )
}
