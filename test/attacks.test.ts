// Attacks with vehicles, attackers who die, and the words round them that name no weapon, no state and no hospital.

import { expect, test } from 'vitest'
import { names, told } from './told.ts'

/** Text, field, and the values that vote for it. */
test.each<[string, string, string[]]>([
  ['A Danish-born man ploughed a truck into crowds in the resort.', 'weapon', ['vehicle']],
  ['Scores are dead after a van plowed into a crowd along a pier.', 'weapon', ['vehicle']],
  ['Nine hurt as lorry rams crowd at market.', 'weapon', ['vehicle']],
  ['The driver steered his car into pedestrians outside the theater.', 'weapon', ['vehicle']],
  ['A man drove through a crowd of shoppers on Friday.', 'weapon', ['vehicle']],
  ['A bus carrying a crowd of fans left the road.', 'weapon', []],
  ['The agency is the Bureau of Alcohol, Tobacco, Firearms and Explosives.', 'weapon', []],
  ['Negotiators said no gunfire was heard for an hour.', 'weapon', []],
  ['Neighbors heard gunfire before dawn.', 'weapon', ['gun']],
  ['Two of the boys were less seriously hurt.', 'condition', []],
  ['Many others were less severely injured.', 'condition', []],
  ['Two of the boys were seriously hurt.', 'condition', ['serious']],
  ['The concert hall was packed with more than 300 people.', 'crowd', ['more than 300']],
  ['The square was filled with about 4,000 fans.', 'crowd', ['about 4,000']],
  ['The cellar was crowded with 90 guests.', 'crowd', ['90']],
  ['The truck was filled with sand.', 'crowd', []],
  ['Valley Medical Center officials received six of the hurt.', 'hospital', ['Valley Medical Center']],
  ['Mercy Hospital doctors treated the driver.', 'hospital', ['Mercy Hospital']],
  ['A Mercy Hospital spokeswoman said two of the men had died.', 'hospital', ['Mercy Hospital']],
  ['Two officers were shot. The scene was captured by a neighbor on video.', 'custody', []],
])('%s (%s)', (text, field, values) => {
  expect([...new Set(names(text, field))]).toEqual(values)
})

test.each<[string, string]>([
  ['The chief said Adam Cole had made a threat before he died in a shootout with deputies.', 'Adam Cole'],
  ['Ben Orr was killed in a gunfight with police outside the bank.', 'Ben Orr'],
  ['Carl Reyes died in a standoff with troopers on Monday.', 'Carl Reyes'],
  ['Lena Holm was slain in a firefight with soldiers.', 'Lena Holm'],
])('who dies fighting the police is the suspect: %s', (text, name) => {
  expect(names(text, 'suspect')).toEqual([name])
  expect(told(text, 'custody')).toEqual([`dead / ${name}`])
  expect(names(text, 'victim')).toEqual([])
})

/** Who harms others and is stopped by police is the suspect; who is only shot by police is the victim. */
test.each<[string, string[], string[], string[]]>([
  // text, suspects, victims, killed
  ['Adam Cole stabbed two men on a train. Police shot and killed Cole.', ['Adam Cole'], [], []],
  ['Ben Orr shot three clerks. Orr was then killed by officers.', ['Ben Orr'], [], []],
  ['Carl Reyes rammed a van into a crowd. Deputies shot Reyes dead.', ['Carl Reyes'], [], []],
  ['Lena Holm attacked two nurses with an axe. Troops killed Holm.', ['Lena Holm'], [], []],
  ['Omar Lunt fired into the crowd. Soldiers shot and killed Lunt.', ['Omar Lunt'], [], []],
  ['Police shot and killed Adam Cole on Friday. Officers said he had a knife.', [], ['Adam Cole'], ['1']],
  ['Ben Orr shot Carl Reyes. Reyes was killed by the shot.', ['Ben Orr'], ['Carl Reyes'], ['1']],
])('%s', (text, suspects, victims, killed) => {
  expect(names(text, 'suspect')).toEqual(suspects)
  expect(names(text, 'victim')).toEqual(victims)
  expect(names(text, 'killed')).toEqual(killed)
})

/** "The man" after the suspect told alone is the suspect; after two people it is nobody in particular. */
test.each<[string, string[]]>([
  ['Officers shot the suspect. The man was identified as Carl Reyes, 44.', ['Carl Reyes']],
  ['Deputies found the gunman dead. The man, named as Ben Orr, had two rifles.', ['Ben Orr']],
  ['The shooter gave up at noon. The man, identified as Adam Cole, was a baker.', ['Adam Cole']],
  ['Agents chased the suspect. The woman was named as Lena Holm.', ['Lena Holm']],
  ['The gunman shot a clerk. The man, named as Carl Reyes, died.', []],
])('%s', (text, suspects) => {
  expect(names(text, 'suspect')).toEqual(suspects)
})

test('what somebody is found to be is no part of who it is', () => {
  expect(told('Officers found the suspect dead in a car.', 'custody')).toEqual(['dead / the suspect'])
  expect(told('Deputies found the gunman dead at home.', 'custody')).toEqual(['dead / the gunman'])
})
