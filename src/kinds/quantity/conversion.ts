// Units by dimension with their factor to one base each, so that miles and kilometres, acres and hectares can be compared.

export interface UnitInfo {
  readonly dimension: string
  /** How many base units (metre, square metre, gram, second, metre per second, …) make one. */
  readonly factor: number
  /** Added after the factor (temperatures). */
  readonly offset?: number
}

/** UCUM codes as the quantity kind writes them; factors are the exact international definitions. */
const UNITS: Readonly<Record<string, UnitInfo>> = {
  m: { dimension: 'length', factor: 1 },
  km: { dimension: 'length', factor: 1000 },
  cm: { dimension: 'length', factor: 0.01 },
  mm: { dimension: 'length', factor: 0.001 },
  '[mi_i]': { dimension: 'length', factor: 1609.344 },
  '[mi_us]': { dimension: 'length', factor: 1609.344 },
  '[nmi_i]': { dimension: 'length', factor: 1852 },
  '[ft_i]': { dimension: 'length', factor: 0.3048 },
  '[yd_i]': { dimension: 'length', factor: 0.9144 },
  '[in_i]': { dimension: 'length', factor: 0.0254 },
  m2: { dimension: 'area', factor: 1 },
  km2: { dimension: 'area', factor: 1e6 },
  har: { dimension: 'area', factor: 10_000 },
  '[acr_us]': { dimension: 'area', factor: 4046.8564224 },
  '[mi_i]2': { dimension: 'area', factor: 2_589_988.110336 },
  '[smi_us]': { dimension: 'area', factor: 2_589_988.110336 },
  '[sft_i]': { dimension: 'area', factor: 0.09290304 },
  g: { dimension: 'mass', factor: 1 },
  kg: { dimension: 'mass', factor: 1000 },
  t: { dimension: 'mass', factor: 1e6 },
  '[lb_av]': { dimension: 'mass', factor: 453.59237 },
  '[oz_av]': { dimension: 'mass', factor: 28.349523125 },
  '[ston_av]': { dimension: 'mass', factor: 907_184.74 },
  L: { dimension: 'volume', factor: 1 },
  l: { dimension: 'volume', factor: 1 },
  '[gal_us]': { dimension: 'volume', factor: 3.785411784 },
  s: { dimension: 'time', factor: 1 },
  min: { dimension: 'time', factor: 60 },
  h: { dimension: 'time', factor: 3600 },
  d: { dimension: 'time', factor: 86_400 },
  wk: { dimension: 'time', factor: 604_800 },
  mo: { dimension: 'time', factor: 2_629_800 },
  a: { dimension: 'time', factor: 31_557_600 },
  'm/s': { dimension: 'speed', factor: 1 },
  'km/h': { dimension: 'speed', factor: 1 / 3.6 },
  '[mi_i]/h': { dimension: 'speed', factor: 0.44704 },
  '[kn_i]': { dimension: 'speed', factor: 1852 / 3600 },
  '[ft_i]/s': { dimension: 'speed', factor: 0.3048 },
  dm: { dimension: 'length', factor: 0.1 },
  '[syd_i]': { dimension: 'area', factor: 0.83612736 },
  '[stone_av]': { dimension: 'mass', factor: 6350.29318 },
  mg: { dimension: 'mass', factor: 0.001 },
  mL: { dimension: 'volume', factor: 0.001 },
  m3: { dimension: 'volume', factor: 1000 },
  '[cft_i]': { dimension: 'volume', factor: 28.316846592 },
  '[cyd_i]': { dimension: 'volume', factor: 764.554857984 },
  '[bbl_us]': { dimension: 'volume', factor: 158.987294928 },
  ms: { dimension: 'time', factor: 0.001 },
  Cel: { dimension: 'temperature', factor: 1 },
  '[degF]': { dimension: 'temperature', factor: 5 / 9, offset: -160 / 9 },
}

/** Dimension and factor of a unit; a unit that is not in the table (money, %) is its own dimension. */
export function unitInfo(unit: string): UnitInfo {
  return UNITS[unit] ?? { dimension: unit, factor: 1 }
}

/** Currencies whose press counts in lakh (100,000) and crore (10 million): a slip to million is a factor of ten. */
export const LAKH_CURRENCIES: ReadonlySet<string> = new Set(['INR', 'PKR', 'BDT', 'NPR', 'LKR'])
