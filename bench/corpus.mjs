// Articles for measuring: made from the seeds and fixtures of this repository and varied, or read from any folder.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../', import.meta.url))
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(txt|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}

/** Random numbers that are the same in every run. */
function random(seed) {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

/** Articles of about 2.6 kB: paragraphs of several articles with other numbers and days in each, so that no two are alike. */
function* madeArticles() {
  const articles = [join(root, 'seeds'), join(root, 'fixtures/gold/clusters')].flatMap(filesUnder).map((file) =>
    readFileSync(file, 'utf8')
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .split(/\n\s*\n/)
      .filter((paragraph) => paragraph.trim() !== ''),
  )
  const pick = random(7)
  for (;;) {
    let text = ''
    while (text.length < 2300) {
      const paragraphs = articles[pick(articles.length)]
      const from = pick(paragraphs.length)
      text += `${paragraphs.slice(from, from + 1 + pick(6)).join('\n\n')}\n\n`
    }
    yield text
      .slice(0, 3500)
      .replaceAll(/\b[1-9]\d?\b/g, () => String(1 + pick(60)))
      .replaceAll(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g, () => DAYS[pick(7)])
  }
}

/** A function that gives the first `count` articles: made ones, or as many as `folder` holds. */
export function corpusOf(folder) {
  const source =
    folder === undefined
      ? madeArticles()
      : filesUnder(folder)
          .map((file) => readFileSync(file, 'utf8'))
          [Symbol.iterator]()
  const held = []
  return (count) => {
    while (held.length < count) {
      const { value, done } = source.next()
      if (done) break
      held.push(value)
    }
    return held.slice(0, count)
  }
}

/** Writes the articles as files into a new folder, and names it. */
export function folderOf(texts, folder) {
  mkdirSync(folder, { recursive: true })
  for (const [i, text] of texts.entries()) writeFileSync(join(folder, `${String(i).padStart(6, '0')}.txt`), text)
  return folder
}

/** One long text of articles, exactly `length` long; articles come again where there are too few. */
export function longText(texts, length) {
  const parts = []
  let size = 0
  for (let i = 0; size < length; i++) {
    const part = `${texts[i % texts.length]}\n\n`
    parts.push(part)
    size += part.length
  }
  return parts.join('').slice(0, length)
}

const HOSTILE = [
  '“He said “she ran ',
  '" he said " ',
  'at 5:11 p.m. on Monday, March 5, 2016 ',
  'a-',
  '(([a] ',
  'two of the men of the city of ',
]

/** Text that readers of patterns go slow on: marks that never close, chains, brackets, times. */
export function hostileText(length) {
  const share = Math.ceil(length / HOSTILE.length)
  return HOSTILE.map((unit) => unit.repeat(Math.ceil(share / unit.length)))
    .join('')
    .slice(0, length)
}
