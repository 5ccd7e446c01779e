// The report as brat standoff: the text of each article and beside it its annotations, offsets in code points.

import type { Report } from '../model/report.ts'
import { type AnnotatedText, type Annotation, aboutClaim, annotatedTexts } from './annotations.ts'
import { tsvRow } from './escape-csv.ts'
import { visible } from './escape-terminal.ts'
import { wellFormed } from './well-formed.ts'
import { zipped } from './zip.ts'

export interface NamedText {
  /** A name of a file without folders, made of ASCII letters, digits, `.`, `_` and `-`. */
  readonly name: string
  readonly text: string
}

/** What brat takes for the end of a line or of a column: no annotated piece may hold one. */
const BREAK = /[\p{Cc}\u2028\u2029]/u

/** Names that stand for devices on Windows. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** The collection as one archive. */
export function renderBrat(report: Report): Generator<Uint8Array> {
  return zipped([...bratFiles(report)].map(({ name, text }) => ({ name, chunks: [text] })))
}

/** The files of a collection: a `.txt` and an `.ann` for each article, what brat must know of the labels, and the names. */
export function* bratFiles(report: Report): Generator<NamedText> {
  const names = namesOf(report.sources.map(({ source }) => source))
  const labels = new Set<string>()
  for (const annotated of annotatedTexts(report)) {
    const name = names.get(annotated.source.source)!
    for (const { label } of annotated.annotations) labels.add(typeOf(label))
    yield { name: `${name}.txt`, text: wellFormed(annotated.text) }
    yield { name: `${name}.ann`, text: annotationFile(annotated) }
  }
  yield { name: 'annotation.conf', text: configOf([...labels].sort()) }
  yield { name: 'sources.tsv', text: [...names].map(([source, name]) => tsvRow([name, source])).join('') }
}

function annotationFile({ text, offsets, annotations }: AnnotatedText): string {
  const lines: string[] = []
  for (const annotation of annotations) {
    const pieces = piecesOf(text, annotation)
    if (pieces.length === 0) continue
    const id = `T${lines.length + 1}`
    const places = pieces.map(({ start, end }) => `${offsets.codePoint(start)} ${offsets.codePoint(end)}`).join(';')
    const words = pieces.map(({ start, end }) => text.slice(start, end)).join(' ')
    lines.push(`${id}\t${typeOf(annotation.label)} ${places}\t${wellFormed(words)}\n${remarks(annotation, id)}`)
  }
  return lines.join('')
}

/** Attributes and a note of a claim; their numbers follow the annotation's, so that each is there once. */
function remarks({ claim }: Annotation, id: string): string {
  if (claim === null) return ''
  const number = id.slice(1)
  const certainty = claim.certainty === 'asserted' ? '' : `A${number}\tCertainty ${id} ${claim.certainty}\n`
  return `${certainty}#${number}\tAnnotatorNotes ${id}\t${visible(aboutClaim(claim))}\n`
}

/** An annotation that runs over the end of a line is one of several pieces. */
function piecesOf(text: string, { start, end }: Annotation): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    if (at < end && !BREAK.test(text[at]!)) continue
    if (at > from) pieces.push({ start: from, end: at })
    from = at + 1
  }
  return pieces
}

/** brat's labels: ASCII letters, digits, `_` and `-`. */
function typeOf(label: string): string {
  return label.replace(/[^A-Za-z0-9_-]/g, '_')
}

function configOf(labels: readonly string[]): string {
  const attributes = 'Certainty\tArg:<ENTITY>, Value:hedged|negated'
  return `[entities]\n${labels.join('\n')}\n\n[relations]\n\n[events]\n\n[attributes]\n${attributes}\n`
}

/** A name for each source that no file system minds: its last part, made plain, and numbered where two are alike. */
function namesOf(sources: readonly string[]): Map<string, string> {
  const taken = new Map<string, number>()
  const names = new Map<string, string>()
  for (const source of sources) {
    const plain = plainName(source)
    let name = plain
    // a numbered name may be that of another article
    while (taken.has(name.toLowerCase())) {
      const nth = taken.get(plain.toLowerCase())! + 1
      taken.set(plain.toLowerCase(), nth)
      name = `${plain}-${nth}`
    }
    taken.set(name.toLowerCase(), 1)
    names.set(source, name)
  }
  return names
}

function plainName(source: string): string {
  const last = source.slice(source.lastIndexOf('/') + 1).replace(/\.[A-Za-z0-9]{1,8}$/, '')
  const plain = last
    .replace(/[^A-Za-z0-9_-]/g, '-')
    .replace(/^-+/, '')
    .slice(0, 80)
  return plain === '' || DEVICE.test(plain) ? `article-${plain}`.replace(/-$/, '') : plain
}
