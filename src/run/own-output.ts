// Whether a file in a walked folder is what an earlier run wrote there: it is no article, and may be written again.

import fs from 'node:fs'

/** How results begin, and what else stands near their start; a format that is not here is never taken for ours. */
const MARKS: readonly (readonly [string, string])[] = [
  ['{"format": "claims-report/1"', ''],
  ['{"event":', '"sha256":'],
  ['{"id":"', '"rows":['],
  ['"claim_id","source"', ''],
  ['"event","field","subject","verdict"', ''],
  ['claim_id\tsource\t', ''],
  ['event\tfield\tsubject\tverdict\t', ''],
  ['{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:claims:', ''],
  ['<!doctype html>', '<meta name="generator" content="claims"'],
]
/** Bytes of a file that are looked at. */
const HEAD = 2048

/** True where the file begins as a result of ours does; an article is never overwritten. Never throws. */
export function isOwnOutput(file: string): boolean {
  let handle: number | null = null
  try {
    handle = fs.openSync(file, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK)
    const bytes = Buffer.alloc(HEAD)
    const head = bytes.toString('utf8', 0, fs.readSync(handle, bytes, 0, HEAD, 0)).replace(/^\ufeff/, '')
    return MARKS.some(([start, near]) => head.startsWith(start) && head.includes(near))
  } catch {
    return false
  } finally {
    if (handle !== null) fs.closeSync(handle)
  }
}
