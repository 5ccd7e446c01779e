// What a page says of its article in JSON-LD (schema.org): headline, date, publisher, address, and the text where the page has none.

/** Characters of one script, and values that are looked at; pages need far less. */
const LONGEST = 2 * 1024 * 1024
const MOST_VALUES = 5000

export interface LinkedData {
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly url: string | null
  readonly text: string | null
}

const NOTHING: LinkedData = { title: null, outlet: null, published: null, url: null, text: null }
const ARTICLE = /(?:Article|BlogPosting|LiveBlog|Report|Posting)/

/** The facts of the first article in the page's scripts; what cannot be parsed says nothing. */
export function linkedDataOf(scripts: readonly string[]): LinkedData {
  for (const script of scripts) {
    if (script.length > LONGEST) continue
    const article = articleIn(parsed(script))
    if (article !== null) return factsOf(article)
  }
  return NOTHING
}

function parsed(script: string): unknown {
  const text = script
    .replace(/^\s*(?:<!--|\/\/\s?<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s?\]\]>|\]\]>)\s*$/, '')
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

type Entry = Readonly<Record<string, unknown>>

/** The first object whose type is an article, breadth first. */
function articleIn(data: unknown): Entry | null {
  const queue: unknown[] = [data]
  for (let at = 0; at < queue.length && at < MOST_VALUES; at++) {
    const value = queue[at]
    if (typeof value !== 'object' || value === null) continue
    const entry = value as Entry
    if (!Array.isArray(value) && isArticle(entry['@type'])) return entry
    for (const child of Object.values(entry)) if (queue.length < MOST_VALUES) queue.push(child)
  }
  return null
}

function isArticle(type: unknown): boolean {
  const types = Array.isArray(type) ? type : [type]
  return types.some((one) => typeof one === 'string' && ARTICLE.test(one))
}

function factsOf(article: Entry): LinkedData {
  return {
    title: textOf(article.headline) ?? textOf(article.name),
    outlet: nameOf(article.publisher) ?? nameOf(article.sourceOrganization),
    published: textOf(article.datePublished) ?? textOf(article.dateCreated),
    url: textOf(article.url) ?? nameOf(article.mainEntityOfPage, '@id'),
    text: textOf(article.articleBody),
  }
}

function nameOf(value: unknown, key = 'name'): string | null {
  const one = Array.isArray(value) ? (value[0] as unknown) : value
  if (typeof one === 'object' && one !== null) return textOf((one as Entry)[key])
  return textOf(one)
}

function textOf(value: unknown): string | null {
  const one = Array.isArray(value) ? (value[0] as unknown) : value
  return typeof one === 'string' && one.trim() !== '' ? one.trim() : null
}
