// Which paragraphs of a page are the article: Readability on a small clean page of our own, and a linear count where it gives up.

import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Block, Page } from './html-blocks.ts'
import { Mark } from './html-classes.ts'

/** Beyond this the tree would cost more than it tells. */
const MOST_ELEMENTS = 20_000
const LONGEST = 2 * 1024 * 1024
/** Characters that make Readability content with what it found; short news has fewer than its own 500. */
const ENOUGH = 250
/** Share of the counted article that Readability must find to be believed. */
const CREDIBLE = 0.4
const GOOD_LENGTH = 60
const MOST_LINKED = 0.35
const ASIDE = Mark.Chrome | Mark.Comment | Mark.Furniture | Mark.Caption | Mark.Embed

/** True for each block of the main article. */
export function mainBlocks(page: Page): readonly boolean[] {
  const counted = countedMain(page)
  if (page.elements > MOST_ELEMENTS || page.clean.length > LONGEST) return counted
  const found = readable(page)
  if (found === null) return counted
  return lengthOf(page, found) >= CREDIBLE * lengthOf(page, counted) ? found : counted
}

interface ReadableElement {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>
}

function readable(page: Page): boolean[] | null {
  try {
    const { document } = parseHTML(`<!doctype html><html><head></head><body>${page.clean}</body></html>`)
    const reader = new Readability(document, {
      charThreshold: ENOUGH,
      disableJSONLD: true,
      serializer: (element) => element as unknown as ReadableElement,
    })
    const content = reader.parse()?.content
    if (content === null || content === undefined) return null
    const main = new Array<boolean>(page.blocks.length).fill(false)
    for (const span of content.querySelectorAll('span[data-n]')) main[Number(span.getAttribute('data-n'))] = true
    return main.slice(0, page.blocks.length)
  } catch {
    // its rules walk the tree; what it stumbles over is counted instead
    return null
  }
}

function lengthOf({ blocks }: Page, main: readonly boolean[]): number {
  return blocks.reduce((sum, block, n) => sum + (main[n] === true && isGood(block) ? block.text.length : 0), 0)
}

/** Running text: long, not made of links, not marked as something else. */
function isGood({ text, linked, marks }: Block): boolean {
  return text.length >= GOOD_LENGTH && linked <= MOST_LINKED && (marks & ASIDE) === 0
}

/** The innermost element with the most running text and the least of other text. */
function countedMain({ blocks, containers }: Page): boolean[] {
  const sums = new Float64Array(blocks.length + 1)
  blocks.forEach((block, n) => {
    const other = (block.marks & ASIDE) !== 0 || block.linked > MOST_LINKED ? -block.text.length : 0
    sums[n + 1] = sums[n]! + (isGood(block) ? block.text.length : other)
  })
  let best = { first: 0, last: blocks.length }
  let most = sums[blocks.length]!
  for (const container of containers) {
    const score = sums[container.last]! - sums[container.first]!
    if (score > most || (score === most && container.last - container.first < best.last - best.first)) {
      most = score
      best = container
    }
  }
  return blocks.map((block, n) => n >= best.first && n < best.last && (block.marks & ASIDE) === 0)
}
