/**
 * The scales Recharts is given in place of all of d3-scale (next.config.ts): of the others, with their calendar and
 * colour arithmetic, a chart here uses none. Recharts takes a scale it does not find for scalePoint.
 */
export { scaleBand, scaleLinear, scalePoint } from 'd3-scale'
