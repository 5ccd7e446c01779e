// What an article is about where no crash, fire or shooting leads it: arrests, protests, and what they leave in the background.

import { expect, test } from 'vitest'
import { account } from '../src/account.ts'
import { shippedPacks } from '../src/packs/shipped.ts'
import { plainDocument } from './document.ts'

/** Published on a Wednesday. */
const PUBLISHED = '2016-11-02'

const NOBODYS_BROTHER =
  "Lena Roe was sentenced for killing Karl Okafor.\n\nOkafor's 18-year-old brother, Otto, said he forgave Roe.\n\nOtto wept after saying he forgives her for killing his brother."

/** What it shows, the article, the field, and the words that vote for it. */
test.each<[string, string, string, string[]]>([
  ['an arrest that leads has its day', 'A clerk was arrested Monday over forged tickets.', 'date', ['Monday']],
  [
    'so has one told as a noun',
    'Officers made an arrest on Sunday in the theft of two bronze bells.',
    'date',
    ['Sunday'],
  ],
  [
    'and one told as custody',
    'A courier was taken into custody on Tuesday over parcels of ivory.',
    'date',
    ['Tuesday'],
  ],
  [
    'what was found on another day is no part of it',
    'Police arrested a man on Tuesday over stolen relics. The first relic was discovered on Friday in a barn.',
    'date',
    ['Tuesday'],
  ],
  [
    'the day of a deed outweighs that of the arrest',
    'A man was arrested Tuesday after two clerks were stabbed on Sunday outside a bakery.',
    'date',
    ['Sunday'],
  ],
  [
    "a court's decision that leads has its day",
    'A grocer was sentenced on Tuesday to nine years in prison for the murder of his partner.',
    'date',
    ['Tuesday'],
  ],
  [
    'the first of two decisions is what it is about',
    'A former guard was sentenced on Tuesday to 12 years in Leeds. Jurors had found her guilty of murder on Monday.',
    'date',
    ['Tuesday'],
  ],
  [
    'the day of the deed outweighs that of the sentence',
    'A grocer was sentenced on Tuesday to nine years. He stabbed his partner on October 3 in Leeds.',
    'date',
    ['October 3'],
  ],
  [
    'a convict who does something is no decision',
    'A convicted thief robbed a bakery in Leeds on Sunday and fled.',
    'date',
    ['Sunday'],
  ],
  ['what is missed has a day', 'A nurse vanished on Sunday in Leeds.', 'date', ['Sunday']],
  ['nobody is his own brother', NOBODYS_BROTHER, 'victim', ['Karl Okafor']],
  [
    'a brother of another age is another',
    'A 21-year-old man was killed and his brother was hurt by a bear. An 18-year-old man told deputies it had come at him and his 21-year-old brother. The 21-year-old was pronounced dead.',
    'victim-age',
    ['21-year-old', '21-year-old', '21-year-old'],
  ],
  [
    'an arrest after a killing does not date the killing',
    'A man was arrested Tuesday in the killing of a clerk in Leeds.',
    'date',
    [],
  ],
  [
    'the place of the arrest is the place, not where the arrested lives',
    'Mark Hale of Dover was arrested in Leeds over forged tickets.',
    'place',
    ['Leeds'],
  ],
  [
    'it may be told further on',
    'Mark Hale, 40, of Dover was taken into custody over forged tickets.\n\nA van was towed.\n\nA bag was found.\n\nWhen officers arrested him in Leeds, he had a map.',
    'place',
    ['Leeds'],
  ],
  [
    'what somebody took is no errand of medics',
    'A boy brought a gun into a school on Monday.\n\nNobody saw it.\n\nIt fell.\n\nA bell rang.\n\nOn Friday his father had taken a loan.',
    'date',
    ['Monday'],
  ],
  [
    'lessons do not date a deed',
    'A boy brought a gun into a school on Monday.\n\nClasses started on Tuesday.',
    'date',
    ['Monday', 'Tuesday'],
  ],
  [
    'nor what is still to take place',
    'A boy shot himself at a school on Monday, and a talk about it will take place on Wednesday night.',
    'date',
    ['Monday'],
  ],
  [
    'nor does a cleanup',
    'Two pupils were hurt at a school on Sunday night.\n\nThe cleanup began Monday.',
    'date',
    ['Sunday night'],
  ],
  ['a brawl does', 'Two pupils were hurt. The brawl started on Tuesday.', 'date', ['Tuesday']],
  [
    'what a verdict was about is not what happened at the protest',
    'Marchers blocked a bridge in Leeds on Monday after the acquittal of a guard in the shooting death of a shopper.',
    'killed',
    [],
  ],
  [
    'nor are those of whom it is told later',
    'Protesters lit fires in Hull on Monday after a guard, Dan Reed, was acquitted of murdering Ann Lee.\n\nLee was shot in her car.',
    'victim',
    [],
  ],
  [
    'those hurt at the protest are counted',
    'Protesters lit fires in Hull on Monday after a guard was acquitted of murdering a shopper. Six officers were hurt.',
    'injured',
    ['Six officers were hurt'],
  ],
  [
    'a protest against a deed of these days leaves the deed the event',
    'Hundreds marched in Hull on Monday after a guard shot and killed a shopper, Ann Lee.',
    'victim',
    ['Ann Lee'],
  ],
  [
    'arrests over a verdict are of the protest’s day',
    'Forty people were arrested on Sunday as protests over the acquittal of a guard turned violent.',
    'date',
    ['Sunday'],
  ],
  [
    'a protest that lasts keeps the day on which it began',
    'Protesters filled a square on Tuesday over the acquittal of a guard.\n\nThe protests began on Saturday.',
    'date',
    ['Tuesday', 'Saturday'],
  ],
  [
    'each aside of a sentence is moved by its own time',
    'A clerk was arrested Monday. Dan Reed, who in 1996 caught Tom Vale -- who killed 3 people and hurt 23 in robberies between 1978 and 1995 -- said he was glad.',
    'injured',
    [],
  ],
  [
    'what the lead has overtaken is history',
    'A suspect was arrested on Monday over forged tickets.\n\nA van was towed.\n\nA map was found.\n\nA bag was lost.\n\nEarlier the force had nine teams on the hunt for the suspect.',
    'custody',
    ['arrested'],
  ],
  [
    'what still goes on is not',
    'A suspect was arrested on Monday over forged tickets.\n\nA van was towed.\n\nA map was found.\n\nOfficers are searching for a second suspect.',
    'custody',
    ['arrested', 'searching for'],
  ],
  ['an officer who shoots is no suspect', 'Officer Mark Hale shot Dan Reed in the leg, police said.', 'suspect', []],
  [
    'before somebody accuses him',
    'Officer Mark Hale was charged with murder. Hale shot Dan Reed.',
    'suspect',
    ['Mark Hale'],
  ],
  ['whoever shoots an officer is', 'Mark Hale shot Officer Dan Reed.', 'suspect', ['Mark Hale']],
  [
    'what somebody had done before the arrest has a day of its own',
    'Mark Hale was arrested Tuesday. He had entered the store on October 18 and stabbed a clerk.',
    'date',
    ['October 18'],
  ],
  [
    'and where only the way there is told, neither day is the deed’s',
    'Mark Hale was arrested Tuesday for forgery. He had entered the store on October 18.',
    'date',
    [],
  ],
  [
    'a dateline tells where, if nothing else does',
    'SPRING HILL, Fla. — A man was shot on Monday.',
    'place',
    ['SPRING HILL, Fla.'],
  ],
  ['but no bureau', 'BRUSSELS — A man was shot on Monday.', 'place', []],
  ['nor against the lead', 'SPRING HILL, Fla. — A man was shot in Dayton on Monday.', 'place', ['Dayton']],
  ['near a town is not in it', 'Two men died Monday in a Leeds-area suburb.', 'place', []],
  ['nor is a town beside it', 'A blast killed two. Windows broke in the nearby town of Dover.', 'place', []],
  ['nor one that is aimed at', 'A blast killed two as troops pressed on to take the town of Dover.', 'place', []],
  [
    'an article before a name belongs to it',
    'A blast killed two in al-Gharbiya neighborhood.',
    'place',
    ['al-Gharbiya neighborhood'],
  ],
  ['two descriptions are one person', 'The suspect is a white male in his 50s.', 'suspect-age', ['50s']],
  ['however it is told', 'The gunman was described as a man of about 30.', 'suspect-age', []],
  ['or of whom', 'The victim was a 25-year-old student.', 'victim-age', ['25-year-old']],
  ['but nobody else', 'The suspect fled. The driver is a 40-year-old nurse.', 'suspect-age', []],
  ['ages go round in turn', 'Killed were Ann Roe and Mark Hale, aged 26 and 24.', 'victim-age', ['aged 26', '24']],
  [
    'an office of a body is the body',
    'The FBI’s Leeds office has been leading the investigation.',
    'investigator',
    ['FBI'],
  ],
  ['nor is any other office', 'The city’s office of lost pets is investigating.', 'investigator', []],
  ['injuries that are serious', 'A pupil was shot. His injuries are serious.', 'condition', ['injuries are serious']],
])('%s', (_, text, field, words) => {
  const { claims } = account(plainDocument(text, PUBLISHED), shippedPacks())
  expect(claims.filter((claim) => claim.field === field && claim.votes).map((claim) => claim.text)).toEqual(words)
})

test('a month by its name is another time, also where it is the month of a fresh event', () => {
  const text =
    'A blast killed two people in Leeds on Monday.\n\nThe mill burned before. In November a fire killed nine people in Hull.'
  const { claims } = account(plainDocument(text, '2016-11-23'), shippedPacks())
  const killed = claims.filter((claim) => claim.field === 'killed')
  expect(killed.map((claim) => `${claim.text}: ${claim.event}`)).toEqual([
    'two people: main',
    'nine people: background',
  ])
})
