// The report as one self-contained page: readable without its script, with nothing fetched from anywhere.

import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Report } from '../../model/report.ts'
import type { View } from '../view.ts'
import { plural } from '../words.ts'
import { safeMarkup, scriptJson } from './escape-page.ts'
import { type EventPage, eventPages, newLedger } from './event-page.ts'
import { eventParts } from './event-section.tsx'
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './generated/page.js'
import { Method } from './method.tsx'
import { Scroll } from './scroll.tsx'
import { Panels, Toolbar } from './toolbar.tsx'
import { uncomparedParts } from './uncompared.tsx'

export function* renderHtml(report: Report, view: View): Generator<string> {
  const pages = eventPages(report)
  const title = titleOf(report, pages)
  const ledger = newLedger()
  yield `<!doctype html>\n<html lang="en">\n<head>\n${markup(<Head title={title} isLive={view.live !== undefined} />)}\n`
  yield `<style>${STYLE}</style>\n</head>\n<body>\n`
  yield `${markup(<Masthead title={title} report={report} pages={pages} />)}\n`
  if (pages.length > 0) yield `${markup(<Toolbar pages={pages} report={report} />)}\n`
  yield '<main>\n'
  if (pages.length > 1) yield `${markup(<Index pages={pages} />)}\n`
  for (const page of pages) yield* eventParts(page, ledger, markup)
  if (report.events === undefined) yield* uncomparedParts(report, markup)
  yield `${markup(<Method report={report} />)}\n</main>\n`
  yield `${markup(<Panels />)}\n`
  yield `<script type="application/json" id="claims-data">${scriptJson({ format: report.format, live: view.live ?? null })}</script>\n`
  yield `<script>${SCRIPT}</script>\n</body>\n</html>\n`
}

/** The markup of one part, safe to stand in the page. */
function markup(part: VNode): string {
  return safeMarkup(renderToString(part))
}

function titleOf(report: Report, pages: readonly EventPage[]): string {
  const [first, ...rest] = pages
  if (first === undefined)
    return report.events === undefined ? `What ${plural(report.sources.length, 'article')} claim` : 'Nothing to compare'
  return rest.length === 0 ? first.event.label : `${pages.length} events in ${plural(report.sources.length, 'article')}`
}

/** Only the page's own style and script run; a page that is served live may also listen to its own server. */
function Head({ title, isLive }: { title: string; isLive: boolean }): VNode {
  const policy = [
    "default-src 'none'",
    `style-src '${STYLE_HASH}'`,
    `script-src '${SCRIPT_HASH}'`,
    ...(isLive ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ]
  return (
    <>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy.join('; ')} />
      <meta name="generator" content="claims" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
    </>
  )
}

function Masthead({ title, report, pages }: { title: string; report: Report; pages: readonly EventPage[] }): VNode {
  const [only] = pages
  return (
    <header class="masthead">
      <p class="kicker">Claims compared</p>
      <h1>{title}</h1>
      <nav aria-label="Parts of the report">
        {pages.length === 1 && only !== undefined ? (
          <>
            <a href={`#${only.anchor}-matrix`}>Matrix</a>
            <a href={`#${only.anchor}-fields`}>Field by field</a>
            <a href={`#${only.anchor}-articles`}>Articles</a>
          </>
        ) : null}
        {pages.length > 1 ? <a href="#events">Events</a> : null}
        {report.events === undefined ? <a href="#articles">Articles</a> : null}
        <a href="#method">Method</a>
      </nav>
    </header>
  )
}

function Index({ pages }: { pages: readonly EventPage[] }): VNode {
  return (
    <section id="events">
      <h2>Events</h2>
      <Scroll label="Events">
        <table class="plain index">
          <thead>
            <tr>
              {['Event', 'Articles', 'Fields', 'Contradictions'].map((head) => (
                <th scope="col">{head}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pages.map(({ anchor, event, rows, articles }) => (
              <tr>
                <th scope="row">
                  <a href={`#${anchor}`}>{event.label}</a>
                </th>
                <td>{articles.length}</td>
                <td>{rows.filter((row) => row.verdict !== 'none').length}</td>
                <td>{rows.filter((row) => row.verdict === 'contradict').length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}
