import { answerWith, listTodaysFiles } from '../../../../view-files'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = listTodaysFiles

export const GET = answerWith('data.excel.csv')
