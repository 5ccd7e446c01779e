// The words that say what kind of affair a time hangs on: an event, a death, a dispatch, or an affair with a time of its own.

import { WordTable } from '../lex/word-table.ts'

/** The kinds of anchors: the event, what surrounds it, affairs with a time of their own, protests that answer it, and arrests. */
export enum Anchor {
  None = 0,
  Event = 1,
  Dispatch = 2,
  Death = 3,
  Other = 4,
  Answer = 5,
  Arrest = 6,
  /** The decision of a court that the article is about: it has a day, and what came before it is no other event. */
  Court = 7,
}

const EVENT = words(`shooting shootings shootout shot shots gunfire gunshots gunned shoot shoots crash crashed crashes
  collision collided derailed derailment explosion explosions exploded blast detonated attack attacks attacked fire blaze wildfire
  quake earthquake tremor tornado hurricane storm flood floods flooding killed killing killings slain wounded wounding injured
  injuring hurt stabbed stabbing stabbings struck hit fired opened discharged happened occurred unfolded erupted began started
  place rampage massacre incident accident homicide slaying murder murdered murders robbed robbery bombing ambush ambushed
  assault assaulted beaten sank capsized overturned collapsed collapse plunged plowed slammed swept rocked ransacked stormed
  bloodshed carnage violence shattered burst tragedy disaster landslide avalanche wound wounds electrocuted drowned hijacked kidnapped
  abducted raid melee brawl fight sparked ignited slammed ploughed careered derail jolted stampede blaze inferno floods
  lashed battered pounded ravaged devastated pummeled pummelled smashed inundated swamped
  mudslide cyclone typhoon tsunami eruption mishap sinking capsizing derailing toppled flipped veered skidded rammed hurtled
  plummeted flames slashed slashing knifed bludgeoned torched engulfed ruptured detonation fireball gunfight firefight stabs shoots raided blew
  crashing colliding exploding derailing overturning flipping collapsing plunging plowing ploughing slamming veering skidding toppling
  careening hurtling plummeting barreling barreled barrelled crumpled caved wreck pileup wrecked
  standoff siege hostage hijacking kidnapping abduction carjacked carjacking`)
const DEATH = words('died dies die dead death found succumbed body bodies discovered')
const DISPATCH =
  words(`called dispatched responded respond rushed arrived arrive taken transported airlifted flown notified call
  calls summoned converged alerted scrambled raced`)
const OTHER = words(`said says say told tells announced wrote confirmed tweeted posted published aired surfaced updated
  uploaded broadcast released issued statement conference interview report reports reporter spoke speaking vowed condemned urged
  declined refused asked denied suggested warned insisted argued claimed acknowledged admitted concluded demanded
  promised asserted revealed investigating identified named visited visit met meeting charged charges charge pleaded pled sentenced convicted indicted
  arraigned arraignment arraignments appeared appear appearance hearing trial court jail jailed bars bail bond vigil funeral buried memorial mourned mourners toll rose rises climbed condition
  hospitalized recovering remained remains remain scheduled expected planned planning set will would resigned suspended placed leave
  flew toured corrected returned reopened resumed investigators testified ruled filed sued lawsuit autopsy update news copyright email
  obtained warrant watch photo credit closed canceled cancelled postponed match game election debate since until
  ordered lifted press scour scoured scouring comb combed combing traversed traversing sift sifted
  sifting dug digging clearing mopping cleaned cleaning surveyed surveying assessed assessing departed departs
  takeoff surgery undergoing underwent undergone treated`)
const ARREST = words('arrested arrest detained surrendered captured apprehended custody booked')
/** Verbs of protest: their day is the protest's. */
const PROTESTED = words('marched rallied protested')

/** The kind of affair that each word tells. */
export const CLASSES = new WordTable(
  Object.fromEntries([
    ...OTHER.map((word) => [word, Anchor.Other]),
    ...ARREST.map((word) => [word, Anchor.Arrest]),
    ...DEATH.map((word) => [word, Anchor.Death]),
    ...DISPATCH.map((word) => [word, Anchor.Dispatch]),
    ...EVENT.map((word) => [word, Anchor.Event]),
    ...PROTESTED.map((word) => [word, Anchor.Answer]),
  ]),
)

export function words(list: string): string[] {
  return list.split(/\s+/)
}

/** "Took off", "lifted off", "set off": the hour of a departure. */
export const TOOK = new WordTable(words('took takes taken lifted lifts set sets'))
export const OFF = new WordTable(['off', 'sail'])
export const BEGAN = new WordTable(words('began begin begins started start starts'))

/** Verbs that say only that something took place: what did stands before them. */
export const EMPTY = new WordTable([
  'erupted',
  'began',
  'started',
  'place',
  'happened',
  'occurred',
  'unfolded',
  'opened',
])
export const FOLLOWING = new WordTable(
  words(
    `protest protests demonstration demonstrations march rally riot riots rioting unrest vigil hearing trial search talks meeting
    classes lessons school term semester deliberations proceedings testimony selection inquest inquiry investigation manhunt
    cleanup repairs construction work operations services ceremony negotiations sale`,
  ),
)

/** What is told, ruled or written of an event has a day of its own, however near the event's word stands to it. */
export const TELLING = new WordTable(words('ruled posted tweeted announced wrote shared blamed apologized apologised'))

/** Who comes back at an hour strikes at that hour; who leaves on a day meets with the accident that day. */
export const CAME = new WordTable(['returned', 'returns', 'returning'])
export const LEFT = new WordTable(
  words('returned returns returning took takes left leaves departed departs sailed sails'),
)
const RACED = new WordTable(words('raced race racing'))
const AGAINST = new WordTable(['against'])
const CONTINUED = new WordTable(words('continued continue continues continuing'))
const TO = new WordTable(['to'])

/** "Crews raced against time", "crews continued to search": what is done later. */
export function goesOn(word: number, next: number): boolean {
  return (RACED.has(word) && AGAINST.has(next)) || (CONTINUED.has(word) && TO.has(next))
}
