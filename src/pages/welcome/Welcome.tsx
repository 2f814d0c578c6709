/** The first page a reader sees: one promise, three facts, a paragraph to try it on, and where the button is. */
import { useState } from 'preact/hooks';
import type { CardView } from '../../core/card/view';
import { say } from '../../platform/say';
import type { ButtonPlace } from '../../platform/toolbar-button';
import { Brand } from '../../ui/controls/Brand';
import { Button } from '../../ui/controls/Button';
import { pageGlyphs } from '../../ui/controls/glyphs';
import { Glyph } from '../../ui/Glyph';
import { Example } from './Example';
import { Toolbar } from './Toolbar';

/** What depends on the browser, and what the buttons do. */
export interface WelcomeProps {
  /** Whether pages may be read; undefined as long as the browser has not said so. */
  readonly hasAccess: boolean | undefined;
  readonly place: ButtonPlace | undefined;
  /** Keys that lead to the next name, as the browser writes them; absent where there are none. */
  readonly nextKeys: string | undefined;
  /** A card to begin with. */
  readonly example: CardView | undefined;
  readonly onAllow: () => void;
  readonly onStart: () => void;
  readonly onSites: () => void;
}

const Fact = ({ glyph, title, text }: { readonly glyph: string; readonly title: string; readonly text: string }) => (
  <li>
    <Glyph path={glyph} class="cx-icon" />
    <div>
      <h2>{title}</h2>
      <p class="cx-note">{text}</p>
    </div>
  </li>
);

/**
 * A real article as far as Contexture is concerned: its own reader marks it and its own cards explain it. Until a mouse
 * comes to it, a card stands below, where the first one will come.
 */
const Sample = ({ example }: Pick<WelcomeProps, 'example'>) => {
  const [isTried, setTried] = useState(false);
  return (
    <section class="sample" aria-labelledby="try">
      <h2 id="try">{say('welcome_try')}</h2>
      <article
        itemprop="articleBody"
        lang="en"
        dir="ltr"
        onPointerEnter={({ pointerType }) => {
          // A finger's card comes from below, and nothing may move under it.
          if (pointerType === 'mouse') setTried(true);
        }}
      >
        <p>
          In September 2015, President Obama received a guest from Beijing. Xi Jinping had come for a state visit, and
          the talk was of networks: neither government, both said, would steal trade secrets. That the NSA had looked
          into Huawei was known by then.
        </p>
      </article>
      {example ? <Example view={example} isHidden={isTried} /> : null}
    </section>
  );
};

const Allow = ({ onAllow }: Pick<WelcomeProps, 'onAllow'>) => (
  <section class="allow cx-paper" aria-labelledby="allow">
    <div>
      <h2 id="allow">{say('welcome_allow')}</h2>
      <p class="cx-note">{say('welcome_allow_text')}</p>
    </div>
    <Button weight="main" onClick={onAllow}>
      {say('popup_allow')}
    </Button>
  </section>
);

/** The whole page. */
export const Welcome = ({ hasAccess, place, nextKeys, example, onAllow, onStart, onSites }: WelcomeProps) => (
  <main class="welcome">
    <div class="promise">
      <Brand />
      <h1>{say('welcome_title')}</h1>
      <p class="lead">{say('welcome_lead')}</p>
      {hasAccess === false ? <Allow onAllow={onAllow} /> : null}
      <ul class="facts">
        <Fact glyph={pageGlyphs.safe} title={say('welcome_private')} text={say('welcome_private_text')} />
        <Fact glyph={pageGlyphs.sites} title={say('welcome_sites')} text={say('welcome_sites_text')} />
        <Fact
          glyph={pageGlyphs.keyboard}
          title={say('welcome_ways')}
          text={nextKeys === undefined ? say('welcome_ways_touch') : say('welcome_ways_keys', nextKeys)}
        />
      </ul>
      <p class="next">
        <Button weight={hasAccess === false ? 'line' : 'main'} onClick={onStart}>
          {say('welcome_start')}
        </Button>
        <Button weight="line" onClick={onSites}>
          {say('welcome_choose_sites')}
        </Button>
      </p>
    </div>
    <Sample example={example} />
    {place === undefined ? null : <Toolbar place={place} />}
  </main>
);
