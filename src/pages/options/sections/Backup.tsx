/** Save and restore: settings and corrections in one file, and the way back to the beginning. */
import { useRef } from 'preact/hooks';
import { sayListWith } from '../../../core/say';
import { defaultSettings } from '../../../core/settings';
import { type FileProblem, readSettingsFile, writeSettingsFile } from '../../../formats/settings/file';
import { isSameCorrection } from '../../../platform/corrections';
import { say } from '../../../platform/say';
import { Button } from '../../../ui/controls/Button';
import type { OptionsProps } from '../context';
import { Setting } from '../Setting';

const sayProblem = (name: string, problem: FileProblem): string => {
  switch (problem.kind) {
    case 'tooLarge':
      return say('options_import_too_large', name);
    case 'noJson':
      return say('options_import_no_json', name);
    case 'notOurs':
      return say('options_import_not_ours', name);
    case 'newer':
      return say('options_import_newer', name);
    case 'badSettings':
      return say('options_import_bad_settings', name, sayListWith(say, problem.names));
    case 'badCorrections':
      return problem.nth === undefined
        ? say('options_import_bad_corrections', name)
        : say('options_import_bad_correction', name, String(problem.nth));
  }
};

/** Between two sentences: nothing where the full stop is as wide as a character. */
const afterSentence = (sentence: string): string => (sentence.endsWith('。') ? '' : ' ');

const saveText = (name: string, text: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

/** The rows of the section. */
export const Backup = ({ settings, corrections, onChange, onRestore, onSay }: OptionsProps) => {
  const input = useRef<HTMLInputElement>(null);
  const restore = async (file: File): Promise<void> => {
    const text = await file.text().catch(() => undefined);
    const refuse = (problem: string): void =>
      onSay(`${problem}${afterSentence(problem)}${say('options_import_nothing')}`);
    if (text === undefined) return refuse(say('options_import_unreadable', file.name));
    const read = readSettingsFile(text);
    if ('kind' in read) return refuse(sayProblem(file.name, read));
    const added = read.corrections.filter((it) => !corrections.some((old) => isSameCorrection(old, it)));
    onRestore(say('options_import_done', file.name), {
      settings: read.settings,
      corrections: [...corrections, ...added],
    });
  };
  return (
    <>
      <Setting id="export">
        <Button
          weight="line"
          onClick={() => {
            const day = new Date().toISOString().slice(0, 10);
            saveText(`contexture-${day}.json`, writeSettingsFile({ settings, corrections }));
          }}
        >
          {say('options_export_button')}
        </Button>
      </Setting>
      <Setting id="import">
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={say('options_import')}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void restore(file);
            // The same file may be chosen again after it was mended.
            currentTarget.value = '';
          }}
        />
        <Button weight="line" onClick={() => input.current?.click()}>
          {say('options_import_button')}
        </Button>
      </Setting>
      <Setting id="reset">
        <Button
          weight="line"
          onClick={() =>
            onChange(say('options_reset_done'), ({ sitesOff, topicsOffAt }) => ({
              ...defaultSettings,
              sitesOff,
              topicsOffAt,
            }))
          }
        >
          {say('options_reset_button')}
        </Button>
      </Setting>
    </>
  );
};
