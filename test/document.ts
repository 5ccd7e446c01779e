// A document made from plain text, for tests of single rooms.

import type { Document } from '../src/model/document.ts'

export function plainDocument(text: string, published: string | null = null): Document {
  return {
    id: 'test.txt',
    path: null,
    text,
    body: { start: 0, end: text.length },
    title: null,
    outlet: null,
    published,
    url: null,
    event: null,
    sha256: '',
    problems: [],
  }
}
