// Words that lead away from the main event, and how far each of them holds.

import { PhraseTable } from '../lex/phrases.ts'

/** How far a cue moves the text round it. */
export enum Hold {
  /** Its clause; in a main clause its sentence. */
  Clause = 1,
  /** From the cue on to the end of its sentence: what stands before it is what is compared. */
  Rest = 2,
  /** As Clause, and in a main clause on to the end of the paragraph. */
  Paragraph = 3,
  /** The whole sentence, wherever in it the cue stands: what is laid against another year is no single event. */
  Sentence = 6,
  /** As Rest, where the month that the cue names is not the month of the event. */
  Month = 4,
  /** As Clause, and in a main clause on through the sentences that go back to those told in it: "All four were killed." */
  Tale = 5,
}

export interface Cue {
  readonly hold: Hold
  /** A relative time: in the first sentence it dates the main event itself. */
  readonly when: boolean
}

const AFFAIR = [
  'shooting',
  'incident',
  'attack',
  'crash',
  'case',
  'fire',
  'killing',
  'stabbing',
  'accident',
  'explosion',
  'earthquake',
  'quake',
  'avalanche',
]

/** Each kind of event with words before it: "in another shooting". */
function affairs(...openings: string[]): string[] {
  return openings.flatMap((opening) => AFFAIR.map((affair) => `${opening} ${affair}`))
}

export const MONTHS = 'january february march april may june july august september october november december'.split(' ')

/** "The September mass shooting": an affair called by its month. */
function calledByMonth(): string[] {
  const kinds = ['', 'mass ', 'fatal ', 'deadly ', 'police ', 'school ', 'terror ', 'bus ', 'plane ']
  return MONTHS.flatMap((month) => kinds.flatMap((kind) => AFFAIR.map((affair) => `${month} ${kind}${affair}`)))
}

export const CUES = new PhraseTable<Cue>([
  ...cues(Hold.Paragraph, false, [
    ...affairs(
      'in a separate',
      'in another',
      'another',
      'a previous',
      'a separate',
      'a similar',
      'an earlier',
      'an unrelated',
    ),
    'in an unrelated',
    'similar incidents',
    'similar attacks',
    'earlier shooting',
    'previous incidents',
    'statistics show',
    'according to statistics',
    'according to figures',
    'on average',
    'every year',
    'each year',
    'per year',
    'in recent years',
    'over the years',
    'so far this year',
    'this year alone',
    'the latest in a series',
    'the latest in a string',
    'anniversary',
    'previously convicted',
    'prior convictions',
    'previous convictions',
    'criminal history',
    'criminal record',
  ]),
  ...cues(Hold.Paragraph, true, [
    'last year',
    'a year ago',
    'years ago',
    'a month ago',
    'months ago',
    'and a half ago',
    'weeks ago',
    'earlier this year',
    'earlier this month',
    'last month',
    'the previous year',
    'a decade ago',
    'decades ago',
    'just over a year',
    'a year earlier',
    'years earlier',
    'months earlier',
    'a month earlier',
  ]),
  ...cues(Hold.Rest, false, [
    'the deadliest',
    'the worst',
    'since records began',
    'in the past',
    'following the death of',
    'history of',
    'nationwide',
    'homicide of the year',
    'homicides this year',
    'homicides of the year',
    'since the death',
    'in the wake of',
    'compared with',
    'compared to',
  ]),
  ...cues(Hold.Sentence, false, [
    "last year's total",
    "last year's toll",
    "last year's tally",
    "last year's count",
    "last year's record",
    "last year's number",
    "last year's figure",
    "last year's figures",
  ]),
  ...cues(Hold.Month, false, calledByMonth()),
  ...cues(Hold.Clause, true, [
    'last week',
    'last weekend',
    'the week before',
    'the weekend before',
    'the previous week',
    'the previous weekend',
    'last summer',
    'last spring',
    'last fall',
    'last winter',
  ]),
  ...cues(Hold.Clause, false, [
    'a study',
    'would have',
    'this year',
    'this season',
    'this winter',
    'this summer',
    'state law',
    'federal law',
    'under the law',
    'legislation',
    'gun control',
    'similar',
    'twice before',
    'times before',
    'previously arrested',
    'had previously',
    'previously served',
    'arrest record',
    'rap sheet',
    'prior arrest',
    'prior arrests',
    'previous arrest',
    'previous arrests',
    'past arrests',
    'lengthy criminal',
    'remembers a time',
    'remembered a time',
    'recalled a time',
    'recalls a time',
    'long criminal',
  ]),
])

function cues(hold: Hold, when: boolean, list: readonly string[]): [string, Cue][] {
  return list.map((phrase) => [phrase, { hold, when }])
}
