// The visible text of a page as a flat list of paragraphs, each with its standing, and the same text as a small clean page
// for the finder of the main article. One pass, no recursion, no tree.

import { BLOCKS, CLOSES_P, HEAD_CONTENT, Mark, marksWithin, VOIDS } from './html-classes.ts'
import { scanHtml } from './html-tokens.ts'

/** One paragraph of visible text. */
export interface Block {
  readonly text: string
  readonly marks: number
  /** `h1`, `p`, `li` …: the element that the text stands in. */
  readonly tag: string
  /** Share of the text that is links, 0 to 1. */
  readonly linked: number
}

/** A run of blocks inside one element, half-open. */
export interface Container {
  readonly tag: string
  readonly first: number
  readonly last: number
}

export interface Page {
  readonly blocks: readonly Block[]
  readonly containers: readonly Container[]
  /** Well-formed markup of the visible text; each piece stands in `<span data-n="BLOCK">`. */
  readonly clean: string
  readonly elements: number
  /** Attributes of `<meta>`, `<link>` and `<time>`, the contents of JSON-LD scripts, the title, comments at the top. */
  readonly metas: readonly ReadonlyMap<string, string>[]
  readonly links: readonly ReadonlyMap<string, string>[]
  readonly times: readonly ReadonlyMap<string, string>[]
  readonly jsonLd: readonly string[]
  readonly title: string
  readonly comments: readonly string[]
}

const MAX_DEPTH = 512
/** Depth of the clean page; wrappers below it are left out, their text stays. */
const CLEAN_DEPTH = 60
const MOST_FACTS = 500
/** Inline elements that pages use for labels side by side. */
const APART = new Set(['span', 'a', 'time'])
const LONGEST_CLASS = 200

interface Open {
  readonly name: string
  readonly marks: number
  readonly block: boolean
  /** The innermost block element, itself included. */
  readonly inBlock: string
  /** Blocks that stood before it. */
  readonly first: number
  /** Start tag for the clean page, until text comes. */
  readonly tag: string
  /** Whether the clean page has decided about it, and whether it took it. */
  settled: boolean
  written: boolean
}

class PageBuilder {
  readonly blocks: Block[] = []
  readonly containers: Container[] = []
  readonly metas: ReadonlyMap<string, string>[] = []
  readonly links: ReadonlyMap<string, string>[] = []
  readonly times: ReadonlyMap<string, string>[] = []
  readonly jsonLd: string[] = []
  readonly comments: string[] = []
  readonly clean: string[] = []
  title = ''
  elements = 0
  private readonly stack: Open[] = []
  private readonly openOf = new Map<string, number>()
  /** Elements opened below the deepest level, by name: their ends must not close others. */
  private readonly lost = new Map<string, number>()
  private linkDepth = 0
  private written = 0
  private parts: string[] = []
  private marks = -1
  private linkedUnits = 0
  private units = 0
  private tag = 'body'
  private spaced = true
  /** An inline element has just ended. */
  private ended = false

  open(name: string, attributes: ReadonlyMap<string, string>, selfClosing: boolean): void {
    this.note(name, attributes)
    if ((this.openOf.get('head') ?? 0) > 0 && !HEAD_CONTENT.has(name)) this.close('head')
    if (CLOSES_P.has(name)) this.closeImplied(name)
    if (BLOCKS.has(name)) this.endBlock()
    else if (this.ended && APART.has(name)) this.partFromLast()
    if (name === 'br') this.lineBreak()
    else if (name === 'img') this.emoji(attributes)
    if (VOIDS.has(name) || (selfClosing && !BLOCKS.has(name) && name !== 'a' && name !== 'span')) return
    if (this.stack.length >= MAX_DEPTH) {
      this.lost.set(name, (this.lost.get(name) ?? 0) + 1)
      return
    }
    const above = this.stack.at(-1)
    const block = BLOCKS.has(name)
    this.stack.push({
      name,
      marks: marksWithin(above?.marks ?? 0, name, attributes),
      block,
      inBlock: block ? name : (above?.inBlock ?? 'body'),
      first: this.blocks.length,
      tag: cleanTag(name, attributes),
      settled: false,
      written: false,
    })
    this.openOf.set(name, (this.openOf.get(name) ?? 0) + 1)
    if (name === 'a') this.linkDepth++
  }

  close(name: string): void {
    if (name === 'br') return this.lineBreak()
    this.ended = APART.has(name)
    const lost = this.lost.get(name) ?? 0
    if (lost > 0) this.lost.set(name, lost - 1)
    else if ((this.openOf.get(name) ?? 0) > 0) while (this.pop() !== name);
    if (BLOCKS.has(name)) this.endBlock()
  }

  private pop(): string {
    const top = this.stack.pop()!
    if (top.block) this.endBlock()
    this.openOf.set(top.name, this.openOf.get(top.name)! - 1)
    if (top.name === 'a') this.linkDepth--
    if (top.written) {
      this.clean.push(`</${top.name}>`)
      this.written--
    }
    if (top.block && this.blocks.length > top.first) {
      this.containers.push({ tag: top.name, first: top.first, last: this.blocks.length })
    }
    return top.name
  }

  /** Ends that the standard lets authors leave out. */
  private closeImplied(name: string): void {
    const closing = name === 'li' ? 'li' : name === 'dd' || name === 'dt' ? name : 'p'
    if (closing !== 'p' && this.nearest(closing, 'ul', 'ol') === closing) this.close(closing)
    if ((this.openOf.get('p') ?? 0) > 0 && this.nearest('p', 'td', 'th') === 'p') this.close('p')
  }

  /** Which of three open elements is the innermost, within a bounded look. */
  private nearest(a: string, b: string, c: string): string | null {
    for (let i = this.stack.length - 1; i >= 0 && i > this.stack.length - 24; i--) {
      const { name } = this.stack[i]!
      if (name === a || name === b || name === c) return name
    }
    return null
  }

  text(text: string): void {
    const top = this.stack.at(-1)
    const marks = top?.marks ?? 0
    if ((marks & Mark.Hidden) !== 0) return
    const piece = (marks & Mark.Preformatted) !== 0 ? text.replaceAll('\r\n', '\n') : collapsed(text, this.spaced)
    if (piece === '') return
    this.ended = false
    this.spaced = piece.endsWith(' ') || piece.endsWith('\n')
    this.parts.push(piece)
    if (piece.trim() === '') return
    this.marks &= marks
    if (this.units === 0) this.tag = top?.inBlock ?? 'body'
    this.units += piece.length
    if (this.linkDepth > 0) this.linkedUnits += piece.length
    if ((marks & (Mark.Comment | Mark.Chrome)) === 0) this.writeClean(piece)
  }

  private writeClean(piece: string): void {
    // outer elements are settled before inner ones, so those that are not lie at the top of the stack
    let from = this.stack.length
    while (from > 0 && !this.stack[from - 1]!.settled) from--
    for (let i = from; i < this.stack.length; i++) {
      const open = this.stack[i]!
      open.settled = true
      if (open.tag === '' || this.written >= CLEAN_DEPTH) continue
      this.clean.push(open.tag)
      open.written = true
      this.written++
      this.elements++
    }
    this.clean.push(`<span data-n="${this.blocks.length}">${escaped(piece)}</span>`)
    this.elements++
  }

  /** Two labels without a space between them stand apart on the screen; a large first letter and its word do not. */
  private partFromLast(): void {
    const last = this.parts.at(-1) ?? ''
    if (this.spaced || last.length < 2) return
    this.parts.push(' ')
    this.spaced = true
  }

  private lineBreak(): void {
    if (this.parts.length === 0) return
    if (this.parts.at(-1) === '\n') this.endBlock()
    else {
      this.parts.push('\n')
      this.spaced = true
    }
  }

  private emoji(attributes: ReadonlyMap<string, string>): void {
    const alt = attributes.get('alt') ?? ''
    if (/\bemoji\b/i.test(attributes.get('class') ?? '') && alt.length > 0 && alt.length <= 16) this.text(alt)
  }

  endBlock(): void {
    if (this.units > 0) {
      const text = this.parts.join('').replaceAll(' \n', '\n').trim()
      this.blocks.push({ text, marks: this.marks, tag: this.tag, linked: this.linkedUnits / this.units })
    }
    this.parts = []
    this.marks = -1
    this.units = 0
    this.linkedUnits = 0
    this.spaced = true
  }

  private note(name: string, attributes: ReadonlyMap<string, string>): void {
    const list = name === 'meta' ? this.metas : name === 'link' ? this.links : name === 'time' ? this.times : null
    if (list !== null && list.length < MOST_FACTS && attributes.size > 0) list.push(attributes)
  }

  end(): void {
    while (this.stack.length > 0) this.pop()
    this.endBlock()
  }
}

/** Reads the visible text of a page. Linear; nesting is followed 512 levels deep. */
export function pageOf(html: string): Page {
  const builder = new PageBuilder()
  let titled = false
  scanHtml(html, {
    open: (name, attributes, selfClosing) => builder.open(name, attributes, selfClosing),
    close: (name) => builder.close(name),
    text: (text) => builder.text(text),
    comment: (text) => {
      if (builder.comments.length < 20) builder.comments.push(text)
    },
    raw: (name, attributes, content) => {
      if (name === 'title' && !titled) {
        titled = true
        builder.title = content
      } else if (name === 'script' && /ld\+json/i.test(attributes.get('type') ?? '')) builder.jsonLd.push(content)
    },
  })
  builder.end()
  const { blocks, containers, metas, links, times, jsonLd, title, comments, elements } = builder
  return { blocks, containers, metas, links, times, jsonLd, title, comments, elements, clean: builder.clean.join('') }
}

/** Elements that help to find the article; all others are left out, their text stays. */
const KEPT = new Set(
  `div p section article main aside header figure figcaption ul ol li table tbody tr td th blockquote h1 h2 h3 h4 h5 h6 a
  pre dl dt dd form`.split(/\s+/),
)

function cleanTag(name: string, attributes: ReadonlyMap<string, string>): string {
  if (!KEPT.has(name)) return ''
  let tag = `<${name}`
  for (const key of ['class', 'id']) {
    const value = attributes.get(key)
    if (value !== undefined && value !== '') tag += ` ${key}="${escaped(value.slice(0, LONGEST_CLASS))}"`
  }
  return name === 'a' ? `${tag} href="#">` : `${tag}>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** White space as a browser shows it; soft hyphens and joiners that only guide line breaks are left out. */
function collapsed(text: string, spaced: boolean): string {
  const plain = text.replace(/[\u00ad\u200b\ufeff]/g, '').replace(/[ \t\r\n\f\u00a0]+/g, ' ')
  return spaced && plain.startsWith(' ') ? plain.slice(1) : plain
}
