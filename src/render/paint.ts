// Colours by meaning, so that no other file knows a colour; built from the level that the command line decided.

import { Chalk } from 'chalk'
import type { Verdict } from '../model/report.ts'

export type Paint = (text: string) => string

export interface Palette {
  readonly strong: Paint
  readonly faint: Paint
  readonly verdict: Readonly<Record<Verdict, Paint>>
  readonly relation: Readonly<Record<string, Paint>>
  /** The words of a claim inside its sentence. */
  readonly words: Paint
}

export function paletteOf(level: 0 | 1 | 2 | 3): Palette {
  const chalk = new Chalk({ level })
  const plain: Paint = (text) => text
  return {
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    verdict: {
      contradict: (text) => chalk.red.bold(text),
      compatible: (text) => chalk.yellow(text),
      agree: (text) => chalk.green(text),
      single: plain,
      none: (text) => chalk.dim(text),
    },
    relation: {
      conflicts: (text) => chalk.red(text),
      same: (text) => chalk.green(text),
      'less-precise': (text) => chalk.yellow(text),
      'more-precise': (text) => chalk.yellow(text),
      overlaps: (text) => chalk.yellow(text),
      none: plain,
    },
    words: (text) => (level === 0 ? `[${text}]` : chalk.bold.underline(text)),
  }
}
