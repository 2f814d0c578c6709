/** The oracle's own list of the ways a name may be written: words joined, British and American spellings. */
import type { Name } from '../glossary';

const pairs = (
  'colour color,honour honor,labour labor,favour favor,behaviour behavior,neighbour neighbor,harbour harbor,humour humor,' +
  'rumour rumor,armour armor,endeavour endeavor,defence defense,offence offense,licence license,centre center,theatre theater,' +
  'fibre fiber,metre meter,litre liter,calibre caliber,programme program,catalogue catalog,dialogue dialog,analogue analog,' +
  'cheque check,grey gray,plough plow,aluminium aluminum,travell travel,cancell cancel,fuell fuel,labell label,modell model,' +
  'signall signal,counsell counsel,fulfil fulfill,skilful skillful,enrol enroll,instalment installment,judgement judgment,' +
  'paediatric pediatric,anaesthe anesthe,haemo hemo,oestrogen estrogen,encyclopaedia encyclopedia,mediaeval medieval,' +
  'manoeuvre maneuver,tyre tire,kerb curb,sulphur sulfur,sceptic skeptic,artefact artifact,ageing aging,vapour vapor,tumour tumor,' +
  'odour odor,savour savor,vigour vigor,valour valor,parlour parlor,splendour splendor,rigour rigor,candour candor,fervour fervor,' +
  'pretence pretense,spectre specter,sabre saber,lustre luster,sombre somber,meagre meager,storey story'
)
  .split(',')
  .map((pair) => pair.split(' '));

const recase = (from: string, to: string): string =>
  from === from.toUpperCase()
    ? to.toUpperCase()
    : /^\p{Lu}/u.test(from)
      ? to.slice(0, 1).toUpperCase() + to.slice(1)
      : to;

const spellingsOf = (word: string): string[] => {
  for (const pair of pairs) {
    for (const [one, other] of [pair, [...pair].reverse()]) {
      if (one === undefined || other === undefined) continue;
      const at = word.toLowerCase().indexOf(one);
      if (at < 0 || (other.startsWith(one) && word.toLowerCase().startsWith(other, at))) continue;
      const part = word.slice(at, at + one.length);
      return [word, word.slice(0, at) + recase(part, other) + word.slice(at + one.length)];
    }
  }
  return [word];
};

/** All ways in which the glossary lets the name be written. `expanded` where that is not the name's own text. */
export const surfacesOf = (name: Name): { text: string; expanded: boolean }[] => {
  const texts = new Set([name.text]);
  if (name.spelling) {
    const parts = name.text.split(/([ -])/).map(spellingsOf);
    let all = [''];
    for (const part of parts) all = all.flatMap((head) => part.map((way) => head + way));
    for (const text of all.slice(0, 64)) texts.add(text);
  }
  if (name.joined) {
    for (const text of [...texts]) {
      const parts = text.split(/([ -])/);
      let all = [''];
      for (const part of parts)
        all = all.flatMap((head) => (/^[ -]$/.test(part) ? [head + part, head] : [head + part]));
      for (const joint of all) texts.add(joint);
    }
  }
  return [...texts].map((text) => ({ text, expanded: text !== name.text }));
};
