// Openings of readers' comments and heads of comment sections.

import { PhraseTable } from '../lex/phrases.ts'
import { phrases } from './cues.ts'

export const commentOpeners = new PhraseTable<number>(
  phrases(
    `lets see; let's see; let me guess; lets be; well well; well ,; sorry but; sorry ,; lol; wow; omg; hmm; haha; yeah; yep;
    nope; oh well; oh yeah; oh please; ok so; ok ,; why are; why do; why would; so sad; so you; i agree; i disagree;
    i hope; i bet; i think; i mean; how about; good riddance; rip; praying for; shame on; wake up; good job; great job;
    great article; thanks for; you people; you guys; you are; you all; typical; what a joke; what a shame; just another`,
    1,
  ),
)

/** What follows such a line is by readers to the end. */
export const commentHeads = new PhraseTable<number>(
  phrases(
    `comments; comment; reader comments; readers comments; leave a comment; leave a reply; leave a response;
    join the discussion; add a comment; post a comment; responses to; thoughts on; view comments; comment section;
    reader reactions; readers respond; what readers say; what our readers say; what readers are saying; from the comments; have your say;
    top comments; user comments; your comments`,
    1,
  ),
)
