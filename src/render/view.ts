// How a report is to be shown: what the reader asked for and what the screen can do; the only input of a renderer beside the report.

import type { Report } from '../model/report.ts'

export interface View {
  /** Columns of the screen. */
  readonly width: number
  /** Chalk's level: 0 no colour, 1 sixteen, 2 256, 3 millions. */
  readonly colour: 0 | 1 | 2 | 3
  /** Show the sentences behind every row. */
  readonly evidence: boolean
  /** Show what is folded by default. */
  readonly verbose: boolean
  /** Column heads: sources, or independent origins. */
  readonly by: 'source' | 'origin'
  /** Fields that were asked for by name: shown in full. */
  readonly fields: readonly string[]
  /** Output goes to the log of a CI server, which reads commands from it. */
  readonly log: boolean
  /** Address of an article for screens that can follow it; absent where they cannot. */
  readonly link?: (source: string) => string
  /** For a page that is served while its articles change: where it hears of the next version, and which one it is. */
  readonly live?: { readonly events: string; readonly version: number }
}

/** Renders a report as chunks of text, so that no output must be held whole. */
export type Renderer = (report: Report, view: View) => Iterable<string>

/** Renders a report as bytes that no screen can show. */
export type BinaryRenderer = (report: Report, view: View) => Iterable<Uint8Array>
