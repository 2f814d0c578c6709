/**
 * What a glossary says, in its own language and direction, within a card in the reader's: English sentences stand left to
 * right in an Arabic card, and are read aloud as English.
 */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { languageOf, type Say } from '../../core/say';

/** Language and direction of a glossary's text. */
export interface TextLanguage {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Those of the card's glossary: every card gives them to what it holds. */
export const ToldLanguage = createContext<TextLanguage>({ lang: 'en', dir: 'ltr' });

interface ToldProps {
  readonly children: ComponentChildren;
}

/** A paragraph of the glossary's. */
export const ToldText = ({ children }: ToldProps) => {
  const { lang, dir } = useContext(ToldLanguage);
  return (
    <p lang={lang} dir={dir}>
      {children}
    </p>
  );
};

/** Words of the glossary's within a line of the card's. */
export const ToldWords = ({ children }: ToldProps) => {
  const { lang, dir } = useContext(ToldLanguage);
  return (
    <bdi lang={lang} dir={dir}>
      {children}
    </bdi>
  );
};

interface RemarkProps {
  readonly remark: string | undefined;
  readonly say: Say;
}

/** After words of the glossary's, a sentence of the interface's that belongs to them; nothing where there is none. */
export const Remark = ({ remark, say }: RemarkProps) =>
  remark === undefined ? null : (
    <>
      {' '}
      <bdi {...languageOf(say)}>{remark}</bdi>
    </>
  );
