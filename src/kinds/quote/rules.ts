// Where the speaker of a quotation stands: an ordered list of rules, each a plain object; the first that finds a source wins.

import { dashSignature, saidAfter, saidBefore } from './rules-beside.ts'
import {
  colonBefore,
  continued,
  cueInSentence,
  documentBefore,
  listed,
  subjectBeforeParagraph,
  subjectOfSentence,
} from './rules-far.ts'
import { feelingOf, sourceAtEnd } from './rules-feeling.ts'
import type { Scene, Source } from './scene.ts'

export interface SpeakerRule {
  /** `quote.name`. */
  readonly id: string
  /** One sentence for `claims why`. */
  readonly about: string
  readonly find: (scene: Scene) => Source | null
}

/** In the order in which they are tried. */
export const speakerRules: readonly SpeakerRule[] = [
  {
    id: 'quote.said-before',
    about: 'A reporting verb stands directly before the mark; its subject speaks.',
    find: saidBefore,
  },
  { id: 'quote.said-after', about: 'Speaker and reporting verb follow the closing mark.', find: saidAfter },
  { id: 'quote.cue-in-sentence', about: 'The nearest cue before the mark in the same sentence.', find: cueInSentence },
  { id: 'quote.signature', about: 'A dash and a name sign the quotation.', find: dashSignature },
  { id: 'quote.colon', about: 'A line that ends in a colon announces the quotation.', find: colonBefore },
  {
    id: 'quote.document',
    about: 'A sign, a chant or a document carries the words.',
    find: documentBefore,
  },
  { id: 'quote.listed', about: 'It stands in a row with the quotation before it.', find: listed },
  { id: 'quote.feeling', about: 'Whoever is told to feel the quoted words has said them.', find: feelingOf },
  { id: 'quote.source-at-end', about: 'The sentence ends with the source of all of it.', find: sourceAtEnd },
  { id: 'quote.continued', about: 'The speaker of the words before goes on.', find: continued },
  {
    id: 'quote.subject',
    about: 'A long fragment without a cue belongs to the person whom its sentence tells of.',
    find: subjectOfSentence,
  },
  {
    id: 'quote.paragraph',
    about: 'A paragraph of nothing but a quotation goes on about the person of the sentence before.',
    find: subjectBeforeParagraph,
  },
]
