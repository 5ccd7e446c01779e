// Cue words of standing: hedges, negation, the unknown, denial, wishes, plans, attempts, and what a source itself has overtaken.

import { WordTable } from '../lex/word-table.ts'

/** What a trigger word may begin; decided in its place by the rule of its class. */
export enum Trigger {
  None = 0,
  Hedge = 1, // may, allegedly: clause
  HedgeTo = 2, // appears to, seems to, believed to
  HedgeAdjective = 3, // alleged, suspected: noun phrase
  Not = 4, // not, n't, never
  No = 5, // no, none, nobody, neither
  Without = 6,
  FailTo = 7, // failed to, refused to, unable to
  Unknown = 8, // unclear, unknown, undetermined
  YetTo = 9, // yet to
  Deny = 10, // denied, disputed, rejected
  If = 11,
  Will = 12,
  Would = 13,
  Should = 14,
  Wish = 15, // urged, called on, demanded
  PlanTo = 16, // plans to, about to
  TryTo = 17, // tried to
  Superseded = 18, // initially (reported)
  EarlierReport = 19, // earlier reports
  Reportedly = 20,
  Say = 21,
  According = 22,
  Could = 23,
  Nor = 25,
  DeclineTo = 24, // declined to say
  Describe = 26, // described, identified (him) as
  Whether = 27, // asked whether, under what doubt it stands
  Rumour = 28, // rumours that, fears that
  Hardly = 29, // hardly anyone
  AtFirst = 30, // at first (believed)
}

/** Verbs of effort that also have other company: "rushed to hospital". */
export const EFFORTS =
  'works work worked working fought fights fighting struggled struggles struggling raced races racing rushed rushing scrambled ' +
  'scrambling battled battling hurried hurrying strove strive'

function triggers(lists: readonly (readonly [number, string])[]): WordTable {
  const table = new WordTable([])
  for (const [trigger, words] of lists) for (const word of words.split(/\s+/)) table.add(word, trigger)
  return table
}

export const triggerOf = triggers([
  [
    Trigger.Say,
    `said says say saying told tells tell telling added adds adding stated states stating noted notes noting explained explains
    announced announces announcing argued argues claimed claims claiming insisted insists warned warns confirmed confirms
    confirming acknowledged acknowledges admitted admits reported reports reporting revealed reveals testified testifies alleged
    alleges alleging contended maintained suggested suggests wrote writes tweeted tweets posted recalled recalls concluded
    estimated estimates indicated indicates disclosed observed read reads learned stressed emphasized reiterated replied responded
    continued declared declares asserted asserts quoted cited remarked commented believe believes think thinks`,
  ],
  [
    Trigger.Hedge,
    'may might allegedly purportedly supposedly possibly probably perhaps apparently seemingly maybe likely presumably ostensibly',
  ],
  [
    Trigger.Describe,
    'identified identifies identifying described describes describing depicted portrayed characterized',
  ],
  [Trigger.Could, 'could'],
  [
    Trigger.HedgeTo,
    'unlikely appear appears appeared appearing seem seems seemed looked thought believed suspected presumed alleged rumored rumoured feared understood',
  ],
  [Trigger.HedgeAdjective, 'suspected alleged presumed apparent possible purported so-called'],
  [Trigger.Reportedly, 'reportedly'],
  [Trigger.According, 'according'],
  [Trigger.Not, "not n't never cannot"],
  [Trigger.No, 'no none nobody nothing neither'],
  [Trigger.Nor, 'nor'],
  [Trigger.Without, 'without'],
  [Trigger.FailTo, 'failed fails fail failing refused refuses refuse refusing unable'],
  [Trigger.DeclineTo, 'declined declines declining'],
  [Trigger.Unknown, 'unclear unknown uncertain undetermined undisclosed unconfirmed unidentified unspecified'],
  [Trigger.YetTo, 'yet'],
  [
    Trigger.Deny,
    'denied denies deny denying disputed disputes disputing rejected rejects rejecting rebutted refuted contradicted',
  ],
  [Trigger.If, 'if unless'],
  [Trigger.Will, "will 'll"],
  [Trigger.Would, 'would'],
  [Trigger.Should, 'should ought'],
  [Trigger.Whether, 'whether'],
  [Trigger.Rumour, 'rumors rumours rumor rumour speculation suspicions suspicion allegations fears'],
  [Trigger.Hardly, 'hardly scarcely barely'],
  [Trigger.AtFirst, 'first'],
  [
    Trigger.Wish,
    'urged urges urging demanded demands demanding called calls calling call want wants wanted hope hopes hoped wish',
  ],
  [
    Trigger.PlanTo,
    `plans plan planned planning intends intend intended intending going about scheduled threatened threatening threatens
    threaten expected expecting expects expect forecast predicted projected anticipated preparing prepares poised voted votes vowed vows pledged pledges promised promises agreed agrees`,
  ],
  [Trigger.TryTo, `tried tries try trying attempted attempts attempting attempt ${EFFORTS}`],
  [Trigger.Superseded, 'initially originally previously mistakenly erroneously'],
  [Trigger.EarlierReport, 'earlier initial early previous'],
])

/** Negation before these flips nothing: not only, not just, no doubt, not until, no fewer than … */
export const pseudo = new WordTable([
  'only',
  'just',
  'merely',
  'simply',
  'until',
  'least',
  'doubt',
  'fewer',
  'less',
  'more',
  'later',
  'sooner',
  'earlier',
  'necessarily',
  'solely',
  'wonder',
  'matter',
  'uncommon',
  'surprising',
])

/** "cannot rule out", "did not rule out": nothing is denied. */
export const ruleOut = new WordTable({ rule: 1, ruled: 1, ruling: 1 })

/** Negated, these say that something is not known: "was not released", "did not say". Value 1: only the words after; 2: the whole clause. */
export const knowing = new WordTable({
  say: 1,
  said: 1,
  saying: 1,
  explain: 1,
  explained: 1,
  confirm: 1,
  confirmed: 1,
  disclose: 1,
  disclosed: 2,
  release: 1,
  released: 2,
  identify: 1,
  identified: 2,
  specify: 1,
  specified: 2,
  provide: 1,
  provided: 1,
  reveal: 1,
  revealed: 2,
  elaborate: 1,
  comment: 1,
  commented: 1,
  know: 1,
  known: 2,
  clear: 2,
  determined: 2,
  determine: 1,
  named: 2,
  name: 1,
  available: 2,
  public: 2,
  established: 2,
  announced: 1,
  announce: 1,
  verify: 1,
  verified: 1,
  describe: 1,
  detail: 1,
  certain: 2,
})

/** Words that may stand between a negation and the word it bears on. */
export const fillers = new WordTable(
  'been be being immediately yet yet publicly still initially fully the be made have has to directly formally officially independently readily'.split(
    ' ',
  ),
)

/** Verbs for which "will" is a commitment and no mere plan: who will lead an inquiry is known. */
export const committed = new WordTable(
  'investigate investigating lead leading handle handling review reviewing probe probing conduct conducting oversee overseeing survive recover assist'.split(
    ' ',
  ),
)

/** "expected to survive" tells how somebody is, not what is planned. */
export const prognosis = new WordTable(['survive', 'recover', 'live', 'die', 'be'])

/** Verbs of perception and report: "could be heard" is ability, "initially reported" is superseded. */
export const perceived = new WordTable(['heard', 'seen', 'smelled', 'felt', 'hear', 'see'])
export const reporting = new WordTable(
  'reported said believed thought identified described listed told put estimated counted stated announced reporting claimed suggested saying suspected feared reports report version versions accounts account reporting estimate estimates count toll figure'.split(
    ' ',
  ),
)

/** Contrast words that end every scope. */
export const contrast = new WordTable(['but', 'although', 'though', 'whereas', 'however', 'despite'])
/** Connectives that end the scope of a hedge or a negation. */
export const connectives = new WordTable(
  'because after before when as since which who where until while so once whom whose'.split(' '),
)
export const wishPrepositions = new WordTable(['for', 'on', 'upon'])
