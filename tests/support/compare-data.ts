import type { CompareCategory, CompareCell, CompareData, CompareFigure } from '../../lib/domain/compare-data.ts'
import type { Rating } from '../../lib/schema/vocabulary.ts'

type Parts = { vendor?: Partial<CompareCell['vendor']>; evidence?: Partial<CompareCell['evidence']> }

/** One cell: the vendor's rating, nothing claimed, no evidence, unless said otherwise. */
export function cell(rating: Rating, { vendor, evidence }: Parts = {}): CompareCell {
  return {
    vendor: { rating, claims: [], ...(rating === 'unknown' && { reason: 'not-rated' as const }), ...vendor },
    evidence: { verdict: 'none', claimed: false, figures: [], rating: 'unknown', inputs: [], ...evidence },
  }
}

export const category = (id: string, title: string, more: Partial<CompareCategory> = {}): CompareCategory => ({
  ...{ id, title, verdict: 'none', context: [] },
  ...more,
})

const figure = (label: string, value: string, source: string): CompareFigure => ({
  ...{ label, value, when: '2025', status: 'observed', grade: 'primary', source },
})

/** Three partners in three regions by three categories; in Vietnam's one figure the words stand that others do not. */
export const smallCompare: CompareData = {
  partners: [
    { id: 'china', title: 'China', short: 'China', about: '', region: 'east-asia' },
    { id: 'india', title: 'India', short: 'India', about: '', region: 'south-asia' },
    { id: 'vietnam', title: 'Vietnam', short: 'Vietnam', about: '', region: 'south-east-asia' },
  ],
  categories: [
    category('quality', 'Quality', { verdict: 'unsettled', confidence: 'low', argument: 'Defects per line of code' }),
    category('cost', 'Cost'),
    category('visas', 'ビザ'),
  ],
  cells: {
    quality: {
      china: cell('excellent', {
        vendor: { headline: 'High and stable', claims: ['Large systems'] },
        evidence: {
          verdict: 'supports',
          confidence: 'high',
          claimed: true,
          figures: ['surveys/china'],
          rating: 'good',
        },
      }),
      india: cell('fair', {
        vendor: { note: 'Rated as a group' },
        evidence: { verdict: 'contradicts', confidence: 'low', claimed: true, argument: 'Certificates are many' },
      }),
      vietnam: cell('unknown', { evidence: { figures: ['surveys/vietnam'] } }),
    },
    cost: { china: cell('good'), india: cell('good'), vietnam: cell('poor') },
    visas: {
      china: cell('unknown'),
      india: cell('poor', { evidence: { verdict: 'unsettled', confidence: 'medium', figures: ['surveys/china'] } }),
      vietnam: cell('unknown'),
    },
  },
  figures: {
    'surveys/china': figure('Certified firms, China', '1,234', 'census'),
    'surveys/vietnam': figure('Certified firms, Vietnam', '56', 'yearbook'),
  },
  sources: {
    census: { title: 'The Census of Firms', publisher: 'Bureau', href: '/sources/#census', interest: 'None known' },
    yearbook: { title: 'Yearbook', publisher: 'Ministry', href: '/sources/#yearbook', interest: 'None known' },
    vendor: { title: 'An article', publisher: 'Vendor', href: '/sources/#vendor', interest: 'Sells China' },
  },
  vendor: { source: 'vendor', asOf: '1 May 2026' },
  datasets: [],
}
