// Numbers as English prints them, with commas and two decimals at most; Intl would say the same but takes 20 ms to start.

import { cutEnd } from '../model/cut.ts'

/** 1250 → "1,250", 0.126 → "0.13", 5.0 → "5": rounds the shortest decimal form, halves away from zero. Infinite: "∞". */
export function sayDigits(n: number): string {
  // nearly all numbers of articles: small and whole
  if (n >= 0 && n < 1000 && Number.isInteger(n)) return String(Math.abs(n))
  if (!Number.isFinite(n)) return n > 0 ? '∞' : n < 0 ? '-∞' : 'NaN'
  const size = Math.abs(n)
  const hundredths = size >= 1e21 ? BigInt(size) * 100n : hundredthsOf(String(size))
  const whole = (hundredths / 100n).toString()
  const rest = cutEnd((hundredths % 100n).toString().padStart(2, '0'), '0')
  let grouped = whole.slice(-3)
  for (let at = whole.length - 3; at > 0; at -= 3) grouped = `${whole.slice(Math.max(0, at - 3), at)},${grouped}`
  return `${n < 0 ? '-' : ''}${grouped}${rest === '' ? '' : `.${rest}`}`
}

function hundredthsOf(decimal: string): bigint {
  if (decimal.includes('e')) return 0n // below a millionth
  const [whole = '0', decimals = ''] = decimal.split('.')
  const cut = BigInt(whole + decimals.slice(0, 2).padEnd(2, '0'))
  return (decimals[2] ?? '0') >= '5' ? cut + 1n : cut
}
