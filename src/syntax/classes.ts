// Closed word classes of English: words whose part of speech is fixed, and the few whose place decides it.

import { WordTable } from '../lex/word-table.ts'
import { Pos } from '../model/syntax.ts'

/** Words whose tag hangs on their neighbours; numbers lie above all `Pos` tags. */
export enum Amb {
  That = 40,
  Her = 41,
  His = 42,
  To = 43,
  S = 44,
  D = 45,
  /** after, before, since, until, as, than: preposition or subordinator */
  PrepSub = 46,
  Like = 47,
  No = 48,
  There = 49,
  /** what, which, who, whose … */
  Wh = 50,
  /** more, most, less, least, fewer, much, enough */
  Degree = 51,
  /** up, out, down, off, over: particle or preposition */
  Particle = 52,
  /** about, around, nearly, some …: approximator before a number */
  About = 53,
  /** back, home, right, early, late …: adverb unless inside a noun group */
  Place = 54,
  For = 55,
  /** as */
  As = 56,
  /** both, all, half, some, any, each, another, either, neither: determiner or pronoun */
  Quant = 57,
  Because = 58,
}

const closed = new WordTable({})
function add(words: string, tag: number): void {
  for (const word of words.split(' ')) closed.add(word, tag)
}

add('the a an this these those every such our your my their its', Pos.Determiner)
add('our your my their its', Pos.Possessive)
add('all both half some any each another either neither', Amb.Quant)
add('i he she we they you it him them us me himself herself themselves itself myself ourselves yourself', Pos.Pronoun)
add('everyone everybody someone somebody anyone anybody nobody nothing something anything everything', Pos.Pronoun)
add('others mine hers ours theirs yours none', Pos.Pronoun)
add('of in at by with from into onto upon under near inside outside through throughout during against', Pos.Preposition)
add('among amongst amid between behind beside besides beyond above below across along toward towards', Pos.Preposition)
add('per via within without despite except beneath underneath including according past alongside on', Pos.Preposition)
add('following concerning regarding due unlike opposite aboard atop versus vs', Pos.Preposition)
add('after before since until till than', Amb.PrepSub)
add('and or but nor &', Pos.Conjunction)
add('if while whereas although though whether unless once when where wherever whenever how why lest', Pos.Subordinator)
add('because', Amb.Because)
add('who whom whose which what', Amb.Wh)
add('be is are was were been being am', Pos.Be)
add("'re 'm", Pos.Be)
add("have has had having 've", Pos.Have)
add('do does did', Pos.Do)
add("will would can could may might must shall should 'll ca wo sha cannot", Pos.Modal)
add("not n't never", Pos.Not)
add('that', Amb.That)
add('her', Amb.Her)
add('his', Amb.His)
add('to', Amb.To)
add("'s", Amb.S)
add("'", Pos.Possessive)
add("'d", Amb.D)
add('like', Amb.Like)
add('no', Amb.No)
add('there', Amb.There)
add('more most less least fewer much enough', Amb.Degree)
add('up out down off over away', Amb.Particle)
add('about around', Amb.About)
add('for', Amb.For)
add('as', Amb.As)
add('back home right early late next last first long hard well close far north south east west', Amb.Place)
add('just only even still also then now here later earlier soon again already ever yet apart together ago', Pos.Adverb)
add('twice thrice nearly almost too very quite rather instead however perhaps maybe afterward afterwards', Pos.Adverb)
add('today yesterday tonight tomorrow overnight', Pos.Adverb)
add('so meanwhile therefore nearby elsewhere forward indoors outdoors approximately roughly allegedly', Pos.Adverb)
add('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen', Pos.Number)
add('sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety', Pos.Number)
add('hundred thousand million billion trillion dozen several few many multiple numerous', Pos.Number)
add('tens dozens hundreds thousands millions billions scores', Pos.Number)
add('second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth', Pos.Ordinal)
add('yes oh ok okay hello please wow', Pos.Interjection)
add('today tonight tomorrow yesterday', Pos.Noun)
add('st nd rd th', 0)

/** `Pos` tag, `Amb` code, or 0 for words of the open classes. */
export function closedClass(word: number): number {
  return closed.get(word)
}

const set = (words: string): WordTable => new WordTable(words.split(' '))

/** Subject forms of the pronouns: a verb follows, and they never are objects. */
export const nominative = set('i he she we they who')
/** Object forms: after them no finite verb of theirs can follow. */
export const accusative = set('him them us me whom himself herself themselves itself myself')
/** Pronouns that stand for several. */
export const pluralPronoun = set('we they them us others these those both themselves many several')
/** Words that stand for a day or a part of the year: a group of time, never an object of an act. */
export const dayWord = set(
  'monday tuesday wednesday thursday friday saturday sunday tue thu fri january february march april ' +
    'june july august september october november december jan feb aug sept oct nov dec today tonight tomorrow yesterday',
)
/** Heads of time groups. */
export const timeNoun = set(
  'morning afternoon evening night day week weekend month year hour minute second days weeks months years hours minutes ' +
    'seconds weekends mornings nights noon midnight summer winter autumn moment moments decade decades time times p.m. a.m. pm am',
)
/** Verbs without an object: their past form is never a reduced passive. */
export const intransitive = set(
  'die arrive fall happen occur say erupt begin continue appear respond live work come go remain seem lie sit stand ' +
    'collapse flee crash emerge rise perish succumb vanish disappear wait belong consist tweet testify speak become feel ' +
    'explode react agree insist apologize resign retire escape survive stay sleep laugh smile cry have know tell think ' +
    'look point walk step kneel talk gather protest shout scream yell sprint rush reply respond ask add want try fail refuse decline attempt need reopen surrender climb soar capsize march rally swerve veer careen topple dwindle surge collide plunge skid',
)
/** Nouns that the lexicon also lists as verbs, which news never uses so. */
export const nounOnly = set(
  'police press gear man weapon weapons car news street bus gun guns motor ship pilot crew father mother',
)
/** Verbs that never lack an object: their past form without one is a passive ("five killed in a crash"). */
export const needsObject = set(
  'kill injure wound arrest charge identify hospitalize rescue evacuate displace detain damage destroy murder stab airlift ' +
    'accuse convict indict',
)
/** Verbs of motion: after them up, down, out and off are prepositions. */
export const motion = set('run walk go come fall drive climb move travel jump head slide roll ride race march flow')
/** Verbs and nouns that a content clause follows. */
export const sayers = set(
  'say tell think believe report claim state announce confirm add note know find show suggest hear fear argue insist ' +
    'allege warn hope learn see indicate mean realize acknowledge admit deny explain tweet write reveal feel agree ' +
    'determine discover understand estimate expect assert maintain conclude predict appear seem',
)
/** Verbs after which a clause without "that" is the rule: a new subject may follow at once. */
export const reporters = set(
  'say believe claim think add allege argue insist confirm suspect announce fear admit hope deny state note tell',
)
/** Plural nouns that say things in a parenthesis: "a man police say fired first". */
export const voiceNouns = set(
  'police prosecutors officials authorities investigators detectives witnesses deputies lawyers doctors friends relatives neighbors',
)
/** Past forms that are no participles in news, whatever a dictionary lists: "those who came showed up early". */
export const onlyPast = set(
  'pleaded pled showed grew rose began went drove flew broke threw knew blew took gave spoke wrote stole got',
)
/** Nouns of people whose plural has no -s. */
export const people = set('people children men women policemen policewomen firemen gunmen')
/** Nouns of single people, in the singular: what stands behind them is no second part of a compound. */
export const person = set(
  'officer man woman boy girl child person student victim suspect gunman driver passenger teenager teen deputy trooper ' +
    'soldier resident worker civilian employee attacker shooter bystander pedestrian protester demonstrator',
)
/** Verbs whose participle takes a name or a second object: "a man named Ray said". */
export const naming = set('name call dub nickname title give')
/** Nouns with a number of their own after them: "Flight 752", "block 12". */
export const numbered = set(
  'block route room flight level phase page day grade category highway interstate district precinct engine unit chapter ' +
    'part section figure type age apartment magnitude number exit mile gate platform runway pier sector zone',
)
/** Nouns with a content clause: "reports that", "the claim that". */
export const factNouns = set(
  'revelation revelations announcement theory chance likelihood assertion notice warning warnings confirmation ' +
    'report reports claim claims fact evidence statement allegation allegations sign signs news belief idea possibility ' +
    'rumor rumors suggestion suggestions hope fear fears word indication concern concerns notion',
)
/** Words after which "to" is a preposition. */
export const takesTo = set(
  'according due prior next close thanks addition response leading contrary subject related respond responding ' +
    'responded responds linked connected opposed accustomed',
)
/** Adjectives that stand after their noun: "left three dead". */
export const postnominal = set(
  'dead alive missing unhurt unharmed injured wounded hurt unconscious homeless trapped available',
)
/** Nouns that count: "a couple of", "a number of", "dozens of". */
export const quantityNouns = set(
  'couple handful number lot lots pair dozen dozens tens hundreds thousands millions billions scores majority',
)
/** Auxiliaries of catenatives: the next infinitive belongs to the same verb group. */
export const catenative = set(
  'appear seem try attempt fail begin start continue refuse decline manage want hope plan intend need vow threaten ' +
    'go have use prepare struggle happen tend get come help claim dare',
)
/** The same, passive: "is expected to", "was believed to". */
export const passiveCatenative = set(
  'expect believe think suppose report say schedule allege know understand force set estimate presume rumor consider suspect',
)
/** Adjectives that do it: "is likely to", "is about to". */
export const adjectiveCatenative = set('likely unlikely about able unable due ready set sure certain bound poised')
/** What people do who are hurt: "a woman suffering from burns". */
export const suffer = set('suffering bleeding recovering dying fleeing')
/** Behind "firing" and "shooting": at whom or what. */
export const shootAt = set('at into toward towards')
