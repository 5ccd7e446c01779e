// Saved pages: the article as text, with its headline, captions, embedded posts, related links and readers' comments as zones.

import type { Zone, ZoneKind } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'
import type { Article, Input } from './article.ts'
import { problem } from './complain.ts'
import { decodeText } from './detect.ts'
import { type Block, type Page, pageOf } from './html-blocks.ts'
import { Mark } from './html-classes.ts'
import { declaredEncoding } from './html-encoding.ts'
import { factsOfPage } from './html-facts.ts'
import { mainBlocks } from './html-main.ts'

/** Share of the article's own data that the page must show; below it the page was saved without its text. */
const SHOWN = 0.4
const HEADING = /^h[1-6]$/
/** Running text outside what was found to be the article, but between its paragraphs. */
const STRAY_LENGTH = 40
const STRAY_LINKED = 0.3
/** A short line that is nearly all links is none of the article's sentences. */
const ALL_LINKED = 0.7
const LINK_LENGTH = 200

/** Reads one saved page. */
export async function* readHtml(input: Input): AsyncGenerator<Article | Problem> {
  const { text, problems } = decodeText(input.bytes, input.path, declaredEncoding(input))
  yield* problems
  if (text !== null) yield articleOfPage(text, input.path)
}

/** The article of a page, zones included. */
export function articleOfPage(html: string, path: string | null): Article {
  const page = pageOf(html)
  const facts = factsOfPage(page)
  const main = mainBlocks(page)
  const pieces = piecesOf(page, main, facts.metadata.title ?? null)
  const shown = pieces.reduce((sum, { kind, text }) => sum + (kind === null ? text.length : 0), 0)
  if (facts.text !== null && shown < SHOWN * facts.text.length) {
    const message = 'the page does not show its article; the text was taken from its JSON-LD'
    const title = facts.metadata.title ?? null
    const lines: Piece[] = facts.text.split(/\n+/).map((text) => ({ text, kind: null, voice: null }))
    const headed = title === null ? lines : [{ text: title, kind: 'headline', voice: null } as const, ...lines]
    const note = problem({ code: 'read/json-ld-text', severity: 'note', message, path })
    return { ...joined(headed), metadata: facts.metadata, problems: [note] }
  }
  return { ...joined(pieces), metadata: facts.metadata }
}

/** The text of a piece of markup that is all article, such as the content of a feed's entry. */
export function wordsOfMarkup(html: string): { text: string; hints: Zone[] } {
  const { blocks } = pageOf(html)
  const pieces = blocks.map((block) => ({ text: block.text, kind: standingOf(block), voice: null }))
  return joined(voiced(pieces.filter(({ kind }) => kind !== 'dropped') as Piece[]))
}

/** A paragraph of the article's text; `kind` null leaves it to the words. */
interface Piece {
  readonly text: string
  readonly kind: ZoneKind | null
  voice: string | null
}

function joined(pieces: readonly Piece[]): { text: string; hints: Zone[] } {
  const parts: string[] = []
  const hints: Zone[] = []
  let start = 0
  for (const { text, kind, voice } of pieces) {
    parts.push(text)
    if (kind !== null) hints.push({ kind, voice, start, end: start + text.length })
    start += text.length + 2
  }
  return { text: parts.join('\n\n'), hints }
}

/** What an element and its names say of a paragraph. */
function standingOf({ marks, tag }: Block): ZoneKind | 'dropped' | null {
  if ((marks & Mark.Comment) !== 0) return 'comment'
  if ((marks & Mark.Chrome) !== 0) return 'dropped'
  if ((marks & Mark.Embed) !== 0) return 'embed'
  if ((marks & Mark.Furniture) !== 0) return 'furniture'
  if ((marks & Mark.Caption) !== 0) return 'caption'
  if ((marks & Mark.Byline) !== 0) return 'byline'
  return HEADING.test(tag) || (marks & Mark.Deck) !== 0 ? 'headline' : null
}

function piecesOf(page: Page, main: readonly boolean[], title: string | null): Piece[] {
  const { blocks } = page
  const region = regionOf(blocks, main)
  const pieces: Piece[] = []
  let headed = false
  for (let n = 0; n < blocks.length; n++) {
    const block = blocks[n]!
    const kind = placed(block, n, main[n] === true, region, title)
    if (kind === 'dropped') continue
    const line = title !== null && kind === null && block.text.startsWith(`${title}\n`) ? title.length : 0
    if (line > 0) pieces.push({ text: title!, kind: 'headline', voice: null })
    if (line > 0 || (kind === 'headline' && (block.tag === 'h1' || block.text === title))) headed = true
    pieces.push({ text: block.text.slice(line).trim(), kind, voice: null })
  }
  if (!headed && title !== null) pieces.unshift({ text: title, kind: 'headline', voice: null })
  return voiced(pieces)
}

interface Region {
  readonly first: number
  readonly last: number
  /** The headline above the article, or the article's first block. */
  readonly top: number
}

/** Where the article runs, its headline included: the last first-order heading before its text. */
function regionOf(blocks: readonly Block[], main: readonly boolean[]): Region {
  const isText = (n: number): boolean => main[n] === true && standingOf(blocks[n]!) === null
  let first = blocks.findIndex((_, n) => isText(n))
  if (first < 0) first = 0
  let last = first
  for (let n = first; n < blocks.length; n++) if (isText(n)) last = n
  let top = first
  for (let n = 0; n < first; n++) if (blocks[n]!.tag === 'h1' && standingOf(blocks[n]!) === 'headline') top = n
  return { first, last, top }
}

/** The standing of a block in its place on the page. */
function placed(
  block: Block,
  n: number,
  isMain: boolean,
  region: Region,
  title: string | null,
): ZoneKind | 'dropped' | null {
  const standing = standingOf(block)
  if (standing === 'dropped' || standing === 'comment') return standing
  const inside = (block.marks & Mark.Inside) !== 0
  if (n < region.top) return inside && standing !== 'furniture' && standing !== null ? standing : 'dropped'
  if (n > region.last) return afterwards(block, standing, inside || isMain)
  if (block.text === title) return 'headline'
  if (standing !== null) return standing
  if (isMain) return block.linked > ALL_LINKED && block.text.length < LINK_LENGTH ? 'furniture' : null
  const stray = block.linked <= STRAY_LINKED && block.text.length >= STRAY_LENGTH
  return stray && (inside || n > region.first) ? null : 'furniture'
}

/** After the article: credits and captions of its own, and links to others; menus at the foot of the page are dropped. */
function afterwards(block: Block, standing: ZoneKind | null, inside: boolean): ZoneKind | 'dropped' {
  if (standing === 'furniture' || standing === 'embed') return standing
  if (!inside) return block.linked > STRAY_LINKED || standing === 'headline' ? 'furniture' : 'dropped'
  return standing === 'byline' || standing === 'caption' ? standing : 'furniture'
}

/** Embedded posts speak with the voice that signs them: "— Name (@handle)". */
function voiced(pieces: Piece[]): Piece[] {
  let voice: string | null = null
  for (let n = pieces.length - 1; n >= 0; n--) {
    const piece = pieces[n]!
    if (piece.kind !== 'embed') {
      voice = null
      continue
    }
    voice = handleIn(piece.text) ?? voice
    piece.voice = voice
  }
  return pieces
}

function handleIn(text: string): string | null {
  const at = text.lastIndexOf('(@')
  const end = at < 0 ? -1 : text.indexOf(')', at)
  return end < 0 || end - at > 40 ? null : text.slice(at + 1, end)
}
