// Records whose text is markup: their words and zones; the reader of pages loads only when such a record is met.

import type { Article } from './article.ts'
import { isMarkup } from './record.ts'

/** The article with plain words; one whose text is plain already stays as it is. */
export async function wordsOf(article: Article): Promise<Article> {
  if (!isMarkup(article.text)) return article
  const { wordsOfMarkup } = await import('./html.ts')
  return { ...article, ...wordsOfMarkup(article.text) }
}
