/**
 * Every setting there is on the page, by section and in order: its texts, and what else it is found by. The search and the
 * rows take their words from here. Must not know how a setting is drawn.
 */
import type { MessageKey, Say } from '../../core/say';
import { pageGlyphs } from '../../ui/controls/glyphs';
import type { Findable } from './search';

/** One setting's texts; `more` are keys of further words that lead to it. */
interface SettingTexts {
  readonly section: SectionId;
  readonly title: MessageKey;
  readonly note?: MessageKey;
  readonly more?: readonly MessageKey[];
}

/** The sections in their order. The id is also the address: `options/index.html#sites`. */
export const sections = [
  { id: 'reading', glyph: pageGlyphs.reading, title: 'options_reading', note: 'options_reading_note' },
  { id: 'card', glyph: pageGlyphs.card, title: 'options_card', note: 'options_card_note' },
  { id: 'glossaries', glyph: pageGlyphs.glossaries, title: 'options_glossaries', note: 'options_glossaries_note' },
  { id: 'sites', glyph: pageGlyphs.sites, title: 'options_sites', note: 'options_sites_note' },
  { id: 'words', glyph: pageGlyphs.words, title: 'options_words', note: 'options_words_note' },
  { id: 'keyboard', glyph: pageGlyphs.keyboard, title: 'options_keyboard', note: 'options_keyboard_note' },
  { id: 'privacy', glyph: pageGlyphs.safe, title: 'options_privacy', note: 'options_privacy_note' },
  { id: 'backup', glyph: pageGlyphs.backup, title: 'options_backup', note: 'options_backup_note' },
  { id: 'about', glyph: pageGlyphs.about, title: 'options_about', note: 'options_about_note' },
] as const satisfies readonly { id: string; glyph: string; title: MessageKey; note: MessageKey }[];

export type SectionId = (typeof sections)[number]['id'];

/** All settings by their ids. */
export const settingsList = {
  enabled: { section: 'reading', title: 'options_enabled', note: 'options_enabled_note' },
  level: {
    section: 'reading',
    title: 'level_label',
    note: 'options_level_normal_note',
    more: ['level_few', 'level_normal', 'level_many', 'level_all'],
  },
  markStyle: {
    section: 'reading',
    title: 'options_mark_style',
    note: 'options_mark_style_note',
    more: ['options_mark_dotted', 'options_mark_group', 'options_mark_background'],
  },
  firstOnly: { section: 'reading', title: 'options_first_only', note: 'options_first_only_note' },
  groups: {
    section: 'reading',
    title: 'options_groups',
    note: 'options_groups_note',
    more: ['group_people', 'group_bodies', 'group_places', 'group_happenings', 'group_ideas', 'group_technology'],
  },
  leftAlone: {
    section: 'reading',
    title: 'options_left_alone',
    note: 'options_left_alone_note',
    more: ['options_part_heading', 'options_part_link', 'options_part_code', 'options_part_caption'],
  },
  rest: {
    section: 'card',
    title: 'options_rest',
    note: 'options_rest_note',
    more: ['options_rest_off', 'options_rest_strict', 'options_rest_loose'],
  },
  dwell: { section: 'card', title: 'options_dwell', note: 'options_dwell_note' },
  close: { section: 'card', title: 'options_close', note: 'options_close_note' },
  lookUp: { section: 'card', title: 'options_look_up', note: 'options_look_up_note', more: ['key_alt', 'key_ctrl'] },
  textSize: { section: 'card', title: 'options_text_size', note: 'options_text_size_note' },
  theme: {
    section: 'card',
    title: 'options_theme',
    note: 'options_theme_note',
    more: ['options_theme_light', 'options_theme_dark'],
  },
  glossaries: { section: 'glossaries', title: 'options_glossaries', note: 'options_glossaries_note' },
  sites: { section: 'sites', title: 'options_sites', note: 'options_sites_note', more: ['options_site_add'] },
  words: { section: 'words', title: 'options_words', note: 'options_words_note' },
  shortcuts: { section: 'keyboard', title: 'options_keyboard', note: 'options_keys_change_note' },
  cardKeys: { section: 'keyboard', title: 'options_keys_card', more: ['key_enter', 'key_escape', 'key_tab'] },
  reads: { section: 'privacy', title: 'options_privacy_reads', note: 'options_privacy_reads_text' },
  sends: { section: 'privacy', title: 'options_privacy_sends', note: 'options_privacy_sends_text' },
  keeps: { section: 'privacy', title: 'options_privacy_keeps', note: 'options_privacy_keeps_text' },
  syncs: { section: 'privacy', title: 'options_privacy_syncs', note: 'options_privacy_syncs_text' },
  export: { section: 'backup', title: 'options_export', note: 'options_export_note' },
  import: { section: 'backup', title: 'options_import', note: 'options_import_note' },
  reset: { section: 'backup', title: 'options_reset', note: 'options_reset_note' },
  version: { section: 'about', title: 'options_about', note: 'options_about_licence' },
  news: { section: 'about', title: 'popup_news_open' },
  notices: { section: 'about', title: 'options_about_notices', note: 'options_about_notices_note' },
} as const satisfies Record<string, SettingTexts>;

export type SettingId = keyof typeof settingsList;

const isSettingId = (id: string): id is SettingId => Object.hasOwn(settingsList, id);

/** All settings with the words they are found by: their own, and their section's name. */
export const findableSettings = (say: Say): Findable<SettingId>[] =>
  Object.keys(settingsList)
    .filter(isSettingId)
    .map((id) => {
      const { section, title, note, more = [] }: SettingTexts = settingsList[id];
      const sectionTitle = sections.find((it) => it.id === section)?.title;
      const keys = [title, note, sectionTitle, ...more].filter((key) => key !== undefined);
      return { id, words: keys.map((key) => say(key)).join(' ') };
    });
