// Zones of an article: each paragraph gets a kind, some get a prefix of another kind, and runs of one kind become one zone.

import type { Zone, ZoneKind } from '../model/document.ts'
import type { Lexed, TokenRange } from '../model/syntax.ts'
import { isDatedClip, isVerblessCaption } from './captions.ts'
import { commentsStart } from './comments.ts'
import { hasPostMarks, isUnsignedPost, signedPost } from './embeds.ts'
import { type Features, featuresOf } from './features.ts'
import { scrapOf } from './furniture.ts'
import { continuesStatement, statementLead } from './statements.ts'
import {
  datelineEnd,
  datePrefix,
  isAgencyLine,
  isDatedNameLine,
  isDateLine,
  isLoudHeadline,
  isNameLine,
  isShouted,
  looksLikeHeadline,
  looksLikeSubhead,
  updateInside,
} from './top.ts'

/** A zone's first token; it lasts until the next cut. */
export interface Cut {
  readonly first: number
  readonly kind: ZoneKind
  readonly voice: string | null
}

/** Paragraphs before the story starts, at most: headline, deck, names, dates, captions. */
const TOP_PARAGRAPHS = 12
/** How far a post reaches back from its signature, in paragraphs. */
const POST_PARAGRAPHS = 4
/** So many captions make a series of pictures. */
const PICTURES = 3
/** Paragraphs of the body that may still carry a dateline. */
const DATELINE_PARAGRAPHS = 2

class Zoner {
  private readonly tokens: Lexed['tokens']
  private readonly title: string | null
  private readonly all: Features[]
  private readonly kinds: ZoneKind[]
  private readonly voices: (string | null)[]
  /** What the reader knows of each paragraph from the file's structure. */
  private readonly hints: readonly (Zone | null)[]
  /** Cuts inside paragraphs, by paragraph. */
  private readonly inner = new Map<number, Cut[]>()

  constructor(lexed: Lexed, paragraphs: readonly TokenRange[]) {
    this.tokens = lexed.tokens
    this.title = lexed.document.title
    this.all = paragraphs.map((paragraph) => featuresOf(lexed.tokens, paragraph))
    this.kinds = new Array<ZoneKind>(paragraphs.length).fill('body')
    this.voices = new Array<string | null>(paragraphs.length).fill(null)
    this.hints = hintsOf(lexed, paragraphs)
  }

  run(): Cut[] {
    const start = this.top()
    this.middle(start)
    this.statements(start)
    this.comments(start)
    this.gallery()
    this.datelines(start)
    return this.cuts()
  }

  /** Marks the paragraphs before the story; gives the first one of the story. */
  private top(): number {
    const { all, tokens, kinds } = this
    const most = Math.min(all.length, TOP_PARAGRAPHS)
    let p = 0
    for (; p < most; p++) {
      const features = all[p]!
      if (this.hinted(p)) continue
      if (this.isTitle(features)) {
        kinds[p] = 'headline'
        continue
      }
      const scrap = p === 0 && isLoudHeadline(tokens, features) ? null : scrapOf(tokens, features, true)
      if (scrap !== null) kinds[p] = scrap === 'list' ? 'furniture' : scrap
      else if (isDateLine(tokens, features) || isDatedNameLine(tokens, features) || (p > 0 && this.isByline(p)))
        kinds[p] = 'byline'
      else if (signedPost(tokens, features.first, features.last) !== null) break
      else if (
        p + 1 < all.length &&
        looksLikeHeadline(tokens, features, p === 0) &&
        (isShouted(features) || datelineEnd(tokens, features.first, features.last) === features.first)
      ) {
        kinds[p] = 'headline'
        this.cutUpdate(p)
      } else break
    }
    return p
  }

  /** Takes over what the reader knows of a paragraph; what the structure tells goes before what the words suggest. */
  private hinted(p: number): boolean {
    const hint = this.hints[p] ?? null
    if (hint === null) return false
    this.kinds[p] = hint.kind
    this.voices[p] = hint.voice
    return hint.kind !== 'body'
  }

  /** The title that metadata gives, repeated in the text. */
  private isTitle(features: Features): boolean {
    const { text, start, end } = this.tokens
    const { title } = this
    if (title === null) return false
    const length = end[features.last - 1]! - start[features.first]!
    return length === title.length && text.startsWith(title, start[features.first]!)
  }

  private isByline(p: number): boolean {
    const features = this.all[p]!
    if (isNameLine(this.tokens, features)) return true
    return isAgencyLine(this.tokens, features, p > 0 && this.kinds[p - 1] === 'byline')
  }

  /** "Boats sink Updated: 2021-03-04 09:53": the stamp is no part of the headline. */
  private cutUpdate(p: number): void {
    const at = updateInside(this.tokens, this.all[p]!)
    if (at >= 0) this.inner.set(p, [{ first: at, kind: 'byline', voice: null }])
  }

  private middle(start: number): void {
    const { all, tokens, kinds } = this
    let listing = false
    for (let p = start; p < all.length; p++) {
      const features = all[p]!
      if (this.hinted(p)) {
        listing = false
        continue
      }
      if (this.posts(p, start)) {
        listing = false
        continue
      }
      const scrap = scrapOf(tokens, features, false)
      if (scrap !== null) {
        kinds[p] = scrap === 'list' ? 'furniture' : scrap
        if (scrap === 'caption' && kinds[p - 1] === 'headline' && isDatedClip(tokens, features))
          kinds[p - 1] = 'caption'
        listing = scrap === 'list' || (listing && scrap === 'furniture')
        continue
      }
      listing &&= looksLikeHeadline(tokens, features, true)
      if (listing) kinds[p] = 'furniture'
      else if (isUnsignedPost(tokens, features)) kinds[p] = 'embed'
      else if (p + 2 >= all.length && p > start && this.isByline(p)) kinds[p] = 'byline'
      else if (isAgencyLine(tokens, features, false)) kinds[p] = 'byline'
      else if (p > start && looksLikeSubhead(tokens, features)) kinds[p] = 'headline'
      else if (p > start && isVerblessCaption(tokens, features)) kinds[p] = 'caption'
    }
  }

  /** Signed posts of one paragraph, and the paragraphs before it that belong to the first of them. */
  private posts(p: number, start: number): boolean {
    const { tokens, kinds, voices } = this
    const { first, last, handles } = this.all[p]!
    if (handles === 0) return false
    let post = signedPost(tokens, first, last)
    if (post === null) return false
    kinds[p] = 'embed'
    voices[p] = post.voice
    for (let q = p - 1; q >= start && q >= p - POST_PARAGRAPHS && this.belongsToPost(q); q--) {
      kinds[q] = 'embed'
      voices[q] = post.voice
    }
    const cuts: Cut[] = []
    while (post !== null && post.last < last) {
      const from: number = post.last
      post = signedPost(tokens, from, last)
      cuts.push({ first: from, kind: post === null ? 'body' : 'embed', voice: post?.voice ?? null })
    }
    if (cuts.length > 0) this.inner.set(p, cuts)
    return true
  }

  private belongsToPost(q: number): boolean {
    const features = this.all[q]!
    if (this.voices[q] !== null || this.hints[q] != null || features.quotes > 0) return false
    if (features.colon && features.words > 3) return false
    return hasPostMarks(this.tokens, features)
  }

  private statements(start: number): void {
    const { all, tokens, kinds, voices } = this
    for (let p = start; p < all.length; p++) {
      if (kinds[p] !== 'body' && kinds[p] !== 'headline') continue
      const lead = statementLead(tokens, all[p]!)
      if (lead === null) continue
      const from = p + 1
      for (let q = from; q < all.length && q < from + lead.reach; q++) {
        if (kinds[q] !== 'body' || !continuesStatement(tokens, all[q]!, q - from)) break
        kinds[q] = 'statement'
        voices[q] = lead.voice
        p = q
      }
    }
  }

  private comments(start: number): void {
    const { all, kinds, voices } = this
    const from = commentsStart(this.tokens, all, (p) => p >= start && kinds[p] !== 'furniture' && kinds[p] !== 'byline')
    for (let p = Math.max(from, start); p < all.length; p++) {
      if (kinds[p] === 'furniture' || this.hints[p] != null) continue
      kinds[p] = 'comment'
      voices[p] = null
      this.inner.delete(p)
    }
  }

  /** A series of pictures tells its story in the captions: they are its body. */
  private gallery(): void {
    const { kinds } = this
    if (kinds.some((kind) => kind === 'body' || kind === 'statement')) return
    if (kinds.filter((kind) => kind === 'caption').length < PICTURES) return
    for (let p = 0; p < kinds.length; p++) if (kinds[p] === 'caption') kinds[p] = 'body'
  }

  private datelines(start: number): void {
    const { all, tokens, kinds } = this
    let bodies = 0
    for (let p = start; p < all.length && bodies < DATELINE_PARAGRAPHS; p++) {
      if (kinds[p] !== 'body') continue
      bodies++
      const features = all[p]!
      const dated = datePrefix(tokens, features)
      const from = Math.max(dated, features.first)
      const placed = datelineEnd(tokens, from, features.last)
      const cuts: Cut[] = []
      if (dated > features.first) cuts.push({ first: features.first, kind: 'byline', voice: null })
      if (placed > from) cuts.push({ first: from, kind: 'dateline', voice: null })
      if (cuts.length === 0) continue
      cuts.push({ first: Math.max(placed, from), kind: 'body', voice: null })
      this.inner.set(p, cuts)
      if (placed > from) return
    }
  }

  private cuts(): Cut[] {
    const cuts: Cut[] = []
    for (let p = 0; p < this.all.length; p++) {
      add(cuts, { first: this.all[p]!.first, kind: this.kinds[p]!, voice: this.voices[p]! })
      for (const cut of this.inner.get(p) ?? []) add(cuts, cut)
    }
    return cuts
  }
}

/** The hint that covers the start of each paragraph; hints and paragraphs are in text order. */
function hintsOf({ document, tokens }: Lexed, paragraphs: readonly TokenRange[]): (Zone | null)[] {
  const { hints } = document
  if (hints === undefined || hints.length === 0) return []
  let next = 0
  return paragraphs.map(({ first }) => {
    const at = tokens.start[first]!
    while (next < hints.length && hints[next]!.end <= at) next++
    const hint = hints[next]
    return hint !== undefined && hint.start <= at ? hint : null
  })
}

/** Adds a cut unless it goes on with the zone before it; one at the same token takes its place. */
function add(cuts: Cut[], cut: Cut): void {
  if (cuts.at(-1)?.first === cut.first) cuts.pop()
  const before = cuts.at(-1)
  if (before !== undefined && before.kind === cut.kind && before.voice === cut.voice) return
  cuts.push(cut)
}

/** Where zones start, in order; empty for a text without tokens. Linear. */
export function zoneCuts(lexed: Lexed, paragraphs: readonly TokenRange[]): Cut[] {
  return paragraphs.length === 0 ? [] : new Zoner(lexed, paragraphs).run()
}

/** Zones as spans that cover the article from end to end. */
export function zonesOf(lexed: Lexed, cuts: readonly Cut[]): Zone[] {
  const { body } = lexed.document
  if (cuts.length === 0) return [{ kind: 'body', voice: null, start: body.start, end: body.end }]
  return cuts.map(({ kind, voice }, index) => ({
    kind,
    voice,
    start: index === 0 ? body.start : lexed.tokens.start[cuts[index]!.first]!,
    end: index + 1 < cuts.length ? lexed.tokens.start[cuts[index + 1]!.first]! : body.end,
  }))
}
