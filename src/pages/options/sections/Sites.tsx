/** Sites: where Contexture is off, listed, added, taken away. */
import { useState } from 'preact/hooks';
import { isSiteOff } from '../../../core/sites';
import { say } from '../../../platform/say';
import { Button } from '../../../ui/controls/Button';
import { Field } from '../../../ui/controls/Field';
import { Row } from '../../../ui/controls/Row';
import type { OptionsProps } from '../context';
import { readSite } from '../read-site';
import { useIsFound } from '../Setting';

const problemWith = (site: string | undefined, sitesOff: readonly string[]): string | undefined => {
  if (site === undefined) return say('options_site_bad');
  const cover = sitesOff.find((off) => isSiteOff(site, [off]));
  return cover === undefined ? undefined : say('options_site_covered', site, cover);
};

/** The list, and a field to add to it. */
export const Sites = ({ settings, onChange }: OptionsProps) => {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  if (!useIsFound('sites')) return null;
  const { sitesOff } = settings;
  const addSite = (): void => {
    const site = readSite(typed);
    const wrong = problemWith(site, sitesOff);
    setProblem(wrong);
    if (wrong !== undefined || site === undefined) return;
    setTyped('');
    onChange(say('options_site_was_added', site), ({ sitesOff: all }) => ({
      sitesOff: [...new Set([...all, site])].sort(),
    }));
  };
  return (
    <>
      {sitesOff.length === 0 ? <p class="none">{say('options_sites_none')}</p> : null}
      {sitesOff.map((site) => (
        <Row key={site} title={<bdi>{site}</bdi>}>
          <Button
            weight="line"
            label={say('options_site_on_for', site)}
            onClick={() =>
              onChange(say('options_site_was_removed', site), ({ sitesOff: all }) => ({
                sitesOff: all.filter((off) => off !== site),
              }))
            }
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
          note={say('options_site_add_note')}
          value={typed}
          onInput={setTyped}
          placeholder="news.example.org"
          problem={problem}
        />
        <Button weight="main" type="submit">
          {say('options_site_add_button')}
        </Button>
      </form>
    </>
  );
};
