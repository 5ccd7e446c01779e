// Markdown cases: small articles and the matrix that they must give, read from fixtures/cases/*.md as an editor reads them.

import type { Document } from '../src/model/document.ts'

/** A row as a case states it; an empty cell of the table asks for nothing. */
export interface ExpectedRow {
  readonly line: number
  readonly field: string
  readonly subject: string
  readonly verdict: string
  readonly note: string
  readonly alert: string
  /** Words that the reason must hold. */
  readonly because: string
  /** What each source's cell shows, by the article's name. */
  readonly cells: ReadonlyMap<string, string>
}

export interface Case {
  readonly title: string
  readonly line: number
  readonly articles: readonly Document[]
  readonly rows: readonly ExpectedRow[]
}

interface Draft {
  title: string
  line: number
  articles: { head: string; text: string[] }[]
  table: { line: number; cells: string[] }[]
}

/** Cases of one file: `## case`, `### article (published, outlet)`, then one table with a column for each article. */
export function readCases(markdown: string): Case[] {
  const drafts: Draft[] = []
  markdown.split('\n').forEach((line, index) => {
    const draft = drafts.at(-1)
    if (line.startsWith('## ')) drafts.push({ title: line.slice(3).trim(), line: index + 1, articles: [], table: [] })
    else if (draft === undefined) return
    else if (line.startsWith('### ')) draft.articles.push({ head: line.slice(4).trim(), text: [] })
    else if (line.startsWith('|')) draft.table.push({ line: index + 1, cells: cellsOf(line) })
    else if (draft.table.length === 0) draft.articles.at(-1)?.text.push(line)
  })
  return drafts.map(caseOf)
}

function cellsOf(line: string): string[] {
  return line
    .replace(/^\||\|\s*$/g, '')
    .split('|')
    .map((cell) => cell.trim())
}

function caseOf(draft: Draft): Case {
  const [head, , ...body] = draft.table
  const names = head?.cells ?? []
  const articles = draft.articles.map(articleOf)
  const rows = body.map(({ line, cells }) => {
    const at = (name: string): string => cells[names.indexOf(name)] ?? ''
    const shown = articles.flatMap(({ id }) => (names.includes(id) ? [[id, at(id)] as const] : []))
    return {
      line,
      field: at('field'),
      subject: at('subject'),
      verdict: at('verdict'),
      note: at('note'),
      alert: at('alert'),
      because: at('because'),
      cells: new Map(shown),
    }
  })
  return { title: draft.title, line: draft.line, articles, rows }
}

function articleOf({ head, text }: { head: string; text: string[] }): Document {
  const [, name = head, about = ''] = /^(\S+)(?:\s+\((.*)\))?$/.exec(head) ?? []
  const parts = about.split(',').map((part) => part.trim())
  const published = parts.find((part) => /^\d{4}-/.test(part)) ?? null
  const outlet = parts.find((part) => part !== '' && !/^\d{4}-/.test(part)) ?? null
  const body = text.join('\n').trim()
  const shared = { id: name, path: null, text: body, body: { start: 0, end: body.length } }
  return { ...shared, title: null, outlet, published, url: null, event: null, sha256: '', problems: [] }
}
