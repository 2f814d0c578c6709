/** The sites where Contexture is off: listed, added, removed. */
import { useState } from 'preact/hooks';
import { siteOf } from '../../core/sites';
import { say } from '../../platform/say';
import { Button } from '../../ui/controls/Button';
import { Field } from '../../ui/controls/Field';
import { Row } from '../../ui/controls/Row';
import type { OptionsProps } from './Options';

/** The site in what a reader typed or pasted, a whole address included; undefined when there is none in it. */
const readSite = (typed: string): string | undefined => {
  const text = typed.trim();
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  return /[^.]\.[^.]/.test(hostname) || hostname === 'localhost' ? siteOf(hostname) : undefined;
};

/** The section of the options page. */
export const Sites = ({ settings, onChange }: OptionsProps) => {
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const addSite = (): void => {
    const site = readSite(typed);
    setWrong(site === undefined);
    if (site === undefined) return;
    setTyped('');
    onChange(({ sitesOff }) => ({ sitesOff: [...new Set([...sitesOff, site])].sort() }));
  };
  return (
    <section id="sites" aria-labelledby="sites-title">
      <h2 id="sites-title">{say('options_sites')}</h2>
      <p class="cx-note">{say('options_sites_note')}</p>
      {settings.sitesOff.length === 0 ? <p class="none">{say('options_sites_none')}</p> : null}
      {settings.sitesOff.map((site) => (
        <Row key={site} title={site}>
          <Button
            weight="line"
            label={say('options_site_on_for', site)}
            onClick={() => onChange(({ sitesOff }) => ({ sitesOff: sitesOff.filter((off) => off !== site) }))}
          >
            {say('options_site_on')}
          </Button>
        </Row>
      ))}
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          addSite();
        }}
      >
        <Field
          label={say('options_site_add')}
          value={typed}
          onInput={setTyped}
          placeholder="news.example.org"
          problem={isWrong ? say('options_site_bad') : undefined}
        />
        <Button weight="main" type="submit">
          {say('options_site_add_button')}
        </Button>
      </form>
    </section>
  );
};
