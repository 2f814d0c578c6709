/** The options page: one section at a time, or what a search finds in all of them. Draws what it is given. */
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { say, sayCount } from '../../platform/say';
import { Brand } from '../../ui/controls/Brand';
import { Find } from '../../ui/controls/Find';
import { Line } from '../../ui/controls/Row';
import { Found, type OptionsProps } from './context';
import { Sample } from './Sample';
import { search } from './search';
import { About } from './sections/About';
import { Backup } from './sections/Backup';
import { Card } from './sections/Card';
import { Glossaries } from './sections/Glossaries';
import { Keyboard } from './sections/Keyboard';
import { Privacy } from './sections/Privacy';
import { Reading } from './sections/Reading';
import { Sites } from './sections/Sites';
import { Words } from './sections/Words';
import { findableSettings, type SectionId, sections, settingsList } from './settings-list';

const bodies: Readonly<Record<SectionId, ComponentType<OptionsProps>>> = {
  reading: Reading,
  card: Card,
  glossaries: Glossaries,
  sites: Sites,
  words: Words,
  keyboard: Keyboard,
  privacy: Privacy,
  backup: Backup,
  about: About,
};

/** Sections over which the sample stands: it shows what is changed in them. */
const withSample: readonly SectionId[] = ['reading', 'card'];

/** Where each section begins when the keyboard comes to it. */
const titleIdOf = (id: SectionId): string => `${id}-title`;

const sectionInAddress = (): SectionId => sections.find(({ id }) => `#${id}` === location.hash)?.id ?? sections[0].id;

/** The section the address names, as it changes. */
const useSection = (onGo: () => void): SectionId => {
  const [section, setSection] = useState(sectionInAddress);
  useEffect(() => {
    const go = (): void => {
      setSection(sectionInAddress());
      onGo();
    };
    addEventListener('hashchange', go);
    return () => removeEventListener('hashchange', go);
  }, []);
  return section;
};

/** The whole page. */
export const Options = (props: OptionsProps) => {
  const [query, setQuery] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const current = useSection(() => {
    setQuery('');
    // After the section is drawn, so that reading and tabbing go on in it.
    requestAnimationFrame(() => title.current?.focus());
  });

  const section = sections.find(({ id }) => id === current) ?? sections[0];
  const isSearching = query.trim() !== '';
  const found = isSearching ? new Set(search(query, findableSettings(say))) : undefined;
  const isShown = (id: SectionId): boolean =>
    found ? [...found].some((setting) => settingsList[setting].section === id) : id === current;

  return (
    <Found.Provider value={found}>
      <div class="options">
        <a class="skip" href={`#${current}`} onClick={() => title.current?.focus()}>
          {say('options_skip')}
        </a>
        <nav aria-label={say('options_title')}>
          <Brand />
          <search>
            <Find say={say} label={say('options_search')} value={query} onInput={setQuery} />
          </search>
          <ul>
            {sections.map(({ id, glyph, title: name }) => (
              <li key={id}>
                <Line
                  glyph={glyph}
                  text={say(name)}
                  href={`#${id}`}
                  isCurrent={!isSearching && id === current}
                  onClick={() => setQuery('')}
                />
              </li>
            ))}
          </ul>
        </nav>
        {/* What the link at the beginning skips to. */}
        <main id={current}>
          <h1 class="unseen">{say('options_title')}</h1>
          <p class="found cx-note" role="status">
            {found &&
              (found.size > 0 ? sayCount('options_found_count', found.size) : say('options_nothing_found', query))}
          </p>
          {isSearching ? null : (
            <>
              <h2 id={titleIdOf(current)} ref={title} tabIndex={-1}>
                {say(section.title)}
              </h2>
              <p class="cx-note">{say(section.note)}</p>
            </>
          )}
          <Sample isHidden={isSearching || !withSample.includes(current)} isOff={!props.settings.enabled} />
          {sections
            .filter(({ id }) => isShown(id))
            .map(({ id, title: name }) => {
              const Body = bodies[id];
              return (
                <section key={id} aria-labelledby={titleIdOf(id)}>
                  {isSearching ? <h2 id={titleIdOf(id)}>{say(name)}</h2> : null}
                  <Body {...props} />
                </section>
              );
            })}
        </main>
      </div>
    </Found.Provider>
  );
};
