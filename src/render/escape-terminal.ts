// Makes any text safe to show to a person: controls, bidirectional overrides and invisible characters become visible escapes.

const UNSAFE = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu
/** Text in which nothing is to be changed, as most is. */
const PLAIN = /^(?:[!-~]| (?! ))*$/
const SPACES = /[\p{Zs}\t\r\n\u0085\u2028\u2029]+/gu

/** One line of safe text: white space folds to one space; what is neither letter, mark, number, punctuation, symbol nor space shows as `\x1b` or `\u{202e}`. */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text
  return text.replace(SPACES, ' ').replace(UNSAFE, (char) => escapeOf(char.codePointAt(0)!))
}

/** Keeps text from being read as a command by the log of a CI server (a leading `::`, or `##[` anywhere). */
export function withoutCommands(line: string): string {
  const inner = line.replaceAll('##[', '#\\x23[')
  return inner.trimStart().startsWith('::') ? inner.replace('::', '\\x3a:') : inner
}

/** Safe text that a screen opens at `url` when it is clicked (OSC 8); anything odd in the address is percent-encoded. */
export function hyperlink(text: string, url: string): string {
  const address = url.replace(/[^\x21-\x7e]/gu, (char) => encodeURIComponent(char.replace(/\p{Cs}/u, '\ufffd')))
  return `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`
}

function escapeOf(code: number): string {
  const hex = code.toString(16)
  return code < 0x80 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`
}
