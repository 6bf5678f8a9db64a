import { answerWith, listEditionFiles } from '../../../../../view-files'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = listEditionFiles

export const GET = answerWith('data.excel.csv')
