/**
 * What a glossary says, in its own language and direction, within a card in the reader's: English sentences stand left to
 * right in an Arabic card, and are read aloud as English.
 */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

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
