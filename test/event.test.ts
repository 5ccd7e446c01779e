// Which event a claim belongs to, and where and when that event was: articles of our own, claim by claim, with the reason.

import { describe, expect, test } from 'vitest'
import { account } from '../src/account.ts'
import { shippedPacks } from '../src/packs/shipped.ts'
import { plainDocument } from './document.ts'

/** Published on a Wednesday. */
const PUBLISHED = '2016-11-02'
const packs = shippedPacks()

interface Row {
  readonly why: string
  readonly text: string
  /** `field: words` of the claims that vote, and of those moved away with the reason that moved them. */
  readonly main: readonly string[]
  readonly background?: readonly string[]
}

/** Claims of one field, or of all fields that a row names. */
function claimsOf(text: string, fields: ReadonlySet<string>) {
  const { claims } = account(plainDocument(text, PUBLISHED), packs)
  const told = claims.filter((claim) => fields.has(claim.field) && claim.state === 'value')
  const main = told.filter((claim) => claim.votes).map((claim) => `${claim.field}: ${claim.text}`)
  const background = told
    .filter((claim) => claim.event === 'background')
    .map((claim) => {
      const rule = claim.rules.find((one) => one.startsWith('event.background: '))
      return `${claim.field}: ${claim.text} (${rule?.slice('event.background: '.length)})`
    })
  return { main: [...new Set(main)], background: [...new Set(background)] }
}

const LEAD = 'A gas explosion killed two people at a bakery in Leeds on Sunday.'

const rows: readonly Row[] = [
  {
    why: 'a year in the life of one victim tells nothing of the others',
    text: `${LEAD} They were Ann Lee, 59, a baker who came to Leeds in 2009; and Bo Lind. Three others were hurt.`,
    main: ['killed: two people', 'victim: Ann Lee', 'victim: Bo Lind', 'injured: Three others were hurt'],
  },
  {
    why: 'what stands before the noun of another year is told of the event',
    text: `${LEAD}\n\nFour bakers were hurt when a gas pipe failed, despite repairs that followed a 2011 inspection.`,
    main: ['killed: two people', 'injured: Four bakers were hurt'],
  },
  {
    why: 'another year in the noun that opens a sentence is another affair',
    text: `${LEAD}\n\nThe 2009 explosion there killed 12 people. Nine bakers were hurt.`,
    main: ['killed: two people', 'injured: Nine bakers were hurt'],
    background: ['killed: 12 people (2009)'],
  },
  {
    why: 'a byline and the name of an agency are no lead',
    text: 'Ann Lee and Bo Lind\n\nLEEDS GAZETTE NETWORK\n\nTwo people were killed by gas that leaked from a pipe despite a 2012 repair.',
    main: ['killed: Two people'],
  },
  {
    why: 'those told on the day of a named year are still meant by “all four” and “he”',
    text: `${LEAD}\n\nThe last blast of that kind came on March 9, 2009, when a tank burst beside four clerks. All four were killed. He was jailed for life. Six people were hurt.`,
    main: ['killed: two people', 'injured: Six people were hurt'],
    background: ['killed: four (March 9, 2009)'],
  },
  {
    why: 'the day of an operation is not that of the deed',
    text: 'A baker was stabbed in Leeds on Monday. She was undergoing surgery early Tuesday after being stabbed in the arm.',
    main: ['date: Monday'],
  },
  {
    why: 'how a deed was done may stand between “and” and its verb',
    text: 'A man drove up to a bakery in Leeds about 3:25 a.m. and fatally stabbed two clerks.',
    main: ['incident-time: about 3:25 a.m.'],
  },
  {
    why: 'the day of a feast is a day',
    text: 'Two men were shot on Halloween outside a bakery in Leeds.',
    main: ['injured: Two men', 'date: Halloween'],
  },
  {
    why: 'what an attack came months after is another one',
    text: `${LEAD}\n\nIt came less than seven months after a blast killed 19 people at a mill in Hull.`,
    main: ['killed: two people', 'place: Leeds', 'date: Sunday'],
    background: ['killed: 19 people (less than seven months after)', 'place: Hull (less than seven months after)'],
  },
  {
    why: 'a verb without a time of its own goes on in the next one',
    text: 'A man came up to two clerks outside a bakery at 5.40pm on Tuesday and stabbed them.',
    main: ['incident-time: 5.40pm', 'date: Tuesday'],
  },
  {
    why: 'a noun with a magnitude before it is still the affair of its day',
    text: 'Nine people were missing after Monday’s 6.8-magnitude quake near Leeds.',
    main: ['missing: Nine people were missing', 'date: Monday'],
  },
  {
    why: 'a month is another affair also where many words stand between the deed and its weekday',
    text: 'A clerk stabbed a man armed with a bat outside a bakery in Leeds on Monday night.\n\nIn April, clerks killed a woman.',
    main: ['injured: a man', 'date: Monday night'],
    background: ['killed: a woman (April)'],
  },
  {
    why: 'a month that is called the last may open its sentence',
    text: `${LEAD}\n\nThe owner wept. Last April a blast killed 19 people there.`,
    main: ['killed: two people', 'place: Leeds', 'date: Sunday'],
    background: ['killed: 19 people (Last April)'],
  },
  {
    why: 'a month that is called the last tells of another affair',
    text: `${LEAD}\n\nAt least 76 died in Hull last April.`,
    main: ['killed: two people'],
    background: ['killed: At least 76 (last April)'],
  },
  {
    why: 'a part of the day is no affair',
    text: 'Two clerks were stabbed in a random attack during Tuesday’s evening peak.',
    main: ['injured: Two clerks', 'date: Tuesday'],
  },
  {
    why: 'the year behind a full date is no other affair',
    text: 'A jury in Leeds found Ron Hale guilty. Ann Orr was stabbed on the evening of June 18 last year.',
    main: ['victim: Ann Orr', 'date: the evening of June 18'],
  },
  {
    why: 'a participle before a noun does not keep a day from its event',
    text: 'Two men were shot, one fatally, as they sat in a rented van late Tuesday night, police said.',
    main: ['date: late Tuesday night'],
  },
  {
    why: 'today in a mourner’s mouth does not outweigh the day told',
    text: 'A baker was shot dead at his home Monday night.\n\n“It is a tragedy, and today we mourn a friend,” Mayor Ann Hale said.',
    main: ['date: Monday night'],
  },
  {
    why: 'the hour of a death in hospital is not the hour of the event',
    text: 'A baker was shot around 9 p.m. on Monday. He was taken to Mercy Hospital, where he was pronounced dead at 10:05 p.m.',
    main: ['incident-time: around 9 p.m.', 'date: Monday'],
  },
  {
    why: 'one day beside the people of the event dates it where nothing else does',
    text: 'Neighbors say violence is out of control.\n\nThe street became a crime scene.\n\nNobody slept.\n\nPeople are afraid.\n\nTwo gunmen ran up to a group of men in a front yard on Saturday night.',
    main: ['date: Saturday night'],
  },
  {
    why: 'where a victim lives is not where it happened',
    text: 'Ann Hale, 24, of the 7200 block of South Elm Street, was shot dead on Monday.',
    main: ['date: Monday'],
  },
  {
    why: 'another year moves the sentence',
    text: `${LEAD} In 2011, nine people were killed in the same street.`,
    main: ['killed: two people'],
    background: ['killed: nine people (2011)'],
  },
  {
    why: 'an earlier month moves the sentence, and what it names the month of the rest of it',
    text: `${LEAD} Crews came. Smoke rose. In April, a fire killed five people. The street is near the August fire, where nine people died.`,
    main: ['killed: two people'],
    background: ['killed: five people (April)', 'killed: nine people (August fire)'],
  },
  {
    why: 'a separate incident holds on to the end of its paragraph',
    text: `${LEAD}\n\nIn a separate incident, a fire killed four people. Seven others were injured there.`,
    main: ['killed: two people'],
    background: [
      'killed: four people (In a separate incident)',
      'injured: Seven others were injured (In a separate incident)',
    ],
  },
  {
    why: 'the paragraph returns to the main event with a day of it',
    text: `${LEAD}\n\nIn a separate incident, a fire killed four people. On Sunday six people were injured in the bakery.`,
    main: ['killed: two people', 'injured: six people were injured'],
    background: ['killed: four people (In a separate incident)'],
  },
  {
    why: 'a comparison moves what follows it, not what stands before it',
    text: 'An explosion killed 12 people on Sunday, the deadliest since a blast in which 40 people died.',
    main: ['killed: 12 people'],
    background: ['killed: 40 people (the deadliest)'],
  },
  {
    why: 'an aside of its own past moves nothing else',
    text: `${LEAD} Omar Lind, who was arrested in a robbery last year, was killed.`,
    main: ['killed: two people'],
  },
  {
    why: 'statistics are no event',
    text: `${LEAD} On average, 30 people are killed by gas leaks.`,
    main: ['killed: two people'],
    background: ['killed: 30 people (On average)'],
  },
  {
    why: 'an anniversary belongs to what it remembers',
    text: `${LEAD} The anniversary of a flood that killed 14 people was marked there.`,
    main: ['killed: two people'],
    background: ['killed: 14 people (anniversary)'],
  },
  {
    why: 'an event of an earlier day is another event',
    text: `${LEAD}\n\nThree people were killed in a crash there on October 4.`,
    main: ['killed: two people', 'date: Sunday'],
    background: ['killed: Three people (another day: 2016-10-04)', 'date: October 4 (another day: 2016-10-04)'],
  },
  {
    why: 'what happens days later is no day of the event',
    text: `${LEAD}\n\nProtesters were injured in clashes on Wednesday.`,
    main: ['date: Sunday'],
    background: ['date: Wednesday (another day: 2016-11-02)'],
  },
  {
    why: 'a relative time in the first sentence dates the event itself',
    text: 'A crash last month killed five people near Hull.',
    main: ['killed: five people'],
  },
  {
    why: 'the items of a roundup are events of their own',
    text: [
      'Six people were killed over the weekend, the police said.',
      'One man was killed about 3 a.m. Saturday in the 200 block of Pine Street.',
      'Two women were killed about 7 a.m. Saturday in the 1100 block of Oak Avenue.',
      'Three men were killed about 11 p.m. Sunday in the 900 block of Elm Road.',
    ].join('\n\n'),
    main: ['killed: Six people'],
    background: [
      'killed: One man (an item of a roundup)',
      'killed: Two women (an item of a roundup)',
      'killed: Three men (an item of a roundup)',
    ],
  },
  {
    why: 'two such paragraphs tell one event in two steps',
    text: [
      'Six people were killed on Saturday, the police said.',
      'Two women were killed about 7 a.m. Saturday in the 1100 block of Oak Avenue.',
      'Three men were killed about 11 p.m. Saturday in the 900 block of Elm Road.',
    ].join('\n\n'),
    main: ['killed: Six people', 'killed: Two women', 'killed: Three men'],
  },
  // ---- the day
  {
    why: 'the day of a relative clause',
    text: 'Officials spoke of the ferry that sank early Monday off the coast.',
    main: ['date: early Monday'],
  },
  { why: "a noun's own day", text: "Police asked for help after Sunday's shooting.", main: ['date: Sunday'] },
  {
    why: "a day before the noun's words of place",
    text: 'Crews went on searching after a landslide in the valley late Monday night.',
    main: ['date: late Monday night'],
  },
  { why: 'the day something was said is not its day', text: 'A man was shot, police said Tuesday.', main: ['date:'] },
  { why: 'nor the day it was published', text: 'The video of the crash was posted on Tuesday.', main: ['date:'] },
  { why: 'nor the day of an arrest', text: 'A man was arrested Tuesday in a shooting.', main: ['date:'] },
  {
    why: 'an arrest does not take the day of its cause',
    text: 'A man was arrested in the shooting Sunday of a clerk.',
    main: ['date: Sunday'],
  },
  {
    why: 'a day that bounds a search is not its day',
    text: 'A girl was hurt. Streets were closed until Tuesday.',
    main: ['date:'],
  },
  {
    why: 'help was called on the day of the event',
    text: 'Officers were called to a house on Monday. A boy was hurt.',
    main: ['date: Monday'],
  },
  {
    why: 'but the event tells it better',
    text: 'A boy was shot on Monday. An ambulance was called on Tuesday.',
    main: ['date: Monday'],
  },
  {
    why: "a site's name is no event",
    text: 'Experts were at the crash site on Tuesday. The plane crashed on Sunday.',
    main: ['date: Sunday'],
  },
  {
    why: 'a protest dates itself only where nothing is told beside it',
    text: 'A protest began Tuesday at noon in the square.',
    main: ['date: Tuesday'],
  },
  {
    why: 'not where it answers an event',
    text: 'A protest erupted Tuesday in Turin, where a fire left 20 people dead.',
    main: ['date:'],
  },
  {
    why: 'a pre-posed day waits for the verb of its own subject',
    text: 'On Sunday two men, hiding behind a hedge, opened fire on a van, police said.',
    main: ['date: Sunday'],
  },
  // ---- the hour
  {
    why: 'the hour of the event',
    text: 'The bloodshed began about 5 p.m. in the yard.',
    main: ['incident-time: about 5 p.m.'],
  },
  {
    why: 'the hour of the call is not the hour of the event',
    text: 'Officers responded to a report of shots fired at 1:27 a.m. in the park.',
    main: ['dispatch-time: 1:27 a.m.'],
  },
  {
    why: 'nor is an hour before it',
    text: 'An order was served some time before the shooting, about 3:30 p.m. in the office.',
    main: ['incident-time:'],
  },
  // ---- the place
  {
    why: 'the lead tells the place, a city before a state',
    text: 'Ohio bridge closed\n\nThe bridge in Dayton was closed after a barge hit it.',
    main: ['place: Dayton'],
  },
  {
    why: 'where the police are is not where it was',
    text: 'Three people were hurt at a wedding, and police in Connecticut are asking for help.',
    main: ['place:'],
  },
  {
    why: 'a list of places gives examples',
    text: 'Two miners were killed, as others were in Canada, Peru and Chile.',
    main: ['place:'],
  },
  {
    why: 'where a journey was to end is not where it ended',
    text: 'A coach from Lyon to Turin overturned on Sunday, and 12 people were killed.',
    main: ['place:'],
  },
  {
    why: 'where a victim is from is not where it happened, with no comma before it too',
    text: 'Adam and Ruth Lind of Salem, Oregon, drowned when a ferry sank off Leeds.',
    main: ['place: Leeds'],
  },
  {
    why: 'a place that only measures the way to the scene is none',
    text: 'A dam burst in Grelsfield, about 40 miles north of Leeds.',
    main: ['place: Grelsfield'],
  },
  {
    why: 'the town where somebody speaks is no scene',
    text: 'A miner was killed when a shaft collapsed in Grelsfield, according to a statement from a priest in Leeds.',
    main: ['place: Grelsfield'],
  },
  {
    why: 'the capital that a flight goes to is not where it came down',
    text: 'The plane crashed shortly after takeoff on a flight to the capital of Lima.',
    main: ['place:'],
  },
  {
    why: 'but what the police of a town tell happened in it',
    text: 'A baker was shot on Sunday, according to police in Leeds.',
    main: ['place: Leeds'],
  },
  {
    why: 'a range of mountains is where a train left the rails',
    text: 'A train derailed in the Swiss Alps on Sunday, hurting nine people.',
    main: ['place: Swiss Alps'],
  },
  {
    why: 'where a paper appears is not where it happened',
    text: 'Two men drowned, while the Evening News in Salem, Ore., was reporting three deaths.',
    main: ['place:'],
  },
  {
    why: 'meanwhile in another country something else happened',
    text: 'A coach overturned near Lyon, France, on Sunday, killing nine people.\n\nThe driver was asleep.\n\nHelp came late.\n\nThe road was wet.\n\nMeanwhile, four people were killed when a seaplane crashed in Sydney, Australia. The pilot died too.\n\nIn Lyon, two men were hurt by debris.',
    main: ['killed: nine people'],
    background: ['killed: four people (meanwhile in another country)'],
  },
  {
    why: 'meanwhile in the same country the same story goes on',
    text: 'A dam burst near Lyon, France, on Sunday.\n\nThe river rose.\n\nHelp came late.\n\nThe road was wet.\n\nMeanwhile, four people were killed by the flood in Vienne, France.',
    main: ['killed: four people'],
  },
  // ---- hours of their own
  {
    why: 'the hour of a departure is not the hour of the crash',
    text: 'The coach set off at 6 a.m. and overturned an hour later. It took off from the port at 7:10 a.m. and sank.',
    main: ['incident-time:'],
  },
  {
    why: 'what began to happen is told by the next verb',
    text: 'The ferry was off Leeds at 4:30 p.m. when it began drifting.',
    main: ['incident-time:'],
  },
  {
    why: 'a storm comes ashore at its hour',
    text: 'The cyclone made landfall near Leeds at 6:40 a.m. on Sunday.',
    main: ['incident-time: 6:40 a.m.'],
  },
  {
    why: 'an alert is received at its own hour',
    text: 'The first alert from the mine was received at 12:13 p.m.',
    main: ['dispatch-time: 12:13 p.m.'],
  },
  // ---- who inquires
  {
    why: 'a body named for its task',
    text: 'The crash killed two. The Dutch investigation team arrived.',
    main: ['investigator: The Dutch investigation team'],
  },
  {
    why: 'a list of bodies to its end',
    text: 'Federal investigators with the FBI and the Bureau of Mines joined the police.',
    main: ['investigator: FBI', 'investigator: Bureau of Mines'],
  },
  {
    why: 'to be asked is not to investigate',
    text: 'The mayor asked the FBI to investigate the fire.',
    main: ['investigator:'],
  },
  {
    why: 'what people were doing when it happened tells its day',
    text: 'A baker said he was locking up his shop on Monday when two men opened fire. The state attorney spoke on Tuesday.',
    main: ['date: Monday'],
  },
  {
    why: 'the day of a ruling or a post is not the day of the death it speaks of',
    text: 'A coroner ruled the death of a baker a homicide Tuesday. The bakery posted about the shooting on its page Wednesday. The baker was shot on Oct. 22.',
    main: ['date: Oct. 22'],
  },
  {
    why: 'an arraignment has a day of its own',
    text: 'A man was charged with murder at his Monday arraignment. He is accused of killing a baker at the Red Door Cafe, 14 W. Main St., in Leeds on Oct. 22.',
    main: ['date: Oct. 22'],
  },
  {
    why: 'what was done beforehand has no part in the day of the event',
    text: 'The couple had checked in at the Harbor Motel in Leeds on Friday. They were asleep about 9 a.m. Monday when, police say, a gunman fired through the door.',
    main: ['date: about 9 a.m. Monday'],
  },
  {
    why: 'where an article is led by a protest, its day is the protest’s',
    text: 'Thousands marched through Leeds on Saturday to protest the killing of Dan Reed, who was shot by police on Oct. 22.',
    main: ['date: Saturday'],
  },
  {
    why: 'who is still missing on a day did not vanish on it',
    text: 'A ferry sank off Leeds on Monday. Sixty people were still missing early Tuesday.',
    main: ['date: Monday'],
  },
  {
    why: 'an old date before “police said” is the day of the deed',
    text: 'Two men were indicted on Tuesday. On September 1, police said, the two opened fire outside a bakery in Leeds.',
    main: ['date: September 1'],
  },
  {
    why: 'a day named near a feast gives way to the day itself',
    text: 'A baker was killed in Leeds just after Halloween. A man was charged over the Nov. 1 shooting.',
    main: ['date: Nov. 1'],
  },
  {
    why: 'an hour and its day, told once, date an event that nothing else dates',
    text: 'A bakery in Leeds is a crime scene.\n\nThe street is quiet now.\n\nThe owner has gone home.\n\nPeople are afraid.\n\nThe owner flagged down a driver around 2:45 p.m. Tuesday.',
    main: ['date: around 2:45 p.m. Tuesday'],
  },
  {
    why: 'an hour before the noun of the event is the event’s, whatever verb the clause has',
    text: 'Officers arrived minutes after the 9 p.m. shooting in Leeds. A baker was pronounced dead at 10:40 p.m. after the 9 p.m. shooting.',
    main: ['incident-time: 9 p.m.', 'dispatch-time:'],
  },
  {
    why: 'since a day when it happened dates it',
    text: 'Since Thursday, when the dam burst in Leeds, nine people have been found dead.',
    main: ['date: Thursday'],
  },
]

describe('main event and background', () => {
  for (const row of rows)
    test(row.why, () => {
      const named = [...row.main, ...(row.background ?? [])].map((one) => one.slice(0, one.indexOf(':')))
      const { main, background } = claimsOf(row.text, new Set(named))
      expect(main).toEqual(row.main.filter((one) => !one.endsWith(':')))
      expect(background).toEqual(row.background ?? [])
    })
})
