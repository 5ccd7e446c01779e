// The reading view: an article as it was published, its claims marked in place, notes in the margin.

import type { VNode } from 'preact'
import type { ReportClaim, Verdict } from '../../model/report.ts'
import { plural, SIGNS } from '../words.ts'
import { webAddress } from './article-link.ts'
import { type Article, type EventPage, rowAnchor } from './event-page.ts'
import { MarginNotes } from './margin.tsx'
import { type Paragraph, type Piece, paragraphsOf } from './marks.ts'

/** Zones that readers take for something other than the article's own words. */
const ASIDE: Readonly<Record<string, string>> = {
  embed: 'embedded post',
  comment: 'reader comment: kept, never votes',
  furniture: 'page furniture: never votes',
  caption: 'caption',
  statement: 'statement',
}

export function Reading({ article, page, isOpen }: { article: Article; page: EventPage; isOpen: boolean }): VNode {
  const { source, name, anchor, claims } = article
  const address = webAddress(source.url)
  return (
    <details class="article" id={anchor} open={isOpen} data-s={source.source}>
      <summary>
        <b>{name}</b> {source.title === null ? null : <span class="headline">{source.title} </span>}
        <span class="about">
          {[source.published ?? 'no date', tallyOf(claims, page)].filter((part) => part !== '').join(' · ')}
        </span>
      </summary>
      <p class="about place">
        {source.source}
        {address === null ? null : (
          <>
            {' · '}
            <a href={address} rel="noopener noreferrer">
              {address}
            </a>
          </>
        )}
      </p>
      {source.text === undefined ? (
        <p class="about">
          This report holds no article texts, so there is nothing to read here. <code>claims report</code> puts them in.
        </p>
      ) : (
        <Text article={article} text={source.text} page={page} />
      )}
    </details>
  )
}

/** "2 contradictions". */
function tallyOf(claims: readonly ReportClaim[], { rowOf }: EventPage): string {
  const rows = claims.filter((claim) => claim.votes).map((claim) => rowOf.get(claim.id))
  const count = new Set(rows.filter((row) => row?.verdict === 'contradict')).size
  return count === 0 ? '' : `${SIGNS.contradict} ${plural(count, 'contradiction')}`
}

function Text({ article, text, page }: { article: Article; text: string; page: EventPage }): VNode {
  const known = article.claims.filter((claim) => page.rowOf.has(claim.id))
  const started = new Set<string>()
  return (
    <div class="text">
      {paragraphsOf(article.source, text, known).map((paragraph, index, all) => (
        <ParagraphRow
          paragraph={paragraph}
          label={all[index - 1]?.zone === paragraph.zone ? undefined : ASIDE[paragraph.zone]}
          article={article}
          page={page}
          started={started}
        />
      ))}
    </div>
  )
}

interface ParagraphProps {
  readonly paragraph: Paragraph
  /** What its zone is, where one begins that needs a word. */
  readonly label: string | undefined
  readonly article: Article
  readonly page: EventPage
  /** Claims whose anchor stands already. */
  readonly started: Set<string>
}

function ParagraphRow({ paragraph, label, article, page, started }: ParagraphProps): VNode {
  const { zone, pieces, claims } = paragraph
  return (
    <div class={`para z-${zone}`}>
      <p>
        {label === undefined ? null : <span class="zone">{label}</span>}
        {withoutSign(pieces).map((piece) => (
          <Marked piece={piece} page={page} started={started} />
        ))}
      </p>
      <MarginNotes claims={claims} article={article} page={page} />
    </div>
  )
}

/** A heading of Markdown without its number signs. */
function withoutSign(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces
  return first === undefined || !/^#{1,6} /.test(first.text)
    ? pieces
    : [{ ...first, text: first.text.slice(first.text.indexOf(' ') + 1) }, ...rest]
}

const RANK: readonly Verdict[] = ['contradict', 'compatible', 'agree', 'single', 'none']

/** A piece is coloured by the gravest of its claims; votes come before words that do not count. */
function Marked({ piece, page, started }: { piece: Piece; page: EventPage; started: Set<string> }): VNode | string {
  const [claim] = [...piece.claims].sort((a, b) => rankOf(a, page) - rankOf(b, page))
  if (claim === undefined) return piece.text as string
  const row = page.rowOf.get(claim.id)!
  const anchors = piece.claims.filter(({ id }) => !started.has(id))
  for (const { id } of anchors) started.add(id)
  const own = anchors.find(({ id }) => id === claim.id)
  return (
    <>
      {anchors
        .filter((one) => one !== own)
        .map(({ id }) => (
          <span id={`m-${id}`} />
        ))}
      <a
        class={`mark ${claim.votes ? `v-${row.verdict}` : 'mute'}`}
        href={`#${rowAnchor(row)}`}
        data-c={claim.id}
        data-f={row.field}
        data-v={row.verdict}
        {...(own === undefined ? {} : { id: `m-${claim.id}` })}
      >
        {piece.text}
        {own === undefined ? null : (
          <span class="unseen">
            {' '}
            ({row.label}: {claim.votes ? row.verdict : 'does not vote'})
          </span>
        )}
      </a>
    </>
  )
}

function rankOf(claim: ReportClaim, page: EventPage): number {
  const verdict = page.rowOf.get(claim.id)?.verdict ?? 'none'
  return RANK.indexOf(verdict) + (claim.votes ? 0 : RANK.length)
}
