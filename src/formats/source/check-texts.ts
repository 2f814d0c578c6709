/**
 * What the sentences of a good entry must be: short, whole, in British English, true next year as well, and no judgement of
 * a person that a court has not made. Only looks; every problem says what to do.
 */
import type { Entry } from '../../core/glossary';
import type { Complain } from './check';

const summaryLimit = 200;
const detailLimit = 900;
const kindLimit = 60;

/** What is true only at the time of writing. "Former" and "current" the card derives from offices and the article's date. */
const ageing =
  /\b(currently|at present|recently|nowadays|to date|so far|to this day|these days|lately|ongoing|(?<!the )(?:this|last|next) year|in recent (?:years|months)|until now)\b/i;

/** American spellings in small letters; names in capitals ("World Trade Center") keep theirs. */
const american =
  /\b((?:un)?(?:labor(?!at)|color|favor|honor(?!ar)|neighbor|harbor|rumor|behavior)[a-z]*|centers?|theaters?|travel(?:ed|ing|er)s?|cancel(?:ed|ing)|labeled|percent|airplanes?|aluminum|skeptic\w*|maneuver\w*|analyz\w+|(?:[a-z]+(?:al|rat|gan|gn|vat|ver|litar|mor|pol|lon|ern))iz(?:e[ds]?|ing|ation\w*|er)s?)\b/;

/** What only a court may say of somebody. */
const verdict = /\b(terrorist|criminal|fraudster|murderer|offender|trafficker|gangster|crime boss|killer)\b/i;
const judgement =
  /\b(sentenced|convicted|found guilty|pleaded guilty|in prison|imprisoned|executed|died|killed|shot dead)\b/i;

const checkSentence = (what: string, text: string, complain: Complain): void => {
  if (!/[.?]["”]?$/.test(text)) complain(`${what} should end with a full stop`);
  if (/^\p{Ll}/u.test(text)) complain(`${what} should begin with a capital letter`);
  const twice = /(?<!\p{L})(\p{L}+) \1(?!\p{L})/u.exec(text);
  if (twice) complain(`${what} says "${twice[0]}": remove one`);
};

/** Complains of texts that are too long, unfinished, American, bound to age, or a verdict without a judgement. */
export const checkTexts = (entry: Entry, complain: Complain): void => {
  const { kind, summary, detail, events = [], type } = entry;
  if (summary.length > summaryLimit)
    complain(`summary has ${summary.length} characters: shorten it to ${summaryLimit}`);
  if (detail && detail.length > detailLimit)
    complain(`detail has ${detail.length} characters: shorten it to ${detailLimit}`);
  if (kind.length > kindLimit) complain(`kind has ${kind.length} characters: shorten it to ${kindLimit}`);
  if (/\.$/.test(kind)) complain('kind should not end with a full stop');
  if (/^(former|current|ex-)\b/i.test(kind))
    complain('kind should not say "former" or "current": write offices with dates');

  checkSentence('summary', summary, complain);
  if (detail) checkSentence('detail', detail, complain);
  for (const { date, text } of events) checkSentence(`the event of ${date}`, text, complain);

  const whole = [kind, summary, detail ?? '', ...events.map(({ text }) => text)].join(' ');
  const aged = ageing.exec(whole);
  if (aged) complain(`says "${aged[0]}": write a date`);
  const foreign = american.exec(whole);
  if (foreign) complain(`says "${foreign[0]}": write British English`);
  const called = type === 'person' ? verdict.exec(kind) : null;
  if (called && !judgement.test(`${summary} ${detail ?? ''} ${events.map(({ text }) => text).join(' ')}`))
    complain(`kind says "${called[0]}" of a person: say which court found so, or choose another word`);
};
