// The encoding that a page names: in its transport's header, else in a meta element among its first bytes.

import sniff from 'html-encoding-sniffer'
import type { Input } from './article.ts'

const UNSAID = 'x-user-defined'

/** A label of the Encoding standard, or null where nothing is said. */
export function declaredEncoding({ bytes, charset }: Pick<Input, 'bytes' | 'charset'>): string | null {
  const options = { defaultEncoding: UNSAID, ...(charset == null ? {} : { transportLayerEncodingLabel: charset }) }
  const label = sniff(bytes, options)
  return label === UNSAID ? null : label
}
