/** About: version and licences. */
import { useEffect, useState } from 'preact/hooks';
import { extensionVersion, readPackaged } from '../../../platform/packaged';
import { say } from '../../../platform/say';
import { Row } from '../../../ui/controls/Row';
import { useIsFound } from '../Setting';

/** The notices that the build wrote, fetched when they are unfolded. */
const Notices = () => {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  useEffect(() => {
    if (isOpen && text === '') void readPackaged('THIRD-PARTY.md').then(setText);
  }, [isOpen, text]);
  return (
    <details class="notices" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{say('options_about_notices')}</h3>
        <p class="cx-note">{say('options_about_notices_note')}</p>
      </summary>
      <pre lang="en">{text}</pre>
    </details>
  );
};

/** The rows of the section. */
export const About = () => {
  const hasVersion = useIsFound('version');
  const hasNotices = useIsFound('notices');
  return (
    <>
      {hasVersion ? (
        <Row title={say('options_about_version', extensionVersion())} note={say('options_about_licence')} />
      ) : null}
      {hasNotices ? <Notices /> : null}
    </>
  );
};
