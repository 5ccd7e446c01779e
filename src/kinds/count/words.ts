// Words beside a number that make it a look-alike: a name, a road, a date, an idiom and no count of things.

import { PhraseTable } from '../../lex/phrases.ts'
import { WordTable } from '../../lex/word-table.ts'

const words = (text: string) => text.split(' ')

export const MONTHS = new WordTable(
  words(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
  ),
)
export const ROADS = new WordTable(
  words('route routes highway highways hwy interstate interstates freeway motorway rt rte exit exits turnpike u.s.'),
)
/** With a hyphen before the number these are roads: I-95, US-41, SR-60. */
export const ROAD_LETTERS = new WordTable(words('i us sr m a cr sh fm'))
export const STREETS = new WordTable(
  words(
    'street st avenue ave road rd drive dr lane ln boulevard blvd court ct place pl way parkway pkwy terrace circle plaza square highway hwy trail alley row streets avenues',
  ),
)
/** Nouns that carry a number as part of a name, in any case: Flight 752, District 4, Category 4. */
export const NAMED = new WordTable(
  words(
    'flight boeing airbus channel fox nbc abc cbs cnn kxan wgn district ward precinct section sections chapter article local category grade level phase stage tier room gate pier terminal platform battalion runway page psalm verse version windows iphone formula apollo title type apartment apt suite unit box floor zone sector area camp volume season episode round game match week day part table figure step rule exhibit platoon squad engine ladder class act bill proposition prop amendment resolution covid sars mach saturn world league group cell dorm bus train car tram lane line track division studio lot site building division regiment brigade article protocol agenda vision caption',
  ),
)
/** Numbers of a series: No. 2, number 2, #2, case 17. */
export const SERIES = new WordTable(words('no nos number numbers # № case docket serial badge ticket bib'))
/** Before a hyphen and a number these are no names: mid-20s, pre-2016. */
export const PREFIXES = new WordTable(words('mid pre post under over sub early late'))
export const SCORE_CUES = new WordTable(
  words(
    'vote voted votes ruling ruled decision win won wins beat beats beating lead leads led victory loss lost defeated defeat tie tied draw score scored margin verdict opinion majority final record game',
  ),
)
export const HALF_DAYS = new WordTable(words("am pm a.m. p.m. o'clock oclock noon midnight a.m p.m"))
export const PAST = new WordTable(['past'])
/** Before "one" these make it a pronoun that stands for a thing named before. */
export const POINTERS = new WordTable(
  words(
    'this that which each every any another such last next right wrong previous loved little new old big good bad other',
  ),
)
export const COLLECTIVE = new WordTable(
  words('people men women officers others persons more victims children students'),
)

/** Idioms by the number's first word; payload: true = never a number at all, false = kept as a look-alike. */
export const IDIOMS = new PhraseTable<true>(
  [
    'one another',
    'one of a kind',
    'one of the most',
    'one of the best',
    'one of the few',
    'one of the things',
    'one of the reasons',
    "one 's",
    'one day',
    'one thing',
    'one way',
    'one point',
    'one reason',
    'one on one',
    'one by one',
    'one and only',
    'one hand',
    'one time',
    'one side',
    'one step',
    'one more time',
    'one last time',
    'one must',
    'one can',
    'one could',
    'one should',
    'one would',
    'two way',
    'two thumbs',
    'two cents',
    'two sides',
    'both sides',
    'both ways',
    'both hands',
    'four corners',
    'one to one',
    'fifty fifty',
    'all fours',
    'twice as',
    'twice the',
    'twice a',
    'twice that',
    'several times over',
    'many thanks',
    'many happy',
    'none of your',
    'none other',
    'none the',
    'no one knows',
    'a few things',
    'a little',
  ].map((phrase) => [phrase, true] as const),
)
/** "for one", "at one time": idioms told by the words before. */
export const BEFORE_ONE = new WordTable(words('for at as'))

/** Nouns after an ordinal with which it tells a place in time or a rank, no growing number of things. */
export const RANKED = new WordTable(
  words(
    'degree class lady responder responders aid place floor grade grader century anniversary amendment time times day days night week month year years quarter half hand hour minute term world phase stage round season inning period rate generation row consecutive straight birthday base helping thought guess glance look chance step thing things ever few order line circuit fleet infantry precinct ward district most largest biggest highest worst deadliest best leading hearing reading edition annual',
  ),
)
