import { answerWith, listLanguages } from '../feed-files'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = listLanguages

export const GET = answerWith('feed.xml')
