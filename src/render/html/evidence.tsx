// The proof behind a cell: each claim's sentence in its context, who vouches for it, the rules that read it, and where it stands.

import type { VNode } from 'preact'
import type { ReportClaim, ReportSource, Row } from '../../model/report.ts'
import { cellText, plural } from '../words.ts'
import { sentenceAddress } from './article-link.ts'
import { type Article, cellAnchor, type EventPage, type Ledger } from './event-page.ts'
import { standingOf } from './verdict-words.tsx'

/** Units of text shown on each side of a sentence. */
const CONTEXT = 140

/** What every article that speaks says in one row, in the order of its cells. */
export function Evidence({ row, page, ledger }: { row: Row; page: EventPage; ledger: Ledger }): VNode | null {
  const speaking = row.cells.flatMap((cell, index) => (cell.claims.length === 0 ? [] : [{ cell, index }]))
  if (speaking.length === 0) return null
  const articles = new Map(page.articles.map((article) => [article.source.source, article]))
  const claims = speaking.reduce((sum, { cell }) => sum + cell.claims.length, 0)
  return (
    <details class="evidence" data-evidence-of={row.id}>
      <summary>
        Evidence: {plural(claims, 'claim')} in {plural(speaking.length, 'article')}
      </summary>
      {speaking.map(({ cell, index }) => {
        const article = articles.get(cell.source)
        const standing = standingOf(cell)
        return (
          <article class="said" id={cellAnchor(row, index)} data-s={cell.source}>
            <p class="said-by">
              <b>{article?.name ?? cell.source}</b>{' '}
              <span class="value">{cell.state === 'silent' ? 'without a vote' : cellText(cell)}</span>{' '}
              {standing === null ? null : (
                <span class={`badge v-${standing.tone}`}>
                  <span aria-hidden="true">{standing.sign}</span> {standing.word}
                </span>
              )}
            </p>
            {cell.claims.map((id) => {
              const claim = page.claims.get(id)
              return claim === undefined ? null : <Claim claim={claim} article={article} ledger={ledger} />
            })}
          </article>
        )
      })}
    </details>
  )
}

interface ClaimProps {
  readonly claim: ReportClaim
  readonly article: Article | undefined
  readonly ledger: Ledger
}

export function Claim({ claim, article, ledger }: ClaimProps): VNode {
  const isFirst = !ledger.anchored.has(claim.id)
  ledger.anchored.add(claim.id)
  const address = sentenceAddress(article?.source.url ?? null, claim.evidence.text)
  return (
    <div class={claim.votes ? 'claim' : 'claim mute'} data-c={claim.id} {...(isFirst ? { id: `c-${claim.id}` } : {})}>
      <Sentence claim={claim} source={article?.source} />
      <dl>
        <div>
          <dt>Value</dt>
          <dd>
            {claim.shown}
            {claim.state === 'value' ? '' : `, ${claim.state}`}
            {claim.asOf === null ? '' : `, as of ${claim.asOf}`}
          </dd>
        </div>
        <div>
          <dt>Vouched for by</dt>
          <dd>
            <Chain claim={claim} outlet={article?.name ?? claim.source} />
          </dd>
        </div>
        <div>
          <dt>Standing</dt>
          <dd>{standingText(claim)}</dd>
        </div>
        <div>
          <dt>Read by</dt>
          <dd class="trail">
            {claim.rules.map((rule) => (
              <code>{rule}</code>
            ))}
          </dd>
        </div>
        <div>
          <dt>Stands in</dt>
          <dd>
            <span class="place">{`${claim.source}:${claim.line}:${claim.column}`}</span>
            {article?.source.text === undefined ? null : (
              <>
                {' '}
                · <a href={`#m-${claim.id}`}>read it in the article</a>
              </>
            )}
            {address === null ? null : (
              <>
                {' '}
                ·{' '}
                <a href={address} rel="noopener noreferrer">
                  open the source
                </a>
              </>
            )}
          </dd>
        </div>
      </dl>
    </div>
  )
}

/** Nearest voice first, the outlet last: it vouches for all of it. */
function Chain({ claim, outlet }: { claim: ReportClaim; outlet: string }): VNode {
  const voices = claim.attribution.chain.filter((voice) => voice.name !== outlet)
  return (
    <>
      {voices.map((voice) => (
        <>
          <b>{voice.name}</b>
          <span class="about">
            {' '}
            ({[voice.kind, voice.cue, voice.medium].filter((part) => part !== null && part !== '').join(', ')})
          </span>
          {' ← '}
        </>
      ))}
      {outlet}
      {voices.length === 0 ? <span class="about"> (in its own voice)</span> : null}
    </>
  )
}

function standingText(claim: ReportClaim): string {
  const parts: string[] = [claim.certainty]
  if (claim.attribution.form !== 'none') parts.push(`${claim.attribution.form} speech`)
  if (claim.revised) parts.push('revised')
  if (!claim.votes) parts.push(`does not vote (${claim.event === 'background' ? 'background' : claim.zone})`)
  return parts.join(', ')
}

/** The sentence with the claim's own words marked; what stands around it comes from the article where the report holds it. */
function Sentence({ claim, source }: { claim: ReportClaim; source: ReportSource | undefined }): VNode {
  const { evidence } = claim
  const from = Math.max(0, Math.min(claim.start - evidence.start, evidence.text.length))
  const to = Math.max(from, Math.min(claim.end - evidence.start, evidence.text.length))
  const text = source?.text
  // neither a headline nor front matter is the context of a sentence
  const zone = source?.zones.find(({ start, end }) => start <= evidence.start && evidence.start < end)
  return (
    <blockquote>
      {text === undefined ? null : <span class="context">{before(text, zone?.start ?? 0, evidence.start)}</span>}
      {evidence.text.slice(0, from)}
      <mark>{evidence.text.slice(from, to)}</mark>
      {evidence.text.slice(to)}
      {text === undefined ? null : <span class="context">{after(text, evidence.end, zone?.end ?? text.length)}</span>}
    </blockquote>
  )
}

/** The end of what stands before, cut at a word. */
function before(text: string, start: number, end: number): string {
  if (end - start <= CONTEXT) return text.slice(start, end)
  const piece = text.slice(end - CONTEXT, end)
  const cut = piece.indexOf(' ')
  return cut < 0 ? '' : `… ${piece.slice(cut + 1)}`
}

function after(text: string, start: number, end: number): string {
  if (end - start <= CONTEXT) return text.slice(start, end)
  const piece = text.slice(start, start + CONTEXT)
  const cut = piece.lastIndexOf(' ')
  return cut < 0 ? '' : `${piece.slice(0, cut)} …`
}
