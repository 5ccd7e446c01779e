// Crimes as local papers tell them: who is sought, how old they are, how the hurt are doing, each in several wordings.

import { expect, test } from 'vitest'
import { account } from '../src/account.ts'
import { plainDocument } from './document.ts'
import { PACKS, told, votedFor } from './told.ts'

const CLERK = 'Ana Ruiz was shot in Dover.'

test.each<[string, string, string[]]>([
  // nobody was caught yet
  [`${CLERK} No arrests have been made.`, 'custody', ['at-large / -']],
  [`${CLERK} As of noon, no arrests had been made in the case.`, 'custody', ['at-large / -']],
  [`${CLERK} Detectives have made no arrests.`, 'custody', ['at-large / -']],
  ['The barn was burned down at night. Nobody is in custody.', 'custody', ['at-large / -']],
  [`${CLERK} No one has been arrested.`, 'custody', ['at-large / -']],
  ['Thousands marched through Dover. No arrests were made.', 'custody', []],
  ['Nobody was arrested at the fair.', 'custody', []],
  ['Mark Hale pleaded no contest.', 'plea', ['no-contest / Mark Hale']],
  ['Two men broke into a bakery. Officers have two men in custody.', 'custody', ['in-custody / two men']],
  ['Sheriff Ann Vale says deputies hold two men in custody.', 'custody', ['in-custody / two men']],
  // some of the hurt
  ['Fourteen were hurt, including two who suffered critical injuries.', 'condition', ['critical / two people']],
  [
    'Five people are still in the clinic, two in critical condition and three in serious condition.',
    'condition',
    ['critical / two people', 'serious / three people'],
  ],
  [
    'Four are in fair condition and two are in critical condition.',
    'condition',
    ['fair / four people', 'critical / two people'],
  ],
  ['One of the miners is in critical condition.', 'condition', ['critical / -']],
  // none, some and many
  ['There are no reported fatalities.', 'killed', ['0 / -']],
  ['There were no known injuries.', 'injured', ['0 / -']],
  ['There were no confirmed deaths in the flood.', 'killed', ['0 / -']],
  ['Several worshippers had heard nothing.', 'crowd', []],
  ['About 150 guests showed up at the barn.', 'crowd', ['about 150 / -']],
  ['Neighbors threw a party with more than 100 people.', 'crowd', ['more than 100 / -']],
  ['Four boys were told to leave a house party.', 'evacuated', []],
  ['Three men fled in a white van.', 'evacuated', []],
  ['Some 90 families were told to leave their homes.', 'evacuated', ['about 90 / -']],
  // who did it, and how old they are
  ['Three teenagers riddled a bakery with bullets.', 'suspects', ['3 / -']],
  ['Police are looking for two men seen near the bakery.', 'suspects', ['2 / -']],
  ['Two women are wanted for the robbery.', 'suspects', ['2 / -']],
  ['Rangers are looking for two hikers.', 'suspects', []],
  ['The suspects are 16 to 19 years old.', 'suspect-age', ['16–19 / the suspects']],
  ['The suspects, 16 to 19 years old, ran off.', 'suspect-age', ['16–19 / the suspects']],
  ['The suspects are believed to be tall and between the ages of 17 and 19.', 'suspect-age', ['17–19 / the suspects']],
  ['Vale said the gunman is between the ages of 20 and 30.', 'suspect-age', ['20–30 / the gunman']],
  ['The victims are between 20 and 40 years old.', 'victim-age', ['20–40 / the victims']],
])('%s → %s', (text, field, expected) => {
  expect(told(text, field)).toEqual(expected)
})

test.each<[string, string, string[]]>([
  // a decade of life belongs to its person
  ['A clerk in her 20s, who was stabbed, is at home.', 'victim-age', ['20–29 / the clerk in her 20s']],
  ['After being stabbed, a woman in her 20s suffered a cut.', 'victim-age', ['20–29 / the woman in her 20s']],
  ['A man in his late 30s died.', 'victim-age', ['30–39 / the man in his late 30s']],
  ['One woman in her 50s had minor injuries.', 'victim-age', ['50–59 / the woman in her 50s']],
  ['Prices rose in their 20s.', 'victim-age', []],
  // wanted, held, and what is only expected
  ['Paul Ames, 16, is wanted on a charge of murder.', 'custody', ['at-large / Paul Ames']],
  ['Paul Ames, 16, is wanted on a charge of murder.', 'suspect-age', ['16 / Paul Ames']],
  ['The attacker was Paul Ames.', 'suspect', ['Paul Ames / Paul Ames']],
  ['Anna Bell and Bo Cole were arraigned on Monday.', 'custody', ['charged / Anna Bell', 'charged / Bo Cole']],
  ['A captor was shot dead by police.', 'custody', ['dead / the captor']],
  ['Anna Bell was held on bail for $2 million.', 'bail', ['$2 million / -']],
  // what is asked, filmed or cleared away harms nobody
  [`Police did not say who shot the man.`, 'injured', []],
  ['In footage, shot before dawn, a man waves.', 'injured', []],
  ['Bomb technicians cleared the hall.', 'weapon', []],
  ['A man holding a gun ran off.', 'weapon', ['gun / -']],
  // who stops an attacker is none
  ['The guard who killed a gunman was named as Jack Dole.', 'suspect', []],
  ['The guard who killed a gunman was named as Jack Dole.', 'custody', ['dead / the gunman']],
  ['Mark Hale shot the gunman.', 'suspect', []],
  ['Mark Hale shot the clerk.', 'suspect', ['Mark Hale / Mark Hale']],
  ['The guard who fatally shot a gunman spoke.', 'killed', []],
  ['A clerk was found fatally shot in Dover.', 'killed', ['1 / -']],
  ['Jack Dole fired a single shot.', 'shots', ['1 / -']],
  ['A single mother fired five shots.', 'shots', ['5 / -']],
  ['One shot felled the gunman.', 'injured', []],
  ['Mark Hale was the guard. Hale was the only one who shot him.', 'suspect', []],
  ['K9 deputy Mark Hale died.', 'victim', ['Mark Hale / Mark Hale']],
  ['The gorilla Kito died.', 'victim', []],
  // those who were taken
  ['Police look into the kidnapping of jogger Ann Lee.', 'victim', ['Ann Lee / Ann Lee']],
  ['Ann Lee was forced into a van.', 'victim', ['Ann Lee / Ann Lee']],
  ['Ann Lee was jogging around 4 a.m. when a man approached her.', 'incident-time', ['about 4 a.m. / -']],
  ['Mark Hale killed two clerks and his mother, Ann Lee.', 'victim', ['Ann Lee / Ann Lee']],
  // a call that was answered, and one that only asks
  ['Deputies responded to a call for a welfare check at 9:44 a.m.', 'dispatch-time', ['9:44 a.m. / -']],
  ['He died at Mercy Hospital in Akron. The shooting happened in Dover.', 'place', ['Dover / -']],
  // a child is not its mother
  ['Leo Orr, 6, was shot. His mother cried. The child was hurt.', 'injured', ['1 / -', '1 / -']],
])('%s → %s', (text, field, expected) => {
  expect(told(text, field)).toEqual(expected)
})

test.each<[string, string]>([
  ['Relatives of Ana Ruiz said five people were hurt.', 'Relatives of Ana Ruiz'],
  ['Five people were hurt, friends of Ana Ruiz said.', 'friends of Ana Ruiz'],
  ['Five people were hurt, a lawyer for Ana Ruiz said.', 'lawyer for Ana Ruiz'],
  ['Five people were hurt, a spokesman for Mayor Ana Ruiz said.', 'spokesman for Mayor Ana Ruiz'],
  ['Five people were hurt, an aide to Ana Ruiz said.', 'aide to Ana Ruiz'],
  ['Five people were hurt, the chief of police, Ana Ruiz, said.', 'Ana Ruiz'],
  ['Chief of Police Ana Ruiz said five people were hurt.', 'Ana Ruiz'],
  ['Ana Ruiz, the town’s mayor, said five people were hurt.', 'Ana Ruiz'],
])('who speaks for somebody is not that one: %s', (text, expected) => {
  const [claim] = account(plainDocument(text), PACKS).claims.filter(({ field }) => field === 'injured')
  expect(claim?.attribution.chain.map(({ name }) => name)).toEqual([expected])
})

test.each<[string, string, string[]]>([
  // sums over several events
  [
    'Four separate shootings left two men dead in Dover.\n\nIn a hall, a gunman killed a 44-year-old man.',
    'killed',
    ['1 / -'],
  ],
  ['Two unrelated crashes hurt nine people. One bus hit a wall, which injured four people.', 'injured', ['4 / -']],
  ['Three separate fires killed five people.', 'killed', ['5 / -']],
  // other days and other years
  ['A blast in Dover hurt 14 people. Two dozen died in fires, topping last year’s total of 15.', 'killed', []],
  ['A blast hurt 14 people. He remembers a time when gunfire broke out at Oak Street.', 'place', []],
  // who hurts is not hurt
  ['More than one bomber hurt 15 people.', 'injured', ['15 / -']],
  ['Two gunmen wounded three clerks.', 'injured', ['3 / -']],
  ['Two bombers hurt in the blast recovered.', 'injured', ['2 / -']],
  ['Two clerks hurt in the blast died.', 'killed', ['2 / -']],
  // some of the suspects are no number of them
  ['One of the suspects asked her for a ride.', 'suspects', []],
  ['Two of the suspects fled.', 'suspects', []],
  // officers, whatever their duty
  ['Four off-duty police officers stood outside.', 'officers', ['4 / -']],
  ['Two on-duty deputies patrol the lot.', 'officers', ['2 / -']],
  ['An off-duty nurse was hurt.', 'injured', ['1 / -']],
  // the street of the event
  [
    'A clerk was hurt. The shootout in the 600 block of Oak Drive was a robbery.',
    'place',
    ['600 block of Oak Drive / -'],
  ],
  ['A bus hit a wall. The crash on Mill Road hurt three.', 'place', ['Mill Road / -']],
  // who was found before has the sex that the pronoun tells
  [
    'A 7-year-old boy was hurt. The victim was found on Elm Court. She was pronounced dead.',
    'condition',
    ['dead / the victim'],
  ],
])('%s → %s', (text, field, expected) => {
  expect(told(text, field)).toEqual(expected)
})

test('a paragraph that opens with an earlier shooting goes on about it', () => {
  const text = `Two people were shot in Dover on Saturday, August 1.

The first shooting happened around 5 p.m. on July 25. Three people were shot in a yard.

Both of the latest victims went home.`
  expect(votedFor(text, 'injured', '2020-08-02')).toEqual(['2'])
})
