// What front matter and sidecars say of an article, checked key by key: a wrong value is told with its place and passed over.

import type { Problem } from '../model/problem.ts'
import { problem } from './complain.ts'
import { leadingDate } from './dates.ts'
import { placeOf, readPlainMap } from './yaml.ts'

export interface Metadata {
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly url: string | null
  readonly event: string | null
}

export const NO_METADATA: Metadata = { title: null, outlet: null, published: null, url: null, event: null }

/** Other names under which archives keep the same facts. */
const ALIASES: Readonly<Record<keyof Metadata, readonly string[]>> = {
  title: ['title', 'headline'],
  outlet: ['outlet', 'publisher', 'sitename', 'source-hostname'],
  published: ['published', 'date', 'date_publish', 'publish_date'],
  url: ['url', 'link', 'canonical_link'],
  event: ['event'],
}

export interface MetadataSource {
  readonly text: string
  readonly path: string | null
  /** Lines that stand before the metadata text in its file. */
  readonly linesBefore: number
  readonly what: 'front matter' | 'sidecar'
}

/** Null where the text is no map of keys and values (a front matter that is none). */
export function readMetadata(source: MetadataSource, problems: Problem[]): Metadata | null {
  const { values, fault } = readPlainMap(source.text)
  const code = source.what === 'sidecar' ? 'read/sidecar' : 'read/front-matter'
  if (fault !== null) {
    problems.push(
      problem({
        code,
        severity: 'warning',
        message: `the ${source.what} cannot be read: ${fault.message}`,
        path: source.path,
        line: fault.line + source.linesBefore,
        column: fault.column,
        hint: 'write lines such as `published: 2020-08-24`; quote values that hold ": "',
      }),
    )
    return NO_METADATA
  }
  if (values === null) return null
  const read = (key: keyof Metadata): string | null => {
    for (const name of ALIASES[key]) {
      const found = values.get(name)
      if (found !== undefined && found !== null) return found
    }
    return null
  }
  const given = read('published')
  const date = given === null ? null : leadingDate(given)
  if (given !== null && date === null) {
    const name = ALIASES.published.find((alias) => values.get(alias) === given) ?? 'published'
    const place = placeOf(source.text, name)
    problems.push(
      problem({
        code: 'read/date',
        severity: 'warning',
        message: `"${given.slice(0, 60)}" is not a date that can be read one way only`,
        path: source.path,
        line: place.line + source.linesBefore,
        column: place.column,
        hint: 'write YYYY-MM-DD',
      }),
    )
  }
  return {
    title: read('title'),
    outlet: read('outlet'),
    published: date?.iso ?? null,
    url: read('url'),
    event: read('event'),
  }
}
