// Word documents: the visible text with its headings; deleted and hidden words, pictures and notes in the margin are left out.

import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import type { Problem } from '../model/problem.ts'
import { type Article, type Input, Unreadable } from './article.ts'
import { wordsOfMarkup } from './html.ts'
import { unzip, type Zip } from './zip.ts'

const MAIN = 'word/document.xml'
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[\w-]{1,40}\.xml(?:\.rels)?|docProps\/core\.xml)$/
/** Levels of elements; the library follows them by calling itself. */
const MAX_DEPTH = 400
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"]

/** Reads one document. */
export async function* readDocx({ bytes }: Input): AsyncGenerator<Article | Problem> {
  const zip = unzip(bytes, (name) => NEEDED.test(name))
  if (zip.parts[MAIN] === undefined) throw notWord(zip)
  const html = await markupOf(zip.parts)
  const { text, hints } = wordsOfMarkup(withoutNotes(html))
  yield { text, hints, metadata: { title: titleIn(zip.parts, text) } }
}

async function markupOf(parts: Zip['parts']): Promise<string> {
  const clean: Record<string, Uint8Array> = {}
  for (const [name, content] of Object.entries(parts)) {
    const xml = Buffer.from(content).toString('utf8')
    if (/<!DOCTYPE|<!ENTITY/i.test(xml.slice(0, 4096))) throw new Unreadable('read/dtd', 'declares entities of its own')
    if (depthOf(xml) > MAX_DEPTH) throw new Unreadable('read/too-deep', `nested deeper than ${MAX_DEPTH} levels`)
    clean[name] = name === MAIN ? Buffer.from(withoutHidden(xml), 'utf8') : content
  }
  try {
    const options = {
      styleMap: STYLES,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    }
    return (await mammoth.convertToHtml({ buffer: Buffer.from(zipSync(clean, { level: 0 })) }, options)).value
  } catch {
    throw new Unreadable('read/bad-docx', 'is a damaged Word document', 'open and save it again')
  }
}

function notWord({ names }: Zip): Unreadable {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name))
  if (has(/^xl\//)) return new Unreadable('read/not-an-article', 'is a workbook', 'save the sheet as CSV')
  if (has(/^ppt\//)) return new Unreadable('read/not-an-article', 'is a set of slides', 'save it as PDF')
  if (has(/^content\.xml$/))
    return new Unreadable('read/not-an-article', 'is an OpenDocument file', 'save it as DOCX or PDF')
  if (has(/\.warc(?:\.gz)?$/))
    return new Unreadable('read/not-an-article', 'is a WACZ archive', 'unzip it and give its WARC files')
  return new Unreadable('read/binary', 'is a zip archive, not text; skipped', 'unpack it and give its files')
}

/** Runs of text that the writer hid (`w:vanish`). One pass. */
function withoutHidden(xml: string): string {
  if (!xml.includes('<w:vanish')) return xml
  const kept: string[] = []
  let at = 0
  for (let run = runStart(xml, 0); run >= 0; run = runStart(xml, at)) {
    const close = xml.indexOf('</w:r>', run)
    if (close < 0) break
    const end = close + 6
    kept.push(xml.slice(at, isHidden(xml.slice(run, Math.min(end, run + 4000))) ? run : end))
    at = end
  }
  kept.push(xml.slice(at))
  return kept.join('')
}

/** `<w:vanish/>` among a run's properties, unless it is switched off. */
function isHidden(run: string): boolean {
  const at = run.indexOf('<w:vanish')
  const next = run[at + 9]
  if (at < 0 || (next !== '/' && next !== '>' && next !== ' ')) return false
  return !/="(?:0|false|off)"/.test(run.slice(at, run.indexOf('>', at)))
}

function runStart(xml: string, from: number): number {
  let at = xml.indexOf('<w:r', from)
  while (at >= 0 && xml[at + 4] !== '>' && xml[at + 4] !== ' ') at = xml.indexOf('<w:r', at + 4)
  return at
}

function depthOf(xml: string): number {
  let depth = 0
  let most = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    if (xml[at + 1] === '/') depth--
    else if (xml[at + 1] !== '!' && xml[at + 1] !== '?') {
      const end = xml.indexOf('>', at)
      if (end < 0) break
      if (xml[end - 1] !== '/') most = Math.max(most, ++depth)
      at = end
    }
  }
  return most
}

/** Marks of foot and end notes: "[1]" behind a number would change it. */
function withoutNotes(html: string): string {
  return html.replace(/<sup><a href="#(?:foot|end)note-[^"]{1,20}"[^>]{0,80}>\[\d{1,5}\]<\/a><\/sup>/g, '')
}

/** The document's own title, believed where its text says it too: many are left over from another file. */
function titleIn(parts: Zip['parts'], text: string): string | null {
  const core = parts['docProps/core.xml']
  const xml =
    core === undefined
      ? ''
      : Buffer.from(core)
          .toString('utf8')
          .slice(0, 64 * 1024)
  const title = /<dc:title>([^<]{1,300})<\/dc:title>/.exec(xml)?.[1]?.trim() ?? ''
  return title !== '' && text.includes(title) ? title : null
}
