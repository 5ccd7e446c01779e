// Leads of pasted statements, and where the name of who released one stands.

import { PhraseTable } from '../lex/phrases.ts'
import { WordTable } from '../lex/word-table.ts'
import { phrases } from './cues.ts'

/** True where the whole text is announced, so that several paragraphs may follow. */
export const statementLeads = new PhraseTable<boolean>([
  ...phrases(
    `full statement; entire statement; complete statement; full press release; entire press release; full release;
    full text; full news release; following statement; following press release; following news release;
    following release; following message; released the following; issued the following; statement in full;
    release in full; statement in its entirety; release in its entirety; statement follows; statement is below;
    release is below; statement below; press release below; posted the following; shared the following;
    sent the following`,
    true,
  ),
  ...phrases(
    `statement reads; statement read; statement said; statement says; statement stated; release reads; release read;
    release said; release says; release stated; statement from; statement by; statement on; press release; news release;
    press release from; is the statement; 's the statement; read the statement`,
    false,
  ),
])

export const voiceBefore = new WordTable(['by', 'from'])
export const voiceVerbs = new WordTable(
  'released issued posted shared sent said wrote gave published tweeted has have had read'.split(' '),
)
