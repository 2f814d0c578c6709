/**
 * Words that stand before or after a person's name without being part of it: forms of address, offices, ranks,
 * professions. Only lists.
 */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Forms of address and of rank, in small letters without a stop; before one capitalised word they make it a surname. */
export const honorifics = list(`
mr mrs ms miss mx dr prof sir dame lord lady madam rev reverend father sister brother saint st fr
president vice-president premier chancellor minister secretary senator sen representative rep congressman congresswoman governor gov mayor
judge justice general gen lieutenant lt colonel col captain capt major maj sergeant sgt corporal private admiral commander brigadier
marshal chief king queen prince princess emperor empress duke duchess earl baron count sultan emir sheikh sheik ayatollah imam
mullah pope cardinal archbishop bishop pastor rabbi chairman chairwoman chairperson chair director ambassador attorney sheriff
detective inspector constable officer professor doctor coach speaker commissioner councillor councilman councilwoman deputy prosecutor administrator
taoiseach comrade herr frau monsieur madame senor señor señora don doña mp
`);

/** Words that end an office or a description directly before a name ("Apple CEO Tim Cook"), or stand before it ("Former"). */
export const officeEnds = list(`
spokesman spokeswoman spokesperson correspondent editor ceo cfo cto coo founder co-founder owner leader head boss lawmaker legislator former ex acting
interim assistant attorney-general secretary-general advisor adviser envoy counsel counselor consul mp mps msp
`);

/** Further words inside an office ("Prime Minister", "Foreign Secretary"); alone before a name they belong to that name. */
export const officeWords = list(`
prime vice deputy foreign interior home defence defense finance treasury health education justice energy trade labour labor
environment culture press chief executive managing editorial state senior junior contributing solicitor general economic financial operating
technology security national principal permanent first lead head assistant under
`);

/** Nouns for what a person does, in small letters, as they stand before or after a name in running text. */
export const roleNouns = list(`
activist actor actress administrator adviser advisor agent aide ambassador analyst anchor anthropologist archaeologist architect artist
astronaut astronomer athlete attorney author banker biologist blogger boss boxer broadcaster brother businessman businesswoman candidate
captain cardinal chair chairman chairperson chairwoman champion chancellor chef chemist chief choreographer citizen cleric climber co-author
co-founder co-host coach coder columnist comedian commander commentator commissioner composer conductor congressman congresswoman consultant convict
coordinator coroner correspondent councillor counsel counsellor critic curator cyclist dancer daughter dean defector defendant delegate democrat deputy
designer detective developer dictator diplomat director dissident doctor driver ecologist economist editor educator engineer entrepreneur envoy epidemiologist executive expert
explorer father filmmaker financier fighter firefighter footballer footballer founder fugitive gardener geneticist geologist golfer governor guard guitarist gunman head heir
hero historian host hunter immunologist imam inspector inventor investigator investor journalist judge king lawmaker lawyer leader lecturer legislator
librarian linguist lobbyist magistrate magnate maker manager mathematician mayor mechanic member meteorologist militant minister mogul monk mother musician
negotiator neuroscientist novelist nurse officer official officer-in-charge operator organiser organizer owner painter paramedic participant partner pastor patient
philanthropist philosopher photographer physician physicist pilot planner player playwright poet policeman policewoman politician pope premier presenter president priest prime-minister
prince princess principal producer professor programmer prosecutor psychiatrist psychologist publisher queen rabbi rapper ranger rebel recipient refugee regulator reporter representative republican
researcher resident scholar scientist screenwriter sculptor secretary senator sergeant sheriff shooter singer sister skier skipper sociologist soldier solicitor son
songwriter specialist spokesman spokesperson spokeswoman sprinter statistician strategist striker student superintendent surgeon survivor suspect swimmer teacher technician teenager
terrorist theologian trader trainer translator treasurer trustee tutor tycoon veteran vet victim volunteer warlord whistleblower whistle-blower widow wife winner witness worker wrestler writer
biographer goalkeeper midfielder defender batsman bowler quarterback pitcher forward winger wicketkeeper all-rounder racer jockey rider rower runner shepherd
`);
