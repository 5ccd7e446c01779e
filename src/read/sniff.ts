// Which format a file has: by its first bytes where they are unmistakable, else by the ending of its name.

/** Units of the head that are looked at. */
const HEAD = 4096

/** What the first bytes say; null where any text may start so. */
export function formatOfBytes(bytes: Uint8Array): string | null {
  if (starts(bytes, '%PDF-')) return 'pdf'
  if (starts(bytes, 'PK\u0003\u0004') || starts(bytes, 'PK\u0005\u0006')) return 'docx'
  if (starts(bytes, '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return 'ole'
  if (starts(bytes, 'WARC/')) return 'warc'
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip'
  if (starts(bytes, '{\\rtf')) return 'rtf'
  const head = headOf(bytes)
  if (/^<!doctype html|^<html[\s>]/i.test(head)) return 'html'
  if (head.startsWith('<')) return formatOfMarkup(head)
  return isMail(head) ? mailOf(head) : null
}

function starts(bytes: Uint8Array, magic: string): boolean {
  for (let i = 0; i < magic.length; i++) if (bytes[i] !== magic.charCodeAt(i)) return false
  return true
}

/** The first characters, one unit a byte (or each second byte of UTF-16), without marks and white space before them. */
function headOf(bytes: Uint8Array): string {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1')
  const text = wide ? head.slice(2).replaceAll('\0', '') : head
  return text.startsWith('\u00ef\u00bb\u00bf') ? text.slice(3).trimStart() : text.trimStart()
}

/** The first element behind declarations and comments. */
function formatOfMarkup(head: string): string | null {
  let at = 0
  while (head.startsWith('<?', at) || head.startsWith('<!', at)) {
    const comment = head.startsWith('<!--', at)
    if (/^<!doctype html/i.test(head.slice(at, at + 16))) return 'html'
    const end = head.indexOf(comment ? '-->' : '>', at + 2)
    if (end < 0) return null
    at = end + (comment ? 3 : 1)
    while (at < head.length && head.charCodeAt(at) <= 32) at++
  }
  const name = /^<([a-z:]{1,12})[\s>]/i.exec(head.slice(at, at + 16))?.[1]?.toLowerCase()
  if (name === 'rss' || name === 'feed' || name === 'rdf:rdf') return 'feed'
  return name === 'html' || name === 'head' || name === 'body' ? 'html' : null
}

const HEADER_LINE =
  /^(?:from|to|return-path|received|mime-version|message-id|date|subject|delivered-to|x-[\w-]{1,40}):[ \t]/i

/** Headers of a mail: a header line at the top, and MIME-Version or Message-ID before the first empty line. */
function isMail(head: string): boolean {
  if (!HEADER_LINE.test(head)) return false
  const blank = /\r?\n\r?\n/.exec(head)
  const headers = blank === null ? head : head.slice(0, blank.index)
  return /^(?:mime-version|message-id):/im.test(headers)
}

function mailOf(head: string): string {
  return /^content-type:\s*multipart\/related/im.test(head) ? 'mhtml' : 'eml'
}

/** Whether an element opens or ends within the first bytes; one with many attributes need not end there. */
export function looksLikeMarkup(bytes: Uint8Array): boolean {
  const head = headOf(bytes)
  return /<[a-z!/][^<>]{0,300}>/i.test(head) || /<[a-z][a-z0-9]{0,15}\s{1,9}[a-z-]{1,40}\d{0,9}=/i.test(head)
}

/** An object or a list of them opens the text. */
export function looksLikeJson(bytes: Uint8Array): boolean {
  return /^(?:\{\s*"|\[\s*\{\s*")/.test(headOf(bytes))
}
