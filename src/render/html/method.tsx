// How the page came to be: tool, packs, the articles with their hashes, and what could not be read.

import type { VNode } from 'preact'
import type { Report } from '../../model/report.ts'
import { plural } from '../words.ts'
import { webAddress } from './article-link.ts'
import { Scroll } from './scroll.tsx'

export function Method({ report }: { report: Report }): VNode {
  return (
    <section class="method" id="method">
      <h2>Method</h2>
      <p>
        Made by {report.tool.name} {report.tool.version} ({report.format}) with the packs {report.packs.join(', ')}.
        Rules read each article, no model and no network; the same articles always give the same bytes. Two values{' '}
        <b>contradict</b> where both cannot be true, are <b>compatible</b> where different words can all be true, and{' '}
        <b>agree</b> where two articles state the same. Silence is never disagreement, and nobody is declared right.
        Articles that cite one source, or copy one another, count as one <b>origin</b>. Reader comments, embedded posts
        and background are kept and never vote.
      </p>
      <Scroll label="Articles, as read">
        <table class="plain">
          <caption>{plural(report.sources.length, 'article')}, as read</caption>
          <thead>
            <tr>
              {['Article', 'Outlet', 'Published', 'SHA-256'].map((head) => (
                <th scope="col">{head}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.sources.map((source) => {
              const address = webAddress(source.url)
              return (
                <tr>
                  <th scope="row">
                    {address === null ? (
                      source.source
                    ) : (
                      <a href={address} rel="noopener noreferrer">
                        {source.source}
                      </a>
                    )}
                  </th>
                  <td>{source.outlet ?? '–'}</td>
                  <td>{source.published ?? '–'}</td>
                  <td>
                    <code>{source.sha256}</code>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Scroll>
      {report.problems.length === 0 ? null : (
        <>
          <h3>Problems</h3>
          <ul class="problems">
            {report.problems.map(({ severity, path, line, column, message, hint }) => (
              <li>
                <b>{severity}</b> {[path, line, column].filter((part) => part !== null).join(':')} {message}
                {hint === null ? '' : ` (${hint})`}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
