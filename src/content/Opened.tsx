/**
 * The opened card in use: which entry it shows, what its buttons do. Its caller places it, and decides when it closes.
 */
import { useLayoutEffect, useState } from 'preact/hooks';
import { articleGlossary } from '../core/article-definitions/definition';
import { createTextLink } from '../core/card/text-fragment';
import type { CardView } from '../core/card/view';
import type { EntryAddress } from '../core/mention';
import { say } from '../platform/say';
import type { Standing } from '../ui/card/Bar';
import { cardGlyphs } from '../ui/glyphs';
import { type CardAction, OpenCard } from '../ui/OpenCard';
import { choose, type Done, reject, retire, silence, switchOff } from './correct';
import type { Target } from './targets';

/** Where an opened card stands: at its mention, where the reader has dragged it, or along an edge of the window. */
export type Form = 'card' | 'free' | 'side' | 'sheet';

/** What an opened card needs. */
export interface OpenedProps {
  readonly view: CardView;
  readonly target: Target;
  /** Absent where none of the page's mentions is meant. */
  readonly standing: Standing | undefined;
  readonly isSheet: boolean;
  /** The view of a related entry. */
  readonly follow: (address: EntryAddress) => Promise<CardView | undefined>;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
  readonly onKeep: (isKept: boolean) => void;
  readonly onForm: (form: Form) => void;
  /** The article's own words are to be shown where they stand. */
  readonly onJump: (() => void) | undefined;
  /** Shows the page of an entry in a tab of its own. */
  readonly onEntry: (address: EntryAddress) => void;
  /** Something was corrected: the card has nothing more to say. */
  readonly onDone: (done: Done) => void;
  /** What it shows, and so its size, has changed. */
  readonly onDrawn: () => void;
}

/** What was copied last: the card's text, or the address of its mention. */
type Copied = 'text' | 'link';

/** How long a button says that it has copied. */
const copiedMs = 2000;

const textOf = ({ title, kind, summary, senses, meanings = [], source }: CardView): string =>
  [
    title,
    kind && [kind.strong, kind.text, kind.asOf && ` ${kind.asOf}`].join(''),
    summary,
    ...senses.map(({ label, text }) => `${label}: ${text}`),
    ...meanings.map(({ part, text }) => `${part}: ${text}`),
    `(${source.name})`,
  ]
    .filter((line) => line !== undefined && line !== '')
    .join('\n');

/** An opened card with its state. Give it a key of its mention: another mention begins anew. */
export const Opened = (props: OpenedProps) => {
  const { view, target, standing, isSheet, follow, onStep, onClose, onKeep, onForm, onJump, onEntry, onDone, onDrawn } =
    props;
  const { mention, senses: ofWord } = target.known;
  const [followed, setFollowed] = useState<readonly CardView[]>([]);
  const [isKept, setKept] = useState(false);
  const [isFull, setFull] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [copied, setCopied] = useState<Copied | undefined>();
  useLayoutEffect(onDrawn, [followed, isFull, isAsking]);

  const shown = followed.at(-1) ?? view;
  const before = followed.length > 0 ? (followed.at(-2) ?? view) : undefined;
  const ask = (): void => {
    setAsking(true);
    setFull(true);
  };
  const finish = (done: Promise<Done>): void => void done.then(onDone);

  const copy = async (what: Copied, text: string): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(what);
    setTimeout(() => setCopied(undefined), copiedMs);
  };
  const link = (): string =>
    createTextLink(location.href, { text: target.text, start: mention.start, end: mention.end });
  const { wikipedia } = shown.more.links;
  // Among several meanings, none is the one to be shown.
  const address = shown.senses.length > 0 ? undefined : shown.address;

  const actions: CardAction[] = isAsking
    ? [
        { glyph: cardGlyphs.back, label: say('card_back'), onClick: () => setAsking(false) },
        ...(mention.glossary === articleGlossary
          ? []
          : [{ glyph: cardGlyphs.known, label: say('card_known'), onClick: () => finish(retire(mention)) }]),
        { glyph: cardGlyphs.never, label: say('card_never', mention.surface), onClick: () => finish(silence(mention)) },
        { glyph: cardGlyphs.off, label: say('card_off_here'), onClick: () => finish(switchOff()) },
      ]
    : [
        // A page without a secure connection has no clipboard; that nothing is known is nothing to copy.
        ...(navigator.clipboard && ofWord?.length !== 0
          ? [
              {
                glyph: copied === 'text' ? cardGlyphs.known : cardGlyphs.copy,
                label: say(copied === 'text' ? 'card_copied' : 'card_copy'),
                onClick: () => void copy('text', textOf(shown)),
              },
            ]
          : []),
        ...(wikipedia ? [{ glyph: cardGlyphs.away, label: say('card_wikipedia'), href: wikipedia }] : []),
        ...(before || ofWord || view.senses.length > 0 || mention.glossary === articleGlossary
          ? []
          : [{ glyph: cardGlyphs.other, label: say('card_other_meaning'), onClick: () => finish(reject(mention)) }]),
        ...(before || ofWord ? [] : [{ glyph: cardGlyphs.never, label: say('card_dont_mark'), onClick: ask }]),
      ];

  const pick = (address: EntryAddress): void => {
    const sense = view.senses.find((it) => it.glossary === address.glossary && it.entry === address.entry);
    finish(choose(mention, address, sense?.label ?? ''));
  };
  const open = async (address: EntryAddress): Promise<void> => {
    const next = await follow(address);
    if (next) setFollowed([...followed, next]);
  };
  const keep = (isNowKept: boolean): void => {
    setKept(isNowKept);
    onKeep(isNowKept);
    if (!isSheet) onForm(isNowKept ? 'free' : 'card');
  };

  return (
    <OpenCard
      view={shown}
      say={say}
      {...(standing ? { standing } : {})}
      actions={actions}
      isAsking={isAsking}
      onStep={onStep}
      onClose={onClose}
      onChoose={pick}
      onFollow={(address) => void open(address)}
      {...(navigator.clipboard && !before
        ? { link: { isCopied: copied === 'link', onCopy: () => void copy('link', link()) } }
        : {})}
      {...(onJump && !before ? { onJump } : {})}
      {...(address ? { onEntry: () => onEntry(address) } : {})}
      {...(before ? { back: { label: before.title, onBack: () => setFollowed(followed.slice(0, -1)) } } : {})}
      keep={{ isKept, onKeep: keep, ...(isSheet ? {} : { onDock: () => onForm('side') }) }}
      {...(isSheet ? { sheet: { isFull, onResize: setFull } } : {})}
    />
  );
};
