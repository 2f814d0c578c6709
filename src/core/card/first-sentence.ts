/** The first sentence of a short text. Knows Latin full stops that end no sentence; no language needs be named. */

/** Words whose full stop rarely ends a sentence, without it. */
const abbreviations = new Set(
  'Mr Mrs Ms Dr Prof St Sr Jr Gen Col Lt Sgt Capt Adm Gov Sen Rep Rev Hon No Nos vs etc ca c b d e.g i.e approx Inc Ltd Co Corp Bros'.split(
    ' ',
  ),
);

/** A stop, what closes after it, a space, and the start of something new. CJK stops need no space. */
const ends = /[.!?…]+["'”’)\]]*(?=\s+["'“‘([]*[\p{Lu}\p{N}])|[。！？]/gu;

/** The text up to its first sentence's end; all of it when it has only one. */
export const firstSentence = (text: string): string => {
  for (const end of text.matchAll(ends)) {
    const before = text.slice(0, end.index);
    const word = before.slice(before.search(/\S+$/u));
    // "U.S.", "J. Edgar": a single capital before the stop is an initial.
    if (end[0] === '.' && (abbreviations.has(word) || /(?:^|\.)\p{Lu}$/u.test(word))) continue;
    return before + end[0];
  }
  return text;
};
