// Text that can be written as UTF-8 as it stands.

/** Each lone half of a surrogate pair becomes U+FFFD, so that units and code points stay as many as they were. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd')
}
