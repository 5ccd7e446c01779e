// An answer of a web server as an archive keeps it: status, headers, and the body with chunks and packing undone, within limits.

import { brotliDecompressSync, constants, gunzipSync, inflateSync } from 'node:zlib'

/** Bytes of a header block, and of one page after unpacking. */
const LONGEST_HEAD = 64 * 1024
const MAX_PAGE = 16 * 1024 * 1024

export type Headers = ReadonlyMap<string, string>

/** Header lines from `at` to the first empty line; names in small letters, the first of each. Null where none ends them. */
export function headersOf(bytes: Buffer, at: number): { headers: Headers; end: number } | null {
  const head = bytes.subarray(at, at + LONGEST_HEAD)
  const wide = head.indexOf('\r\n\r\n')
  const narrow = (wide < 0 ? head : head.subarray(0, wide)).indexOf('\n\n')
  const isWide = wide >= 0 && narrow < 0
  const size = isWide ? wide : narrow
  if (size < 0) return null
  const headers = new Map<string, string>()
  for (const line of head.toString('utf8', 0, size).split('\n').slice(1)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase()
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return { headers, end: at + size + (isWide ? 4 : 2) }
}

export interface Answer {
  readonly status: number
  readonly type: string
  /** Null where it cannot be unpacked. */
  readonly body: Uint8Array | null
}

/** Reads an answer; null where the block is none. */
export function answerOf(block: Uint8Array): Answer | null {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.length)
  const status = /^HTTP\/[\d.]{1,4} (\d{3})/.exec(bytes.toString('latin1', 0, 40))?.[1]
  const head = status === undefined ? null : headersOf(bytes, 0)
  if (head === null) return null
  const body = bytes.subarray(head.end)
  const isChunked = /\bchunked\b/i.test(head.headers.get('transfer-encoding') ?? '')
  const whole = isChunked ? joinedChunks(body) : body
  return {
    status: Number(status),
    type: head.headers.get('content-type') ?? '',
    body: unpacked(whole, head.headers.get('content-encoding') ?? ''),
  }
}

/** Crawlers often undo the chunks and leave the header: what does not start with a chunk is the body itself. */
function joinedChunks(body: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\n', at)
    const size =
      end < 0 || end - at > 100
        ? undefined
        : /^([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(body.toString('latin1', at, end).trim())?.[1]
    if (size === undefined) {
      if (parts.length === 0) return body
      break
    }
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    parts.push(body.subarray(end + 1, end + 1 + length))
    at = end + 1 + length
    while (at < body.length && (body[at] === 13 || body[at] === 10)) at++
  }
  return Buffer.concat(parts)
}

/** What is cut off gives what can be unpacked of it. */
function unpacked(body: Buffer, encoding: string): Uint8Array | null {
  const limits = { maxOutputLength: MAX_PAGE, finishFlush: constants.Z_SYNC_FLUSH }
  try {
    if (/gzip/i.test(encoding) && body[0] === 0x1f && body[1] === 0x8b) return gunzipSync(body, limits)
    if (/deflate/i.test(encoding)) return inflateSync(body, limits)
    if (/\bbr\b/i.test(encoding)) return brotliDecompressSync(body, { maxOutputLength: MAX_PAGE })
    return body
  } catch {
    // a header that outlived its packing, or damage
    return body.includes('<') && !body.includes(0) ? body : null
  }
}
