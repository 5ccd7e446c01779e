// Door of the room: the tables of formats; each renderer loads only when it is asked for.

import type { BinaryRenderer, Renderer } from './view.ts'

const RENDERERS: Readonly<Record<string, () => Promise<Renderer>>> = {
  table: async () => (await import('./table.ts')).renderTable,
  json: async () => (await import('./json.ts')).renderJson,
  ndjson: async () => (await import('./ndjson.ts')).renderNdjson,
  csv: async () => (await import('./csv.ts')).renderCsv,
  tsv: async () => (await import('./tsv.ts')).renderTsv,
  markdown: async () => (await import('./markdown.ts')).renderMarkdown,
  html: async () => (await import('./html/html.tsx')).renderHtml,
  webannotation: async () => (await import('./webannotation.ts')).renderWebAnnotation,
  labelstudio: async () => (await import('./labelstudio.ts')).renderLabelStudio,
  doccano: async () => (await import('./doccano.ts')).renderDoccano,
}

const BINARY: Readonly<Record<string, () => Promise<BinaryRenderer>>> = {
  xlsx: async () => (await import('./xlsx.ts')).renderXlsx,
  parquet: async () => (await import('./parquet.ts')).renderParquet,
  brat: async () => (await import('./brat.ts')).renderBrat,
}

/** The renderer of a format of text; the formats are the keys of the table above. */
export function rendererOf(format: string): Promise<Renderer> {
  return loaded(RENDERERS, format)
}

/** The renderer of a format of bytes. */
export function binaryRendererOf(format: string): Promise<BinaryRenderer> {
  return loaded(BINARY, format)
}

export function formats(): string[] {
  return Object.keys(RENDERERS)
}

export function binaryFormats(): string[] {
  return Object.keys(BINARY)
}

function loaded<T>(table: Readonly<Record<string, () => Promise<T>>>, format: string): Promise<T> {
  const load = Object.hasOwn(table, format) ? table[format] : undefined
  if (load === undefined) throw new Error(`no renderer for "${format}"`)
  return load()
}
