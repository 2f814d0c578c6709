/** Names of months as dates in articles write them, in the languages of the built-in names. No dates here. */

/** By month: words as they stand, and with `~` whatever begins so. Small letters. */
const names: readonly string[] = [
  'jan jän janu~ janv~ jane~ ene ener~ gen genn~ янв янва~ يناير',
  'feb fev fév febr~ fevr~ févr~ feve~ febb~ фев февр~ فبراير',
  'mar mär mrz mars~ marz~ märz~ març~ marc~ maar~ марта март мар مارس',
  'apr abr avr apri~ abri~ avri~ апр апре~ أبريل ابريل',
  'may mai mei mayo maio mag maggio мая май مايو',
  'jun juin june juni junho junio giu giug~ июн июня июнь يونيو',
  'jul juil july juli julho julio lug juill~ lugl~ июл июля июль يوليو',
  'aug ago aoû aou août aout augu~ agos~ авг авгу~ أغسطس اغسطس',
  'sep sept set sept~ sete~ sett~ сен сент сент~ سبتمبر',
  'oct okt out ott octo~ octu~ okto~ outu~ otto~ окт октя~ أكتوبر اكتوبر',
  'nov nove~ noviem~ ноя нояб~ نوفمبر',
  'dec dez dic déc dece~ deze~ dici~ déce~ дек дека~ ديسمبر',
];

const exact = new Map<string, number>();
const starts = new Map<string, number>();
names.forEach((line, index) => {
  for (const name of line.split(' '))
    if (name.endsWith('~')) starts.set(name.slice(0, -1), index + 1);
    else exact.set(name, index + 1);
});

/** The month of a name or its abbreviation, 1–12, or undefined: "Sept", "März", "сентября". */
export const monthOf = (name: string): number | undefined => {
  const letters = name.toLowerCase();
  const known = exact.get(letters);
  if (known !== undefined) return known;
  for (const [start, month] of starts) if (letters.startsWith(start)) return month;
  return undefined;
};
