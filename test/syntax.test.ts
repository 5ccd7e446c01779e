// Shallow syntax: noun groups, and who did what to whom in each clause, over news-like sentences of our own.

import { expect, test } from 'vitest'
import { clausesOf, groupsOf } from './syntax-print.ts'

test.each<[string, string]>([
  ['At least six people were hurt.', '[{At least six} people^] were hurt .'],
  ['They hit the man\u0027s back.', "[They^] hit [the man^] ['s back^] ."],
  ['The 29-year-old driver of the van died.', '[The 29 - year - old driver^] of [the van^] died .'],
  ['Three of his five children were in the car.', '[{Three}^] of [his {five} children^] were in [the car^] .'],
  ['Up to 20 homes and dozens of people burned.', '[{Up to 20} homes^] and [{dozens} of people^] burned .'],
  ['Jacob "Jake" Stone, 29, left.', '[Jacob " Jake " Stone^] , [{29}^] , left .'],
  ['More than 100 homes and about 40 cars burned.', '[{More than 100} homes^] and [{about 40} cars^] burned .'],
  ['In Fort Bend, Texas, a few shops closed.', 'In [Fort Bend^] , [Texas^] , [{a few} shops^] closed .'],
  ['He shot Hale 7 times on Flight 12.', '[He^] shot [Hale^] [{7} times^] on [Flight^ 12] .'],
  ['The blast left three dead.', '[The blast^] left [{three}^] dead .'],
  ['All four died on Sunday night.', '[{All four}^] died on [Sunday night^] .'],
  ['No one saw two to three dozen others.', '[No one^] saw [{two to three dozen} others^] .'],
  ['By the grace of god no one fell.', 'By [the grace^] of [god^] [no one^] fell .'],
  ['She had three of her children sitting in front.', '[She^] had [{three}^] of [her children^] sitting in [front^] .'],
  ['The police shooting in Leeds was filmed.', '[The police shooting^] in [Leeds^] was filmed .'],
  ['A Dover, Delaware police officer fired.', '[A Dover , Delaware police officer^] fired .'],
  ['A Salem, Oregon, nurse spoke.', '[A Salem , Oregon , nurse^] spoke .'],
  ['In the Bronx, New York police said so.', 'In [the Bronx^] , [New York police^] said so .'],
  ['He was hit in the back four times.', '[He^] was hit in [the back^] [{four} times^] .'],
  ['The last two runners came home.', '[The last {two} runners^] came home .'],
  ['Friday\u0027s blast hurt two.', "[Friday^] ['s blast^] hurt [{two}^] ."],
])('groups of %s', (text, expected) => {
  expect(groupsOf(text)).toBe(expected)
})

test.each<[string, string[]]>([
  ['The man shot the officer in the leg.', ['main: The man | shot | the officer']],
  [
    'The man shot by police was taken to hospital.',
    ['main: The man | was taken* | -', 'participle: The man | shot*~ | -'],
  ],
  ['Two were killed and five injured.', ['main: Two | were killed* | -', 'main: five | injured* | -']],
  ['Police tasered and then shot a man.', ['main: Police | tasered | a man', 'main: Police | shot | a man']],
  ['When officers arrived, the suspect fled.', ['main: the suspect | fled | -', 'adverbial: officers | arrived | -']],
  [
    'Police said the man who shot the woman fled.',
    ['main: Police | said | -', 'relative: the man | shot | the woman', 'that: the man | fled | -'],
  ],
  [
    'The deputy said the woman, who wore a belt, died.',
    ['main: The deputy | said | -', 'relative: the woman | wore | a belt', 'that: the woman | died | -'],
  ],
  [
    'Two friends who jumped in to help him were pulled out.',
    [
      'main: Two friends | were pulled* | -',
      'relative: Two friends | jumped | -',
      'infinitive: Two friends | to help~ | him',
    ],
  ],
  [
    'Crews worked to find the boat and rescue the crew.',
    ['main: Crews | worked | -', 'infinitive: Crews | to find~ | the boat', 'infinitive: Crews | rescue~ | the crew'],
  ],
  ['Two men, aged 19 and 27, suffered burns.', ['main: Two men | suffered | burns']],
  ['Two managers were on Friday sentenced to prison.', ['main: Two managers | were on Friday sentenced* | -']],
  [
    'A driver, whose name was withheld, was hurt.',
    ['main: A driver | was hurt* | -', 'relative: name | was withheld* | -'],
  ],
  ['The driver, a 45-year-old man, was arrested.', ['main: The driver | was arrested* | -']],
  ['Tens of thousands of people marched.', ['main: Tens of thousands of people | marched | -']],
  ['The suspect remains at large.', ['main: The suspect | remains | -']],
  [
    'The attack left ten officers shot.',
    ['main: The attack | left | ten officers', 'participle: ten officers | shot*~ | -'],
  ],
  ['The mayor said nine homes and four shops burned.', ['main: The mayor | said | -', 'that: nine homes | burned | -']],
  ['Police arrested two men and a woman fled.', ['main: Police | arrested | two men', 'main: a woman | fled | -']],
  ['80 passengers (including two babies) and six crew died.', ['main: 80 passengers | died | -']],
  [
    'The storm claimed five lives, cut power and closed roads.',
    ['main: The storm | claimed | five lives', 'main: The storm | cut | power', 'main: The storm | closed | roads'],
  ],
  [
    'He opened fire, killing two in an attack planned for weeks.',
    ['main: He | opened | fire', 'participle: He | killing~ | two', 'participle: an attack | planned*~ | -'],
  ],
  [
    'The boat, carrying 60 people, overturned near the shore.',
    ['main: The boat | overturned | -', 'participle: The boat | carrying~ | 60 people'],
  ],
  ['Crews evacuated about 90 people.', ['main: Crews | evacuated | about 90 people']],
  ['The flood displaced more than 300 people.', ['main: The flood | displaced | more than 300 people']],
  ['Two people died and a third fled.', ['main: Two people | died | -', 'main: a third | fled | -']],
  ['A total of 12 people died.', ['main: A total of 12 people | died | -']],
  ['Police said two men died.', ['main: Police | said | -', 'that: two men | died | -']],
  [
    'The gunman opened fire, killing two and wounding five.',
    [
      'main: The gunman | opened | fire',
      'participle: The gunman | killing~ | two',
      'participle: The gunman | wounding~ | five',
    ],
  ],
  [
    'Ann Reed, 31, a nurse who lives nearby, said the boy was trying to help.',
    ['main: Ann Reed | said | -', 'relative: Ann Reed | lives | -', 'that: the boy | was trying to help | -'],
  ],
  [
    'The driver, identified as Tom Hale, was charged with murder.',
    ['main: The driver | was charged* | -', 'participle: The driver | identified*~ | -'],
  ],
  [
    'A man who was shot and killed by police has been named.',
    ['main: A man | has been named* | -', 'relative: A man | was shot* | -', 'relative: A man | killed* | -'],
  ],
  ['The bridge collapsed, the mayor said.', ['main: The bridge | collapsed | -', 'main: the mayor | said | -']],
  ['The bridge collapsed, said the mayor.', ['main: The bridge | collapsed | -', 'main: the mayor | said | -']],
  ['He was seen pulling a gun.', ['main: He | was seen* | -', 'participle: He | pulling~ | a gun']],
  ['A second officer has not been charged.', ['main: A second officer | has not been charged*! | -']],
  ['The suspect failed to stop.', ['main: The suspect | failed to stop | -']],
  ['She is expected to survive.', ['main: She | is expected to survive | -']],
  ['He got shot in the arm.', ['main: He | got shot* | -']],
  ['A guard shot and killed the robber.', ['main: A guard | shot | the robber', 'main: A guard | killed | the robber']],
  [
    'The quake took the lives of four people and wounded nine.',
    ['main: The quake | took | the lives', 'main: The quake | wounded | nine'],
  ],
  [
    'A worker named Dora said her son was unarmed.',
    ['main: A worker | said | -', 'participle: A worker | named*~ | Dora', 'that: her son | was | -'],
  ],
  ['She died after being taken to hospital.', ['main: She | died | -', 'participle: She | being taken*~ | -']],
  ['The teen fell while climbing a wall.', ['main: The teen | fell | -', 'adverbial: The teen | climbing~ | a wall']],
  [
    'The only thing we heard was shots.',
    ['main: The only thing | was | shots', 'relative: we | heard | The only thing'],
  ],
  ['There were no injuries.', ['main: - | were | no injuries']],
  [
    'Last summer, one man was killed when two men opened fire.',
    ['main: one man | was killed* | -', 'adverbial: two men | opened | fire'],
  ],
  ['The officer who shot the man fled.', ['main: The officer | fled | -', 'relative: The officer | shot | the man']],
  ['Five officers killed in an ambush', ['main: Five officers | killed* | -']],
  [
    'The report noted that the man was hurt, and said that he had a knife.',
    [
      'main: The report | noted | -',
      'that: the man | was hurt* | -',
      'main: The report | said | -',
      'that: he | had | a knife',
    ],
  ],
  ['It is not clear if he also fired.', ['main: It | is! | -', 'that: he | fired | -']],
  [
    'The blaze spread to a barn, police and a witness said.',
    ['main: The blaze | spread | -', 'main: police | said | -'],
  ],
  ['Shots hit the US embassy.', ['main: Shots | hit | the US embassy']],
  ['No one died.', ['main: No one | died | -']],
  ['Five died on Monday.', ['main: Five | died | -']],
  ['Dozens who came showed up early.', ['main: Dozens | showed | -', 'relative: Dozens | came | -']],
  [
    'Police arrested a man they say shot four people.',
    ['main: Police | arrested | a man', 'relative: they | say | -', 'that: a man | shot | four people'],
  ],
  [
    'A man police say shot four people was jailed.',
    ['main: A man | was jailed* | -', 'relative: police | say | -', 'that: A man | shot | four people'],
  ],
  [
    'The driver, who police believe ran a red light, hit two boys.',
    ['main: The driver | hit | two boys', 'relative: police | believe | -', 'that: The driver | ran | a red light'],
  ],
  ['The woman they found said nothing.', ['main: The woman | said | nothing', 'relative: they | found | The woman']],
  [
    'The raid followed reports to police that the man had a knife.',
    ['main: The raid | followed | reports', 'that: the man | had | a knife'],
  ],
  ['The belief by officers that he was armed was wrong.', ['main: The belief | was | -', 'that: he | was armed* | -']],
  ['He kept the knife in a bag that he carried.', ['main: He | kept | the knife', 'relative: he | carried | a bag']],
  ['Why was he shot?', ['main: - |  | -', 'adverbial: - | was | he', 'participle: he | shot*~ | -']],
  ['The man who was hit died.', ['main: The man | died | -', 'relative: The man | was hit* | -']],
  ['Running from guards is a crime.', ['main: Running | is | a crime']],
  ['The mass shooting in Leeds shocked the town.', ['main: The mass shooting | shocked | the town']],
])('clauses of %s', (text, expected) => {
  expect(clausesOf(text)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['Man killed in crash', ['main: Man | killed* | -']],
  ['Cops Shoot Man Seven Times', ['main: Cops | Shoot | Man']],
  ['6 shot, 2 fatally', ['main: 6 | shot* | -']],
  ['Police: 3 dead in mall shooting', ['verbless: Police |  | -', 'main: 3 |  | -']],
  ['Victims in Ohio Plant Blast Identified', ['main: Victims | Identified* | -']],
])('headline %s', (text, expected) => {
  expect(clausesOf(text, true)).toEqual(expected)
})
