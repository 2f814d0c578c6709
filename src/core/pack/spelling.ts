/** British and American spellings of a word, by stems that differ and by the endings -ise/-ize and -yse/-yze. */

/** Pairs of stems, British first. Only stems that are no part of other words with one spelling. */
export const spellingPairs: readonly (readonly [string, string])[] = [
  ['aeroplane', 'airplane'],
  ['ageing', 'aging'],
  ['aluminium', 'aluminum'],
  ['anaesthe', 'anesthe'],
  ['analogue', 'analog'],
  ['armour', 'armor'],
  ['artefact', 'artifact'],
  ['behaviour', 'behavior'],
  ['calibre', 'caliber'],
  ['cancell', 'cancel'],
  ['candour', 'candor'],
  ['catalogue', 'catalog'],
  ['centre', 'center'],
  ['cheque', 'check'],
  ['colour', 'color'],
  ['counsell', 'counsel'],
  ['defence', 'defense'],
  ['dialogue', 'dialog'],
  ['encyclopaedia', 'encyclopedia'],
  ['endeavour', 'endeavor'],
  ['enrolment', 'enrollment'],
  ['favour', 'favor'],
  ['fervour', 'fervor'],
  ['fibre', 'fiber'],
  ['foetus', 'fetus'],
  ['fuell', 'fuel'],
  ['fulfilment', 'fulfillment'],
  ['glamour', 'glamor'],
  ['grey', 'gray'],
  ['gynaeco', 'gyneco'],
  ['haemo', 'hemo'],
  ['harbour', 'harbor'],
  ['honour', 'honor'],
  ['humour', 'humor'],
  ['instalment', 'installment'],
  ['jewellery', 'jewelry'],
  ['judgement', 'judgment'],
  ['labell', 'label'],
  ['labour', 'labor'],
  ['leukaemia', 'leukemia'],
  ['licence', 'license'],
  ['litre', 'liter'],
  ['lustre', 'luster'],
  ['manoeuvre', 'maneuver'],
  ['mediaeval', 'medieval'],
  ['metre', 'meter'],
  ['modell', 'model'],
  ['mould', 'mold'],
  ['moustache', 'mustache'],
  ['neighbour', 'neighbor'],
  ['odour', 'odor'],
  ['oestrogen', 'estrogen'],
  ['offence', 'offense'],
  ['orthopaedic', 'orthopedic'],
  ['paediatric', 'pediatric'],
  ['parlour', 'parlor'],
  ['plough', 'plow'],
  ['practise', 'practice'],
  ['pretence', 'pretense'],
  ['programme', 'program'],
  ['rigour', 'rigor'],
  ['rumour', 'rumor'],
  ['savour', 'savor'],
  ['sceptic', 'skeptic'],
  ['signall', 'signal'],
  ['skilful', 'skillful'],
  ['sombre', 'somber'],
  ['spectre', 'specter'],
  ['splendour', 'splendor'],
  ['sulphur', 'sulfur'],
  ['theatre', 'theater'],
  ['travell', 'travel'],
  ['tumour', 'tumor'],
  ['valour', 'valor'],
  ['vapour', 'vapor'],
  ['vigour', 'vigor'],
  ['wilful', 'willful'],
];

/** The stem in the case of the one it replaces. */
const recase = (stem: string, model: string): string => {
  if (model.toUpperCase() === model) return stem.toUpperCase();
  const isCapitalised = model.charAt(0) !== model.charAt(0).toLowerCase();
  return isCapitalised ? stem.charAt(0).toUpperCase() + stem.slice(1) : stem;
};

const swapStem = (word: string): string => {
  const small = word.toLowerCase();
  for (const [british, american] of spellingPairs) {
    const isBritishLonger = british.length >= american.length;
    for (const [from, to] of isBritishLonger
      ? [
          [british, american],
          [american, british],
        ]
      : [
          [american, british],
          [british, american],
        ]) {
      const at = from === undefined ? -1 : small.indexOf(from);
      if (at < 0 || from === undefined || to === undefined) continue;
      return word.slice(0, at) + recase(to, word.slice(at, at + from.length)) + word.slice(at + from.length);
    }
  }
  return word;
};

const ending = /^(.{2,}[iy])([sz])((?:e[drs]?|ers|ing|ations?|ational|ab(?:le|ility)))$/i;

const swapEnding = (word: string): string => {
  const [, stem = '', letter = '', rest = ''] = ending.exec(word) ?? [];
  if (stem === '') return word;
  const other = { s: 'z', z: 's', S: 'Z', Z: 'S' }[letter] ?? letter;
  return stem + other + rest;
};

/** The word itself, then its other spellings, at most four in all. Words that have one spelling may get senseless others. */
export const spellingsOf = (word: string): string[] => {
  const stems = new Set([word, swapStem(word)]);
  return [...new Set([...stems].flatMap((stem) => [stem, swapEnding(stem)]))];
};
