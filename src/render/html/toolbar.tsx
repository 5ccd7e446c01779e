// What only works with the page's script: filters, keys, the panel of evidence; hidden until the script shows them.

import type { VNode } from 'preact'
import type { Report, Verdict } from '../../model/report.ts'
import { SIGNS } from '../words.ts'
import type { EventPage } from './event-page.ts'

const STATES: readonly Verdict[] = ['contradict', 'compatible', 'agree', 'single', 'none']

export function Toolbar({ pages, report }: { pages: readonly EventPage[]; report: Report }): VNode {
  const present = new Set(pages.flatMap((page) => page.rows.map((row) => row.verdict)))
  const names = new Map(pages.flatMap((page) => [...page.names]))
  return (
    <search class="toolbar" aria-label="Filter the report" hidden data-needs-script>
      <label class="find">
        <span class="unseen">Filter by words</span>
        <input type="search" name="q" placeholder="Filter fields and values" autocomplete="off" spellcheck={false} />
        <span class="key" aria-hidden="true">
          /
        </span>
      </label>
      <fieldset class="states">
        <legend class="unseen">States</legend>
        {STATES.filter((verdict) => present.has(verdict)).map((verdict) => (
          <button type="button" class={`v-${verdict}`} data-state={verdict} aria-pressed="false">
            <span aria-hidden="true">{SIGNS[verdict]}</span> {verdict}
          </button>
        ))}
      </fieldset>
      <label>
        <span class="unseen">Field</span>
        <select name="f">
          <option value="">All fields</option>
          {fieldsOf(pages).map(([field, label]) => (
            <option value={field}>{label}</option>
          ))}
        </select>
      </label>
      <label>
        <span class="unseen">Article</span>
        <select name="s">
          <option value="">All articles</option>
          {report.sources.flatMap(({ source }) =>
            names.has(source) ? [<option value={source}>{names.get(source)}</option>] : [],
          )}
        </select>
      </label>
      <button type="button" data-turn>
        Turn the table
      </button>
      <button type="button" data-help>
        Keys{' '}
        <span class="key" aria-hidden="true">
          ?
        </span>
      </button>
      <p class="status" role="status" aria-live="polite" />
    </search>
  )
}

/** Fields by label, each once. */
function fieldsOf(pages: readonly EventPage[]): [string, string][] {
  const labels = new Map(pages.flatMap((page) => page.rows.map((row) => [row.field, row.label] as const)))
  return [...labels].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0))
}

const KEYS: readonly (readonly [string, string])[] = [
  ['Tab', 'to the table, then out of it'],
  ['← ↑ → ↓', 'from cell to cell'],
  ['Home End', 'first and last cell of the row'],
  ['Enter', 'open the evidence of a cell'],
  ['Esc', 'close it again'],
  ['n p', 'next and previous contradiction'],
  ['/', 'filter'],
  ['t', 'turn the table'],
  ['?', 'this list'],
]

export function Panels(): VNode {
  return (
    <>
      <aside class="panel" aria-labelledby="panel-title" hidden data-panel>
        <header>
          <h2 id="panel-title" tabIndex={-1}>
            Evidence
          </h2>
          <button type="button" data-close>
            Close{' '}
            <span class="key" aria-hidden="true">
              Esc
            </span>
          </button>
        </header>
        <div class="panel-body" />
      </aside>
      <dialog class="help" aria-labelledby="help-title" data-help-dialog>
        <h2 id="help-title">Keys</h2>
        <dl>
          {KEYS.map(([keys, about]) => (
            <div>
              <dt>
                {keys.split(' ').map((key) => (
                  <kbd>{key}</kbd>
                ))}
              </dt>
              <dd>{about}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <button type="submit">Close</button>
        </form>
      </dialog>
    </>
  )
}
