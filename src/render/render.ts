// Door of the room: the table of formats; each renderer loads only when it is asked for.

import type { Renderer } from './view.ts'

const RENDERERS: Readonly<Record<string, () => Promise<Renderer>>> = {
  table: async () => (await import('./table.ts')).renderTable,
  json: async () => (await import('./json.ts')).renderJson,
  ndjson: async () => (await import('./ndjson.ts')).renderNdjson,
  csv: async () => (await import('./csv.ts')).renderCsv,
  markdown: async () => (await import('./markdown.ts')).renderMarkdown,
  html: async () => (await import('./html/html.tsx')).renderHtml,
}

/** The renderer of a format; the formats are the keys of the table above. */
export function rendererOf(format: string): Promise<Renderer> {
  const load = Object.hasOwn(RENDERERS, format) ? RENDERERS[format] : undefined
  if (load === undefined) throw new Error(`no renderer for "${format}"`)
  return load()
}

export function formats(): string[] {
  return Object.keys(RENDERERS)
}
