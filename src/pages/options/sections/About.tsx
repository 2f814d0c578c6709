/** About: version and licences. */
import { useEffect, useState } from 'preact/hooks';
import { extensionVersion, readPackaged } from '../../../platform/packaged';
import { say } from '../../../platform/say';
import { Row } from '../../../ui/controls/Row';
import { readChanges } from '../changes';
import { useIsFound } from '../Setting';

/** A file of the package, fetched when it is unfolded; empty until then. */
const useUnfolded = (path: string) => {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  useEffect(() => {
    if (isOpen && text === '') void readPackaged(path).then(setText);
  }, [isOpen, text]);
  return {
    text,
    onToggle: (event: { readonly currentTarget: HTMLDetailsElement }) => setOpen(event.currentTarget.open),
  };
};

const News = () => {
  const { text, onToggle } = useUnfolded('CHANGELOG.md');
  return (
    <details class="notices" onToggle={onToggle}>
      <summary>
        <h3>{say('popup_news_open')}</h3>
      </summary>
      <div class="news" lang="en" dir="ltr">
        {readChanges(text).map(({ title, changes }) => (
          <section key={title} aria-label={title}>
            <h4>{title}</h4>
            <ul>
              {changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  );
};

/** The notices that the build wrote. */
const Notices = () => {
  const { text, onToggle } = useUnfolded('THIRD-PARTY.md');
  return (
    <details class="notices" onToggle={onToggle}>
      <summary>
        <h3>{say('options_about_notices')}</h3>
        <p class="cx-note">{say('options_about_notices_note')}</p>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <pre lang="en" dir="ltr" tabIndex={0}>
        {text}
      </pre>
    </details>
  );
};

/** The rows of the section. */
export const About = () => {
  const hasVersion = useIsFound('version');
  const hasNews = useIsFound('news');
  const hasNotices = useIsFound('notices');
  return (
    <>
      {hasVersion ? (
        <Row title={say('options_about_version', extensionVersion())} note={say('options_about_licence')} />
      ) : null}
      {hasNews ? <News /> : null}
      {hasNotices ? <Notices /> : null}
    </>
  );
};
