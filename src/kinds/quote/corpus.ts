// The proof of the shelf: phrases with the quotations and speakers they must give, and marks that must quote nobody.

export interface QuoteRow {
  /** Family in the language to be covered, such as `said-after`. */
  readonly family: string
  readonly text: string
  /** Words and speaker of each quotation that counts, in order; speaker null where the text names none. */
  readonly gives: readonly (readonly [words: string, speaker: string | null, kind?: string])[]
}

export const quoteCorpus: readonly QuoteRow[] = [
  {
    family: 'active-verb-with-an-agent-behind-it',
    text: 'The judge said the theft by Karl Brandt was “cold and careful”.',
    gives: [['cold and careful', 'judge']],
  },
  {
    family: 'agent-a-little-behind',
    text: 'Brandt was branded “a thief” in court by Lena Okafor.',
    gives: [['a thief', 'Lena Okafor']],
  },
  {
    family: 'participle-that-opens',
    text: 'Stressing the “scale of the harm” he had done, the judge sent Brandt home.',
    gives: [['scale of the harm', 'judge']],
  },
  {
    family: 'participle-that-opens',
    text: 'Responding to a flood that brought one of the town’s “wettest days,” soldiers took up posts.',
    gives: [],
  },
  {
    family: 'row-of-quotations',
    text: 'The crowd shouted “open the gates now” and “let us in”.',
    gives: [
      ['open the gates now', 'crowd'],
      ['let us in', 'crowd'],
    ],
  },
  {
    family: 'title-and-place-before-the-name',
    text: '“Both boats sank,” Senior Superintendent of Police, Dover, Lena Okafor told reporters.',
    gives: [['Both boats sank,', 'Lena Okafor']],
  },
  {
    family: 'body-with-a-long-name',
    text: '“All boats stay in port,” the Office of the Harbor Master of Dover said in a post.',
    gives: [['All boats stay in port,', 'Office of the Harbor Master of Dover']],
  },
  {
    family: 'issues-a-warning',
    text: 'The Harbor Board issued a warning that “all boats must stay in port”.',
    gives: [['all boats must stay in port', 'Harbor Board']],
  },
  {
    family: 'long-office-with-its-article',
    text: 'Union Home Minister Lena Okafor came at noon. The Union Home Minister said crews were on a “war footing”.',
    gives: [['war footing', 'Lena Okafor']],
  },
  {
    family: 'chants-that-nobody-in-the-sentence-speaks',
    text: 'Almost at once people left the hall, as loud chants of “open the gates” rang out behind them.',
    gives: [['open the gates', 'loud chants']],
  },
  {
    family: 'chants-that-nobody-in-the-sentence-speaks',
    text: 'In the yard, word of the ruling brought cries of anger: “Shame on you.”',
    gives: [['Shame on you.', 'cries of anger']],
  },
  {
    family: 'it-is-the-document',
    text: 'The ferry office released a letter from the family.\n\n“We thank all who dived for her,” it said in part. “We ask for quiet.”',
    gives: [
      ['We thank all who dived for her,', 'family'],
      ['We ask for quiet.', 'family'],
    ],
  },
  {
    family: 'owner-in-the-sentence-before',
    text: 'Karl Brandt drowned in May. Lena Brandt wept.\n\nBut Karl Brandt’s father Otto Brandt, 70, then rose and spoke to the clerk.\n\n“I want peace for all of us,” he said.',
    gives: [['I want peace for all of us,', 'Otto Brandt']],
  },
  {
    family: 'feeling',
    text: 'Divers are “deeply worried” for the boy, who is missing since Friday.',
    gives: [['deeply worried', 'Divers']],
  },
  { family: 'feeling', text: 'The bridge was “very tall” in her eyes.', gives: [] },
  {
    family: 'source-at-end',
    text: 'The skipper was thrown from the boat and had “minor cuts” on his hands, according to doctors.',
    gives: [['minor cuts', 'doctors']],
  },
  {
    family: 'source-at-end',
    text: 'Crews could not “see the far bank” in the fog, Okafor said.',
    gives: [['see the far bank', 'Okafor']],
  },
  {
    family: 'source-at-end',
    text: 'The keeper called it a “long night,” Paul Okafor said. The bear Bruno would have had an “odd reaction” to the dart, he said.',
    gives: [
      ['long night,', 'Paul Okafor'],
      ['odd reaction', 'Paul Okafor'],
    ],
  },
  {
    family: 'aside-without-its-comma',
    text: '“The water came up in half an hour,” Lena Brandt, a clerk at the ferry office said.',
    gives: [['The water came up in half an hour,', 'Lena Brandt']],
  },
  {
    family: 'aside-without-its-comma',
    text: '“We had no warning,” Paul Okafor, owner of the mill told the Harbor Times.',
    gives: [['We had no warning,', 'Paul Okafor']],
  },
  {
    family: 'official-alone-in-a-paragraph',
    text: '“The pump never worked,” Mr. Okafor said.\n\nMayor Lena Brandt was told of the flood while abroad.\n\n“We will rebuild the quay,” she wrote.',
    gives: [
      ['The pump never worked,', 'Okafor'],
      ['We will rebuild the quay,', 'Lena Brandt'],
    ],
  },
  {
    family: 'official-alone-in-a-paragraph',
    text: '“The pump never worked,” Paul Okafor said.\n\nHis son Karl was hurt in the flood.\n\n“He is at home,” he said.',
    gives: [
      ['The pump never worked,', 'Paul Okafor'],
      ['He is at home,', 'Paul Okafor'],
    ],
  },
  {
    family: 'somebody-alone-in-a-paragraph',
    text: '“The pump never worked,” Paul Okafor said.\n\nKarl Brandt was asleep upstairs when the water came.\n\n“I heard a bang,” he said.',
    gives: [
      ['The pump never worked,', 'Paul Okafor'],
      ['I heard a bang,', 'Karl Brandt'],
    ],
  },
  {
    family: 'somebody-alone-in-a-paragraph',
    text: '“The pump never worked,” Paul Okafor said.\n\nKarl Brandt died when the water came.\n\n“He was a kind man,” he said.',
    gives: [
      ['The pump never worked,', 'Paul Okafor'],
      ['He was a kind man,', 'Paul Okafor'],
    ],
  },
  {
    family: 'according-to-then-pronoun',
    text: 'Skipper Anna Voss said on Monday that the quay was shut.\n\nThe town met at noon.\n\nAccording to Selene Okafor, a clerk who knew the pump, the skipper, whom she had warned, did nothing.\n\n“That is a fact,” she said.',
    gives: [['That is a fact,', 'Selene Okafor']],
  },
  {
    family: 'one-of-them',
    text: 'Residents told the Harbor Times they had “no warning at all”. One, who asked not to be named, said: “The water came up in half an hour.”',
    gives: [
      ['no warning at all', 'Residents'],
      ['The water came up in half an hour.', 'Residents'],
    ],
  },
  {
    family: 'chief-minister',
    text: '“We are counting the losses,” Chief Minister Lena Brandt said.',
    gives: [['We are counting the losses,', 'Lena Brandt', 'official']],
  },
  {
    family: 'voices-behind-last-comma',
    text: 'Two boats sank while lying at the quay, “right in front of the harbor office,” police and witnesses said.',
    gives: [['right in front of the harbor office,', 'police and witnesses']],
  },
  {
    family: 'verb-of-saying-rare',
    text: '“The ferry was late again!” beamed Lena Brandt of Harbor Street. The skipper testified that the pump had “never worked.”',
    gives: [
      ['The ferry was late again!', 'Lena Brandt'],
      ['never worked.', 'skipper'],
    ],
  },
  {
    family: 'role-then-name',
    text: 'In a statement to the Harbor Times, her senior adviser, Paul Okafor, said: “The bridge stays shut.”',
    gives: [['The bridge stays shut.', 'Paul Okafor']],
  },
  {
    family: 'age-alone',
    text: '“The pump is fine,” said the 46-year-old. “It always was.”',
    gives: [
      ['The pump is fine,', '46-year-old'],
      ['It always was.', '46-year-old'],
    ],
  },
  {
    family: 'noun-that-looks-like-a-verb',
    text: 'Mark Brandt answered online, calling the report’s charge “pathetic nonsense.”',
    gives: [['pathetic nonsense.', 'Mark Brandt']],
  },
  {
    family: 'full-stop-inside',
    text: '“The ferry will sail tonight.” Brandt said.\n\nThe port is open.',
    gives: [['The ferry will sail tonight.', 'Brandt']],
  },
  {
    family: 'full-stop-inside-not',
    text: 'Lena Brandt looked up. “The ferry will sail.” Paul Okafor said he was glad of it.',
    gives: [['The ferry will sail.', null]],
  },
  {
    family: 'pronoun-not-in-quotation',
    text: '“The yard is shut,” Lena Brandt said.\n\n“The late Mark Okafor built it,” she added.',
    gives: [
      ['The yard is shut,', 'Lena Brandt'],
      ['The late Mark Okafor built it,', 'Lena Brandt'],
    ],
  },
  {
    family: 'participle-opens',
    text: 'Lena Brandt said the pump was “never safe.” Adding, “We told the owners so for ten years.”',
    gives: [
      ['never safe.', 'Lena Brandt'],
      ['We told the owners so for ten years.', 'Lena Brandt'],
    ],
  },
  {
    family: 'agent-behind',
    text: 'The pier, called the “gate of the north” by sailors, was rebuilt.',
    gives: [['gate of the north', 'sailors']],
  },
  {
    family: 'marks-inside-aside',
    text: '“We have seen worse storms than this one,” ferry captain Lena Brandt, wearing a “Harbor First” cap, said.',
    gives: [['We have seen worse storms than this one,', 'Lena Brandt']],
  },
  {
    family: 'source-that-cannot-speak',
    text: 'The owner denied the claim, with a cold expression calling the vote a “cheap trick by the council.”',
    gives: [['cheap trick by the council.', 'owner']],
  },
  {
    family: 'relative-that',
    text: 'Sailors signed a petition that urged the port to be “run by people who know the sea.”',
    gives: [['run by people who know the sea.', 'petition']],
  },
  {
    family: 'quoted-as',
    text: 'The harbor agency quoted port chief Lena Brandt as saying the ferry “has been towed to the yard for repairs.”',
    gives: [['has been towed to the yard for repairs.', 'Lena Brandt']],
  },
  {
    family: 'heard-saying',
    text: 'In the recording Lena Brandt can be heard saying: “The engine room is full of water.”',
    gives: [['The engine room is full of water.', 'Lena Brandt']],
  },
  {
    family: 'with-participle',
    text: 'The owner denied the charge, with union leaders, citing the log, arguing that the pump was “never once repaired in ten years.”',
    gives: [['never once repaired in ten years.', 'union leaders']],
  },
  {
    family: 'handed-on',
    text: 'Lena Brandt said that the pump was “rusted through and useless,” according to the Harbor Times.',
    gives: [['rusted through and useless,', 'Lena Brandt']],
  },
  {
    family: 'handed-on-not',
    text: '“The pump was rusted through,” according to Lena Brandt.',
    gives: [['The pump was rusted through,', 'Lena Brandt']],
  },
  {
    family: 'cue-inside-marks',
    text: '“What we can say is that the pump failed,” Lena Brandt told a hearing.\n\n“If they doubt it, they should come and see for themselves” at the yard, she added.',
    gives: [
      ['What we can say is that the pump failed,', 'Lena Brandt'],
      ['If they doubt it, they should come and see for themselves', 'Lena Brandt'],
    ],
  },
  {
    family: 'pronoun-after-stance',
    text: '“The pump failed,” Paul Okafor said.\n\nSpeaking in the yard on Friday, Mark Brandt praised the crew for its patience.\n\n“They kept calm,” he said.',
    gives: [
      ['The pump failed,', 'Paul Okafor'],
      ['They kept calm,', 'Mark Brandt'],
    ],
  },
  {
    family: 'pronoun-after-stance',
    text: '“The pump failed,” Paul Okafor said.\n\nMark Brandt, who ran the yard for the harbor board after the war and later served as its clerk, agreed that the crew was tired.\n\n“We had no rest,” he told the Harbor Times.',
    gives: [
      ['The pump failed,', 'Paul Okafor'],
      ['We had no rest,', 'Mark Brandt'],
    ],
  },
  {
    family: 'pronoun-after-stance',
    text: '“The pump failed,” Paul Okafor said.\n\nMark Brandt was praised by the crew.\n\n“We had no rest,” he said.',
    gives: [
      ['The pump failed,', 'Paul Okafor'],
      ['We had no rest,', 'Paul Okafor'],
    ],
  },
  {
    family: 'pronoun-after-kin',
    text: '“The pump failed,” Lena Brandt said.\n\nHer father says he is thankful that the crew came so soon.\n\n“We had no rest,” he said.',
    gives: [
      ['The pump failed,', 'Lena Brandt'],
      ['We had no rest,', 'Her father'],
    ],
  },
  {
    family: 'pronoun-after-kin-of-other-gender',
    text: '“The pump failed,” Lena Brandt said.\n\nHer father says the crew came soon.\n\n“We had no rest,” she said.',
    gives: [
      ['The pump failed,', 'Lena Brandt'],
      ['We had no rest,', 'Lena Brandt'],
    ],
  },
  {
    family: 'shared-words',
    text: '“The pump failed and the ferry sank,” the coast guard shared in a release.',
    gives: [['The pump failed and the ferry sank,', 'coast guard']],
  },
  {
    family: 'pronoun-after-report',
    text: '“The pump failed,” Paul Okafor said.\n\nMark Brandt said the ferry had been late all week.\n\n“Nobody told us anything,” he said.',
    gives: [
      ['The pump failed,', 'Paul Okafor'],
      ['Nobody told us anything,', 'Mark Brandt'],
    ],
  },
  {
    family: 'misspelt-crowd',
    text: 'Hundreds of protesters marched downtown. The protested could be heard shouting “We will be back”.',
    gives: [['We will be back', 'protesters', 'witness']],
  },
  {
    family: 'misspelt-office',
    text: '“The bridge stays shut,” Goverrnor Lena Brandt said.',
    gives: [['The bridge stays shut,', 'Lena Brandt', 'official']],
  },
  {
    family: 'pronoun-after-report',
    text: '“The pump failed,” Paul Okafor said.\n\nMark Brandt, the head of the harbor board, told the council a review had begun.\n\n“Nobody told us anything,” he said.',
    gives: [
      ['The pump failed,', 'Paul Okafor'],
      ['Nobody told us anything,', 'Mark Brandt'],
    ],
  },
  {
    family: 'with-participle',
    text: 'Readers mourned the old bridge, with online posts saying “a terrible loss for the whole town.”',
    gives: [['a terrible loss for the whole town.', 'online posts']],
  },
  {
    family: 'chant',
    text: 'The crowd shouted “Open the gate now!” for an hour.',
    gives: [['Open the gate now!', 'crowd', 'witness']],
  },
  {
    family: 'release-reads',
    text: 'A press release from Ashford police noted that the road was closed.\n\n"Drivers should use the old bridge until Monday," the release read.',
    gives: [['Drivers should use the old bridge until Monday,', 'Ashford police', 'police']],
  },
  {
    family: 'naming',
    text: 'Ashford police described it as a “minor scuffle” that ended by noon.',
    gives: [['minor scuffle', 'Ashford police', 'police']],
  },
  {
    family: 'heading',
    text: '“The pump failed again,” Lena Brandt said.\n\n“Related:”\n\nHarbor fees rise in June.',
    gives: [['The pump failed again,', 'Lena Brandt']],
  },
  {
    family: 'named-is-no-cue',
    text: 'Lena Brandt said the dog, a terrier named Rex, “went down the stairs all by himself.”',
    gives: [['went down the stairs all by himself.', 'Lena Brandt']],
  },
  {
    family: 'said-after',
    text: '“The bridge will stay closed,” Mayor Dana Whitlock said.',
    gives: [['The bridge will stay closed,', 'Dana Whitlock', 'official']],
  },
  {
    family: 'said-after',
    text: '“We heard three bangs,” said Maria Lopez, a neighbor.',
    gives: [['We heard three bangs,', 'Maria Lopez', 'witness']],
  },
  {
    family: 'said-before',
    text: 'Sheriff Tom Reyes said: “Nobody is in danger.”',
    gives: [['Nobody is in danger.', 'Tom Reyes', 'police']],
  },
  {
    family: 'said-before',
    text: 'Reyes said, “We found the car.”',
    gives: [['We found the car.', 'Reyes']],
  },
  {
    family: 'two-spans',
    text: '“It was loud,” Maria Lopez said. “I hid under the table.”',
    gives: [
      ['It was loud,', 'Maria Lopez'],
      ['I hid under the table.', 'Maria Lopez'],
    ],
  },
  {
    family: 'split',
    text: '“The roof,” Maria Lopez said, “came down in seconds.”',
    gives: [
      ['The roof,', 'Maria Lopez'],
      ['came down in seconds.', 'Maria Lopez'],
    ],
  },
  {
    family: 'aside',
    text: 'Peter Hahn, 41, a neighbor who lives across the street, said, “The whole block shook.”',
    gives: [['The whole block shook.', 'Peter Hahn', 'witness']],
  },
  {
    family: 'aside',
    text: '“The whole block shook,” Peter Hahn, 41, a baker from the next street, said.',
    gives: [['The whole block shook,', 'Peter Hahn']],
  },
  {
    family: 'partial',
    text: 'Linda Marsh said the driver was “going far too fast for that road” and left the scene.',
    gives: [['going far too fast for that road', 'Linda Marsh']],
  },
  {
    family: 'told-outlet',
    text: 'Linda Marsh told the Harbor Times that “the water came up to the windows.”',
    gives: [['the water came up to the windows.', 'Linda Marsh']],
  },
  {
    family: 'two-hops',
    text: 'The Harbor Times reported that residents said the dam was “leaking for weeks before it broke.”',
    gives: [['leaking for weeks before it broke.', 'residents', 'witness']],
  },
  {
    family: 'statement',
    text: '“The officer is on leave,” the Ashford Police Department said in a statement.',
    gives: [['The officer is on leave,', 'Ashford Police Department', 'police']],
  },
  {
    family: 'document',
    text: 'A press release from Ashford police gave few details. “Two deputies fired their weapons,” the release read.',
    gives: [['Two deputies fired their weapons,', 'Ashford police', 'police']],
  },
  {
    family: 'according-to',
    text: '“It was over in a minute,” according to Peter Hahn.',
    gives: [['It was over in a minute,', 'Peter Hahn']],
  },
  {
    family: 'paragraphs',
    text: '“We looked everywhere,” Maria Lopez said. “Nothing was left.\n\n“Then we saw the dog.”',
    gives: [
      ['We looked everywhere,', 'Maria Lopez'],
      ['Nothing was left.', 'Maria Lopez'],
      ['Then we saw the dog.', 'Maria Lopez'],
    ],
  },
  {
    family: 'unclosed',
    text: 'Maria Lopez said, “The stairs were gone.\n\nPolice closed the road.',
    gives: [['The stairs were gone.', 'Maria Lopez']],
  },
  {
    family: 'marks',
    text: "``Stay inside tonight,'' Sheriff Tom Reyes said.",
    gives: [['Stay inside tonight,', 'Tom Reyes', 'police']],
  },
  {
    family: 'marks',
    text: '"Stay inside tonight," Sheriff Tom Reyes said.',
    gives: [['Stay inside tonight,', 'Tom Reyes', 'police']],
  },
  {
    family: 'marks',
    text: '«Stay inside tonight», said Tom Reyes.',
    gives: [['Stay inside tonight', 'Tom Reyes']],
  },
  {
    family: 'marks',
    text: 'The crowd could be heard shouting ” Open the gates now”',
    gives: [['Open the gates now', 'crowd', 'witness']],
  },
  {
    family: 'marks',
    text: '“He told me ‘get out’ and ran,” Maria Lopez said.',
    gives: [['He told me ‘get out’ and ran,', 'Maria Lopez']],
  },
  {
    family: 'naming',
    text: 'Ashford police described it as a “welfare check.”',
    gives: [['welfare check.', 'Ashford police', 'police']],
  },
  {
    family: 'signature',
    text: '“Leave nobody behind.” — Dana Whitlock',
    gives: [['Leave nobody behind.', 'Dana Whitlock']],
  },
  {
    family: 'colon',
    text: 'Dana Whitlock had this message for drivers:\n\n“Please keep off the roads tonight.”',
    gives: [['Please keep off the roads tonight.', 'Dana Whitlock']],
  },
  {
    family: 'pronoun',
    text: 'Maria Lopez ran down the stairs. “I lost my shoes,” she said.',
    gives: [['I lost my shoes,', 'Maria Lopez']],
  },
  {
    family: 'role',
    text: 'Governor Alan Pryce toured the town. “We will rebuild,” the governor said.',
    gives: [['We will rebuild,', 'Alan Pryce', 'official']],
  },
  {
    family: 'role',
    text: '“He was breathing when we left him,” witnesses said.',
    gives: [['He was breathing when we left him,', 'witnesses', 'witness']],
  },
  {
    family: 'fullest-name',
    text: 'Peter Hahn owns the bakery. “The oven exploded,” Hahn said.',
    gives: [['The oven exploded,', 'Peter Hahn']],
  },
  {
    family: 'sign',
    text: 'A banner read “No more floods on our street.”',
    gives: [['No more floods on our street.', 'banner']],
  },
  {
    family: 'question',
    text: '“Where were the engines?” Peter Hahn asked.',
    gives: [['Where were the engines?', 'Peter Hahn']],
  },
  {
    family: 'participle',
    text: 'Dana Whitlock rejected the report, calling it “a work of pure fiction.”',
    gives: [['a work of pure fiction.', 'Dana Whitlock']],
  },
  {
    family: 'british-nesting',
    text: '‘We ran when he shouted “fire”,’ Lena Brandt said.',
    gives: [['We ran when he shouted “fire”,', 'Lena Brandt']],
  },
  {
    family: 'british-nesting',
    text: '‘It was “utter chaos” in there,’ said Lena Brandt, 34.',
    gives: [['It was “utter chaos” in there,', 'Lena Brandt']],
  },
  {
    family: 'noun-of-saying',
    text: 'Lena Brandt’s claim that the vote was “a rigged circus” was dismissed by the judge.',
    gives: [['a rigged circus', 'Lena Brandt']],
  },
  {
    family: 'noun-of-saying',
    text: 'Lena Brandt left the hall. Her warning that the dam was “a time bomb” went unheeded.',
    gives: [['a time bomb', 'Lena Brandt']],
  },
  {
    family: 'slogan',
    text: 'Lena Brandt’s campaign slogan is “Water for all of us.”',
    gives: [['Water for all of us.', 'Lena Brandt']],
  },
  {
    family: 'participle-behind-comma',
    text: 'Lena Brandt toured the school with aides, calling it “a model for the city.”',
    gives: [['a model for the city.', 'Lena Brandt']],
  },
  {
    family: 'name-before-colon',
    text: 'The verdict does not surprise historian Ana Ruiz: “They had no evidence.”',
    gives: [['They had no evidence.', 'Ana Ruiz']],
  },
  {
    family: 'findings',
    text: 'The audit found “serious failings at every level” of the plant.',
    gives: [['serious failings at every level', 'audit']],
  },
  { family: 'findings', text: 'Workers found “Zinc” on the lid.', gives: [] },
  {
    family: 'spoke-of',
    text: 'Witnesses spoke of “a wall of water”.',
    gives: [['a wall of water', 'Witnesses']],
  },
  {
    family: 'both',
    text: 'Lena Brandt and Paul Okafor both denounced the “sham” vote.',
    gives: [['sham', 'Lena Brandt']],
  },
  {
    family: 'name-between-commas',
    text: '“Nobody told us,” one resident, Ana Ruiz, told the Harbor Times.',
    gives: [['Nobody told us,', 'Ana Ruiz', 'witness']],
  },
  {
    family: 'tweeted',
    text: '“The river is rising,” Lena Brandt Tweeted on Friday.',
    gives: [['The river is rising,', 'Lena Brandt']],
  },
  {
    family: 'no-day-speaks',
    text: 'The candidate sent a letter to members Tuesday inviting them to “win a day on the lake.”',
    gives: [['win a day on the lake.', 'candidate']],
  },
  { family: 'letter', text: 'They see a name on the list and push the button for “R” without a thought.', gives: [] },
  { family: 'nickname', text: 'Robert “Bobby” Keane was found on Friday.', gives: [] },
  { family: 'nickname', text: 'Jacob "Jake" Moore, 31, was not hurt.', gives: [] },
  { family: 'scare', text: 'Roe blamed the so-called “dead zone” for the loss.', gives: [] },
  { family: 'scare', text: 'The so-called “shortcut” runs behind the mill.', gives: [] },
  { family: 'scare', text: 'The “dead zone” grew again in June.', gives: [] },
  { family: 'title', text: 'Hahn was a guest on “Morning Coffee” that week.', gives: [] },
  { family: 'title', text: 'The choir sang the hymn and the song “Amazing Grace” at dusk.', gives: [] },
  { family: 'measure', text: 'The suspect is 5\' 11" tall and weighs 180 pounds.', gives: [] },
  { family: 'apostrophe', text: "The protesters' signs and the boys' bikes lay in the street.", gives: [] },
  { family: 'markup', text: '<a href="page" class="box">The road is open.</a>', gives: [] },
  {
    family: 'author-of-document',
    text: '“Hold the bridge,” according to a May statement by Colonel Ann Lee.',
    gives: [['Hold the bridge,', 'Ann Lee']],
  },
  {
    family: 'author-of-document',
    text: '“The pump failed twice,” according to a report by engineer Bo Lund.',
    gives: [['The pump failed twice,', 'Bo Lund']],
  },
  {
    family: 'author-of-document',
    text: '“We warned them,” according to a letter by Jane Roe.',
    gives: [['We warned them,', 'Jane Roe']],
  },
  {
    family: 'author-of-document',
    text: '“The dam will hold,” according to a short memo by the chief geologist, dated 2019.',
    gives: [['The dam will hold,', 'chief geologist']],
  },
  {
    family: 'author-of-document',
    text: '“The dam will hold,” according to Jane Roe.',
    gives: [['The dam will hold,', 'Jane Roe']],
  },
  {
    family: 'handed-on',
    text: '“The strike is over,” Reuters cited the Dockers Union.',
    gives: [['The strike is over,', 'Dockers Union']],
  },
  {
    family: 'handed-on',
    text: '“We lost the herd,” the agency quoted Jane Roe as saying.',
    gives: [['We lost the herd,', 'Jane Roe']],
  },
  {
    family: 'handed-on',
    text: '“The mine is shut,” the paper cited Tom Vale as saying.',
    gives: [['The mine is shut,', 'Tom Vale']],
  },
  {
    family: 'handed-on',
    text: '“No ship will sail,” the radio quoted the Harbor Board as saying.',
    gives: [['No ship will sail,', 'Harbor Board']],
  },
  {
    family: 'aside-of-others',
    text: 'The mayor, who police said had been drinking, called the fire “a small mishap”.',
    gives: [['a small mishap', 'mayor']],
  },
  {
    family: 'aside-of-others',
    text: 'The Harbor Post, which critics say invents stories, issued a note: “We stand by every word.”',
    gives: [['We stand by every word.', 'Harbor Post']],
  },
  {
    family: 'aside-of-others',
    text: 'Jane Roe, whom neighbors described as kind, called the ruling “a bitter joke”.',
    gives: [['a bitter joke', 'Jane Roe']],
  },
  {
    family: 'aside-of-others',
    text: 'Tom Vale, who doctors said was stable, said he felt “lucky to be here”.',
    gives: [['lucky to be here', 'Tom Vale']],
  },
  {
    family: 'what-it-calls',
    text: 'The United Farmers denounced what they called a “cold and hasty” sale.',
    gives: [['cold and hasty', 'United Farmers']],
  },
  {
    family: 'what-it-calls',
    text: 'Jane Roe quit over what she termed a “culture of fear”.',
    gives: [['culture of fear', 'Jane Roe']],
  },
  {
    family: 'what-it-calls',
    text: 'Tom Vale condemned what he described as “a raid on the poor”.',
    gives: [['a raid on the poor', 'Tom Vale']],
  },
  {
    family: 'what-it-calls',
    text: 'The Harbor Board regretted what it labeled a “clerical slip”.',
    gives: [['clerical slip', 'Harbor Board']],
  },
  {
    family: 'recounts',
    text: 'Jane Roe described the flood. “The water came through the door, and we ran.”',
    gives: [['The water came through the door, and we ran.', 'Jane Roe']],
  },
  {
    family: 'recounts',
    text: 'Tom Vale, a farmer, recalled the night. “I heard the roof go, and then nothing.”',
    gives: [['I heard the roof go, and then nothing.', 'Tom Vale']],
  },
  {
    family: 'recounts',
    text: 'Nurse Ann Lee recounted the evening. “They kept coming, one after another.”',
    gives: [['They kept coming, one after another.', 'Ann Lee']],
  },
  {
    family: 'recounts',
    text: 'Bo Lund remembered his brother. “He could mend any engine you gave him.”',
    gives: [['He could mend any engine you gave him.', 'Bo Lund']],
  },
  {
    family: 'name-in-commas',
    text: '“It is a scene of ruin,” a local member of parliament, Jane Roe, told the radio.',
    gives: [['It is a scene of ruin,', 'Jane Roe']],
  },
  {
    family: 'name-in-commas',
    text: '“The wall just fell,” an engineer with the city, Tom Vale, said.',
    gives: [['The wall just fell,', 'Tom Vale']],
  },
  {
    family: 'name-in-commas',
    text: '“Nobody slept,” the owner of the inn, Ann Lee, told reporters.',
    gives: [['Nobody slept,', 'Ann Lee']],
  },
  {
    family: 'wider-place',
    text: 'A baker who works at a mill in Port Vale, Fla., said the smoke was “black as tar”.',
    gives: [['black as tar', 'baker']],
  },
  {
    family: 'wider-place',
    text: 'A teacher at a school in Santa Rosa, Calif., called the drill “a farce of the first order”.',
    gives: [['a farce of the first order', 'teacher at a school in Santa Rosa']],
  },
  {
    family: 'cannot-speak',
    text: 'Jane Roe said that the timing of the blast indicated “a planned act of sabotage”.',
    gives: [['a planned act of sabotage', 'Jane Roe']],
  },
  {
    family: 'cannot-speak',
    text: 'Tom Vale said the smell suggested “a leak in the main line”.',
    gives: [['a leak in the main line', 'Tom Vale']],
  },
  {
    family: 'points-at-nobody',
    text: 'This could mean “moving the whole herd up to the higher ground”, Jane Roe said Monday.',
    gives: [['moving the whole herd up to the higher ground', 'Jane Roe']],
  },
  {
    family: 'points-at-nobody',
    text: 'Mark Hale “has been charged with the theft of nine geese,” Dover police said in a post.',
    gives: [['has been charged with the theft of nine geese,', 'Dover police']],
  },
]
