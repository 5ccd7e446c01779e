// Addresses that a page may link to: web addresses only, with a text fragment that leads to the very sentence.

/** The address if it is one of the web, else null: no other scheme ever becomes a link. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const parsed = new URL(url)
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null
  // a name and password in an address are a trap, never an article
  return parsed.username === '' && parsed.password === '' ? parsed.href : null
}

/** Words at each end of a long sentence that are enough to find it. */
const ENDS = 6

/** The address with `#:~:text=…`: browsers scroll to the sentence and mark it. */
export function sentenceAddress(url: string | null, sentence: string): string | null {
  const address = webAddress(url)
  if (address === null) return null
  // the marks of a Markdown heading are not on the page
  const words = sentence.split(/\s+/).filter((word) => !/^#*$/.test(word))
  if (words.length === 0) return address
  const text =
    words.length <= 2 * ENDS
      ? encoded(words)
      : `${encoded(words.slice(0, ENDS))},${encoded(words.slice(words.length - ENDS))}`
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${text}`
}

/** A dash would be read as the mark of a prefix or suffix. */
function encoded(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').replace(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D')
}
