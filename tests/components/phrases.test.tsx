import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Phrases } from '@/components/ui/phrases'

const show = (lang: string, children: React.ReactNode) =>
  renderToStaticMarkup(<Phrases lang={lang}>{children}</Phrases>)

it('a Japanese heading gets a break opportunity between phrases, and no letter', () => {
  expect(show('ja', '需要の伸びが、不足の大きさを決める')).toBe(
    '需要の<wbr/>伸びが、<wbr/>不足の<wbr/>大きさを<wbr/>決める',
  )
  expect(show('ja', '出典')).toBe('出典')
  expect(show('en', 'AI 人材の不足')).toBe('AI 人材の不足')
})

it('phrases are found across elements', () => {
  expect(show('ja', ['IT人材は', <b key="b">79万人</b>, '不足する'])).toBe('IT人材は<b><wbr/>79万人</b>不足する')
})

it('a particle behind a bracket stays with it', () => {
  expect(show('ja', '指数（2025年）は高い')).toBe('指数<wbr/><span class="held">（2025年）は</span><wbr/>高い')
})
