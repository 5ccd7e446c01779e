// Phrases of page furniture, captions and credits; wording that sites repeat on every page, never the words of one article.

import { PhraseTable } from '../lex/phrases.ts'
import { phrases } from './cues.ts'

/** How a phrase at the start of a paragraph makes it furniture. */
export enum Start {
  /** In a short paragraph. */
  Short = 1,
  /** Only with a colon directly after it, or alone on its line. */
  Label = 2,
  /** As Label; the headline-like lines that follow belong to it too. */
  List = 3,
  /** Only where the paragraph is nothing else. */
  Alone = 4,
}

export const furnitureStarts = new PhraseTable<number>([
  ...phrases(
    `read also; also read; see also; read more about; click here; click to; click for; click on; tap here; sign up; sign in;
    log in; subscribe to; subscribe now; subscribe for; subscribe today; copyright; ©; share this; share on; share via;
    follow us; like us on; find us on; join us on; story continues; article continues; continue reading; contact us;
    download now; download our; download the; get the latest; get our; get breaking; support our; donate now; donate to;
    make a donation; become a member; advertise with; send us; email us; e mail us; text us; visit our; we pay for your;
    do you have a story; do you know more; do you have information; got a tip; have a tip; got a story;
    already a subscriber; your browser; please enable javascript; enable javascript; you need the latest version;
    play video; watch the video; watch live; watch more; watch below; watch full; see the video; view the video;
    view gallery; see more photos; read or share; read the full; read full; read our; for more stories; for more news;
    for more on; stay up to date; stay informed; never miss; don't miss another; join the conversation;
    this material may not; this site uses; this website uses; this slideshow requires; we use cookies; by signing up;
    by clicking; by subscribing; skip to; jump to; back to top; scroll down; photo gallery; facebook twitter; more from;
    recommended for; you may also; you might also; thank you for reading; thanks for reading; if you like this;
    support local; transcript provided; print this; email this; tweet this; view comments; show comments; hide comments;
    refresh this page; keep checking; refresh for updates;
    check back for updates; this is a developing story; a version of this article; a version of this story`,
    Start.Short,
  ),
  ...phrases(
    `related; more; watch; read; read more; see; see more; video; videos; photos; listen; tags; tag; topics; filed under;
    categories; category; source; sources; tracker; live updates; slideshow; gallery; poll; links; factbox; next; previous;
    explainer; podcast; newsletter; sponsored; keywords; labels; via; hat tip; follow; twitter; facebook; instagram;
    email; e mail; contact; map`,
    Start.Label,
  ),
  ...phrases(
    `also; related coverage; related stories; related articles; related content; related news; more coverage;
    more coverage of; more stories; more news; read next; see also; recommended; top stories; latest news; trending;
    also on; must read; must reads; don't miss; in case you missed it; related topics; related posts; related links;
    related video; related videos; most read; most popular; most viewed; most shared; trending now; editors picks;
    popular now; latest stories; latest headlines; other news; in other news; more on this story; more on this topic;
    you may also like; you might also like; you may be interested in; recommended for you; from around the web`,
    Start.List,
  ),
  ...phrases(
    `advertisement; advertising; ad; sponsored content; loading; print; tweet; share; email; facebook; twitter; whatsapp;
    linkedin; pinterest; reddit; save; menu; home; search; comments; subscribe; contact; about us; top; photo; photos;
    image; read more; show more; load more; view more; close; live; breaking; story highlights; log in; privacy; terms;
    skip; replay; pause; play; mute; unmute; copy link; editor's picks`,
    Start.Alone,
  ),
])

/** What a phrase inside a paragraph makes of it. */
export enum Inside {
  Furniture = 1,
  /** Only near the end. */
  Caption = 2,
  Credit = 3,
  /** Only as the last words. */
  ReadMore = 4,
  /** A credit where a mail address or handle stands in the paragraph. */
  Contact = 5,
  /** A caption where it opens the closing bracket. */
  Published = 6,
}

export const insides = new PhraseTable<number>([
  ...phrases(
    `all rights reserved; privacy policy; terms of use; terms of service; sign up for; sign up here; signing up you agree;
    newsletters manage; subscribe to our; read or share this; reprint permission; share this story; share this article;
    inbox by; homepage for more; newsletter sign up; facebook | twitter; facebook or twitter for all`,
    Inside.Furniture,
  ),
  ...phrases(
    `photo :; photo by; photos by; photo credit; photo courtesy; ap photo; file photo; getty images; photo /; image :;
    image credit; images /; images by; image by; image courtesy; courtesy of; hide caption; toggle caption;
    view full caption; photograph :; handout photo; photo illustration; credit :; images )`,
    Inside.Caption,
  ),
  ...phrases(
    `contributed to this report; contributed to this story; contributed to this article; contributed reporting;
    contributed to the report; reporting by; editing by; contributing :; contributed .`,
    Inside.Credit,
  ),
  ...phrases('read more', Inside.ReadMore),
  ...phrases(
    'contacted at; reached at; staff writer; staff writers; staff reporter; email :; e mail :; contact; reach',
    Inside.Contact,
  ),
  ...phrases('published', Inside.Published),
])

/** Starts of captions; the second group only with a colon, a dash or a bar after them. */
export const captionStarts = new PhraseTable<boolean>([
  ...phrases(
    `enlarge this image; image copyright; image caption; media caption; file photo; photo by; photo courtesy; screengrab;
    screenshot; in this image; in this photo; in this file photo; this photo released; this photo provided; this image;
    this undated photo; handout photo; ap photo; buy photo; hide caption; show caption; facebook twitter pinterest`,
    true,
  ),
  ...phrases(
    'photo; photos; image; images; file; picture; pictures; pictured; caption; photograph; above; left; right',
    false,
  ),
])

/** Starts of credit lines, true where they are credits only near the top of the article. */
export const creditStarts = new PhraseTable<boolean>([
  ...phrases(
    `contributing; reporting by; editing by; written by; associated press writer; associated press writers; ap writer;
    ap writers; story by; compiled by; this post was last updated; this story was updated; this article was updated;
    this article was originally; this story was originally; this story was first; this post was updated`,
    false,
  ),
  ...phrases(
    `by; updated; published; posted; last updated; first published; last modified; created; originally published; date;
    staff writer; staff reporter; from staff reports; staff reports; special to; the associated press; associated press;
    usa today`,
    true,
  ),
])
