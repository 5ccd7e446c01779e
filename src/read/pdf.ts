// PDF documents with a text layer: lines become paragraphs again, page numbers and running heads are furniture, pages are noted.

import { getDocumentProxy } from 'unpdf'
import type { Zone } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'
import { type Article, type Input, MAX_TEXT, megabytes, Unreadable } from './article.ts'
import { type Line, linesOf, type Paragraph, paragraphsOf } from './pdf-lines.ts'

const MOST_PAGES = 2000

interface Page {
  readonly paragraphs: readonly Paragraph[]
}

/** Reads a document page by page. */
export async function* readPdf({ bytes }: Input): AsyncGenerator<Article | Problem> {
  const document = await opened(bytes)
  const pages = await pagesOf(document).catch((error: unknown) => {
    throw error instanceof Unreadable ? error : damaged()
  })
  if (pages.every(({ paragraphs }) => paragraphs.length === 0)) {
    throw new Unreadable('read/no-text-layer', 'is a PDF without a text layer (a scan?)', 'run it through OCR first')
  }
  yield joined(pages)
}

async function pagesOf(document: Pdf): Promise<Page[]> {
  try {
    if (document.numPages > MOST_PAGES) {
      throw new Unreadable('read/too-large', `has more than ${MOST_PAGES} pages`, 'give the pages that are an article')
    }
    const pages: Line[][] = []
    let size = 0
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const lines = linesOf((await page.getTextContent()).items)
      page.cleanup()
      size += lines.reduce((sum, { text }) => sum + text.length, 0)
      if (size > MAX_TEXT) throw new Unreadable('read/too-large', `holds more than ${megabytes(MAX_TEXT)} of text`)
      pages.push(lines)
    }
    const running = runningLines(pages)
    return pages.map((lines) => ({ paragraphs: paragraphsOf(lines, (line) => running.has(shape(line.text))) }))
  } finally {
    await document.destroy()
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

async function opened(bytes: Uint8Array): Promise<Pdf> {
  try {
    // its own copy: the library keeps and detaches what it is given
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, maxImageSize: 1, useSystemFonts: false })
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'PasswordException') {
      throw new Unreadable('read/encrypted', 'is protected by a password', 'save a copy without one')
    }
    throw damaged()
  }
}

function damaged(): Unreadable {
  return new Unreadable('read/bad-pdf', 'is a damaged PDF', 'open and save it again')
}

/** Numbers aside, so that "Page 1 of 3" and "Page 2 of 3" are the same line. */
function shape(text: string): string {
  return text.slice(0, 200).replace(/\d+/g, '0')
}

/** First and last lines that come back on most pages: titles of the document, page numbers. */
function runningLines(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  if (pages.length < 2) return new Set()
  const seen = new Map<string, number>()
  for (const lines of pages) {
    const edge = new Set([...lines.slice(0, 2), ...lines.slice(-2)].map(({ text }) => shape(text)))
    for (const text of edge) seen.set(text, (seen.get(text) ?? 0) + 1)
  }
  const least = Math.max(2, Math.ceil(pages.length * 0.6))
  return new Set([...seen].filter(([, count]) => count >= least).map(([text]) => text))
}

function joined(pages: readonly Page[]): Article {
  const parts: string[] = []
  const hints: Zone[] = []
  const starts: number[] = []
  let at = 0
  let open = false
  for (const { paragraphs } of pages) {
    starts.push(at === 0 ? 0 : at + 2)
    let first = true
    for (const { text, running } of paragraphs) {
      // a sentence that runs over the page goes on
      const goesOn = first && open && !running && /^\p{Ll}/u.test(text)
      if (at > 0) {
        parts.push(goesOn ? ' ' : '\n\n')
        at += goesOn ? 1 : 2
      }
      if (goesOn) starts[starts.length - 1] = at
      if (running) hints.push({ kind: 'furniture', voice: null, start: at, end: at + text.length })
      else {
        first = false
        open = !/[.!?:”"')]$/.test(text)
      }
      parts.push(text)
      at += text.length
    }
  }
  return { text: parts.join(''), hints, pages: starts, metadata: {} }
}
