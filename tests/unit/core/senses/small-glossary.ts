/** A small glossary for reading tests, full of names that go wrong: every sense table in it is short enough to be seen. */
import type { Entry, EntryType, Office } from '../../../../src/core/glossary';
import { buildPack } from '../../../../src/core/pack/build';
import { openPack } from '../../../../src/core/pack/open';
import type { Pack } from '../../../../src/core/pack/pack';
import { completeNames, type WrittenName } from '../../../../src/formats/source/names';

interface Written {
  readonly names?: readonly (string | WrittenName)[];
  readonly demonyms?: readonly string[];
  readonly country?: string;
  readonly offices?: readonly Office[];
  readonly related?: readonly string[];
}

/** One entry, its names completed as the built-in glossaries' are. */
export const entry = (id: string, label: string, type: EntryType, written: Written = {}): Entry => {
  const { names = [], demonyms = [], ...rest } = written;
  const listed = names.map((name) => (typeof name === 'string' ? { text: name } : name));
  return {
    id,
    label,
    type,
    kind: label,
    summary: `${label}.`,
    names: completeNames({ label, type, names: listed, demonyms, lang: 'en' }),
    updated: '2026-11',
    ...rest,
  };
};

/** A pack of some entries, of a glossary of that id. */
export const packOf = (entries: readonly Entry[], id = 'core'): Pack =>
  openPack(
    buildPack({ id, name: 'Test', licence: 'CC0-1.0', publisher: 'Nobody', lang: 'en', entries: [...entries] }).buffer,
  );

const person = (id: string, label: string, country: string, written: Written = {}): Entry =>
  entry(`person/${id}`, label, 'person', { country, names: [label.split(' ').at(-1) ?? label], ...written });

const usPresident = (from: string, to: string): Office => ({ title: 'US President', from, to });

/** The entries of the hard cases. */
export const hardEntries: readonly Entry[] = [
  entry('country/us', 'United States', 'country', {
    country: 'us',
    names: ['US', 'U.S.', 'USA', { text: 'America', prior: 0.9 }],
    demonyms: ['American'],
  }),
  entry('country/uk', 'United Kingdom', 'country', {
    country: 'gb',
    names: ['UK', 'Britain', 'GB'],
    demonyms: ['British'],
  }),
  entry('country/china', 'China', 'country', {
    country: 'cn',
    names: [{ text: 'China', prior: 1, against: ['porcelain', 'plates', 'teacups'] }],
    demonyms: ['Chinese'],
  }),
  entry('country/turkey', 'Turkey', 'country', {
    country: 'tr',
    names: [{ text: 'Turkey', prior: 0.95, against: ['roast', 'stuffing', 'gravy', 'oven'] }],
    demonyms: ['Turkish'],
  }),
  entry('country/russia', 'Russia', 'country', { country: 'ru', demonyms: ['Russian'] }),
  entry('country/france', 'France', 'country', { country: 'fr', demonyms: ['French'] }),
  entry('country/germany', 'Germany', 'country', { country: 'de', demonyms: ['German'] }),
  entry('country/india', 'India', 'country', { country: 'in', demonyms: ['Indian'] }),
  entry('country/canada', 'Canada', 'country', { country: 'ca', demonyms: ['Canadian'] }),
  entry('country/italy', 'Italy', 'country', { country: 'it', demonyms: ['Italian'] }),
  entry('country/spain', 'Spain', 'country', { country: 'es', demonyms: ['Spanish'] }),
  entry('country/england', 'England', 'country', { country: 'gb', demonyms: ['English'] }),
  entry('country/tunisia', 'Tunisia', 'country', { country: 'tn', demonyms: ['Tunisian'] }),
  entry('country/chad', 'Chad', 'country', {
    country: 'td',
    names: [
      { text: 'Chad', case: 'exact', prior: 0.7, for: ['N’Djamena', 'Sahel', 'Niger', 'Sudan', 'Libya', 'African'] },
    ],
  }),
  entry('country/jordan', 'Jordan', 'country', {
    country: 'jo',
    names: [
      {
        text: 'Jordan',
        prior: 0.6,
        for: ['Amman', 'king', 'Syria', 'Israel', 'refugees', 'Egypt', 'kingdom'],
        against: ['basketball', 'Bulls', 'Air', 'NBA'],
      },
    ],
    demonyms: ['Jordanian'],
  }),
  entry('country/georgia', 'Georgia', 'country', {
    country: 'ge',
    names: [
      {
        text: 'Georgia',
        prior: 0.45,
        for: ['Tbilisi', 'Russia', 'Abkhazia', 'Caucasus', 'Armenia'],
        against: ['Atlanta', 'governor', 'Alabama', 'Savannah'],
      },
    ],
    demonyms: ['Georgian'],
  }),
  entry('place/georgia-us', 'Georgia', 'region', {
    country: 'us',
    names: [
      {
        text: 'Georgia',
        prior: 0.5,
        for: ['Atlanta', 'governor', 'Alabama', 'Savannah', 'primary', 'ballots', 'Florida'],
        against: ['Tbilisi', 'Abkhazia', 'Caucasus'],
      },
    ],
  }),
  entry('country/south-korea', 'South Korea', 'country', { country: 'kr', demonyms: ['South Korean'] }),
  entry('country/north-korea', 'North Korea', 'country', { country: 'kp', demonyms: ['North Korean'] }),
  entry('place/washington-dc', 'Washington, D.C.', 'city', {
    country: 'us',
    names: [
      'Washington DC',
      {
        text: 'Washington',
        prior: 0.75,
        for: ['White House', 'Congress', 'president', 'capital', 'Pentagon', 'US', 'diplomats'],
        against: ['Seattle', 'Olympia', 'Spokane', 'George'],
      },
    ],
    related: ['country/us'],
  }),
  entry('place/washington-state', 'Washington', 'region', {
    country: 'us',
    names: [
      {
        text: 'Washington',
        prior: 0.12,
        for: ['Seattle', 'Olympia', 'Spokane', 'Oregon', 'Idaho', 'Boeing'],
        against: ['White House', 'Congress', 'Pentagon', 'president'],
      },
      'Washington state',
    ],
  }),
  entry('place/new-york-city', 'New York City', 'city', { country: 'us', names: [{ text: 'New York', prior: 0.75 }] }),
  entry('place/new-york-state', 'New York', 'region', {
    country: 'us',
    names: [{ text: 'New York', prior: 0.22, for: ['Albany', 'Buffalo', 'upstate'] }, 'New York State'],
  }),
  entry('place/york', 'York', 'city', { country: 'gb', names: [{ text: 'York', case: 'exact', prior: 0.8 }] }),
  entry('place/newhaven', 'Newhaven', 'city', { country: 'gb', names: [{ text: 'Newhaven', prior: 0.75 }] }),
  entry('place/london', 'London', 'city', { country: 'gb' }),
  entry('place/paris', 'Paris', 'city', { country: 'fr' }),
  entry('place/beijing', 'Beijing', 'city', { country: 'cn' }),
  entry('place/hong-kong', 'Hong Kong', 'region', { country: 'hk' }),
  entry('place/moscow', 'Moscow', 'city', { country: 'ru' }),
  entry('place/texas', 'Texas', 'region', { country: 'us', demonyms: ['Texan'] }),
  entry('place/boston', 'Boston', 'city', { country: 'us' }),
  entry('place/houston', 'Houston', 'city', {
    country: 'us',
    names: [{ text: 'Houston', prior: 0.9, for: ['Texas'], against: ['Minn.'] }],
  }),
  entry('place/milford', 'Milford', 'city', { country: 'gb', names: [{ text: 'Milford', prior: 0.5 }] }),
  entry('team/milford', 'Milford Town', 'team', {
    country: 'gb',
    names: [{ text: 'Milford', prior: 0.4, for: ['goalkeeper'] }],
  }),
  entry('place/white-house', 'White House', 'place', { country: 'us' }),
  person('barack-obama', 'Barack Obama', 'us', { offices: [usPresident('2009-01-20', '2017-01-20')] }),
  person('michelle-obama', 'Michelle Obama', 'us', { names: [] }),
  person('donald-trump', 'Donald Trump', 'us', { offices: [usPresident('2017-01-20', '2021-01-20')] }),
  person('melania-trump', 'Melania Trump', 'us', { names: [] }),
  person('george-w-bush', 'George W. Bush', 'us', { offices: [usPresident('2001-01-20', '2009-01-20')] }),
  person('george-h-w-bush', 'George H. W. Bush', 'us', { offices: [usPresident('1989-01-20', '1993-01-20')] }),
  person('bill-clinton', 'Bill Clinton', 'us', { offices: [usPresident('1993-01-20', '2001-01-20')] }),
  person('hillary-clinton', 'Hillary Clinton', 'us', { names: ['Clinton', 'Hillary Rodham Clinton'] }),
  person('george-washington', 'George Washington', 'us', { names: [] }),
  person('xi-jinping', 'Xi Jinping', 'cn', { names: [{ text: 'Xi', kind: 'surname' }, 'President Xi'] }),
  person('ban-ki-moon', 'Ban Ki-moon', 'kr', { names: [{ text: 'Ban', kind: 'surname' }] }),
  person('theresa-may', 'Theresa May', 'gb', { names: ['May', 'Mrs May'] }),
  person('prince-john', 'Prince John', 'gb', { names: ['Duke of York', 'King John'] }),
  person('joao-dos-santos', 'João dos Santos', 'br', { names: ['dos Santos'] }),
  entry('place/british-columbia', 'British Columbia', 'region', {
    country: 'ca',
    names: [{ text: 'B.C.', prior: 0.4, for: ['Canada'] }],
  }),
  entry('standard/before-christ', 'Before Christ', 'standard', { names: [{ text: 'B.C.', prior: 0.6 }] }),
  person('john-kerry', 'John Kerry', 'us', { names: ['John Kerry', 'Kerry'] }),
  person('steve-jobs', 'Steve Jobs', 'us'),
  person('pele', 'Pelé', 'br', { names: [] }),
  person('madonna', 'Madonna', 'us', { names: [] }),
  person('boris-johnson', 'Boris Johnson', 'gb'),
  entry('office/us-president', 'President of the United States', 'office', {
    country: 'us',
    names: ['US President', 'US president', 'President of the United States'],
  }),
  entry('office/mayor-of-london', 'Mayor of London', 'office', { country: 'gb', names: ['mayor of London'] }),
  entry('office/senate-majority-leader', 'Majority leader of the US Senate', 'office', {
    country: 'us',
    names: ['Senate Majority Leader'],
  }),
  entry('place/ontario', 'Ontario', 'region', { country: 'ca' }),
  entry('event/grand-bowl', 'Grand Bowl', 'event', {}),
  entry('event/silver-globe', 'Silver Globe', 'event', {}),
  person('jordan-bard', 'Jordan Bard', 'fr', { names: ['Bard'] }),
  entry('idea/ramadan', 'Ramadan', 'event', {}),
  person('rita-marcos', 'Rita Marcos', 'ph', { names: [] }),
  entry('office/home-secretary', 'Home Secretary', 'office', {
    country: 'gb',
    names: [{ text: 'home secretary', prior: 0.8 }],
  }),
  entry('office/prime-minister-of-ruritania', 'PM of Ruritania', 'office', {
    names: [{ text: 'PM', kind: 'acronym' }],
  }),
  entry('office/prime-minister', 'Prime Minister', 'office', { names: ['prime minister'] }),
  entry('office/keeper', 'Keeper of the Rolls', 'office', { country: 'gb', names: ['keeper of the rolls'] }),
  entry('org/credit-corporation', 'Rural Credit Corporation', 'agency', { country: 'us', names: ['RCC'] }),
  entry('place/far-bank', 'Territory beyond the river', 'region', { names: ['the Far Bank'] }),
  entry('org/nsa', 'National Security Agency', 'agency', { country: 'us', names: ['NSA'] }),
  entry('org/who', 'World Health Organization', 'organisation', { names: ['WHO'] }),
  entry('org/sec', 'Securities and Exchange Commission', 'agency', { country: 'us', names: ['SEC'] }),
  entry('org/ice', 'Immigration and Customs Enforcement', 'agency', {
    country: 'us',
    names: [{ text: 'ICE', kind: 'acronym', prior: 0.7, for: ['immigration', 'deportation', 'agents', 'border'] }],
  }),
  entry('org/fed', 'Federal Reserve', 'agency', {
    country: 'us',
    names: [{ text: 'Fed', case: 'exact', prior: 0.5, for: ['rates', 'inflation', 'interest', 'Powell'] }],
  }),
  entry('org/nato', 'NATO', 'organisation', { country: 'be' }),
  entry('org/wikipedia', 'Wikipedia', 'organisation', {}),
  entry('media/science', 'Science', 'media', {}),
  entry('place/california', 'California', 'region', { country: 'us' }),
  entry('event/october-7', 'October 7 attacks', 'conflict', {
    names: [{ text: 'October 7', prior: 0.3, for: ['Hamas', 'Israel', 'Gaza'] }],
  }),
  entry('org/eta', 'ETA', 'armed-group', { country: 'es' }),
  entry('org/labour-uk', 'Labour Party', 'party', { country: 'gb', names: [{ text: 'Labour Party', prior: 0.6 }] }),
  entry('org/labour-italy', 'Italian Labour Party', 'party', {
    country: 'it',
    names: [{ text: 'Labour Party', prior: 0.3 }],
  }),
  entry('company/wells-fargo', 'Wells Fargo', 'company', { country: 'us', names: ['Wells Fargo Corp'] }),
  entry('org/democratic-party-us', 'Democratic Party', 'party', {
    country: 'us',
    names: [
      { text: 'Democrats', prior: 0.9 },
      { text: 'Democrat', prior: 0.9 },
    ],
  }),
  entry('org/us-supreme-court', 'Supreme Court of the United States', 'court', {
    country: 'us',
    names: ['US Supreme Court', { text: 'Supreme Court', prior: 0.6 }],
  }),
  entry('idea/supreme-court', 'Supreme court', 'law', { names: ['supreme court'] }),
  entry('org/us-department-of-state', 'United States Department of State', 'agency', {
    country: 'us',
    names: ['State Department', 'US State Department'],
  }),
  entry('org/un', 'United Nations', 'organisation', { names: ['UN', 'U.N.'] }),
  entry('org/eu', 'European Union', 'organisation', { names: ['EU'] }),
  entry('org/red-cross', 'Red Cross', 'organisation', {}),
  entry('org/england-football', 'England national football team', 'team', { country: 'gb' }),
  entry('org/italy-women-football', "Italy women's national football team", 'team', { country: 'it' }),
  entry('idea/english-language', 'English language', 'society', { names: [{ text: 'English', prior: 0.25 }] }),
  entry('idea/welfare', 'Welfare state', 'society', { names: ['social welfare'] }),
  entry('person/yasser-arafat', 'Yasser Arafat', 'person', { names: [{ text: 'Arafat', prior: 0.95 }] }),
  entry('company/texaco', 'Texaco', 'company', { country: 'us' }),
  entry('company/dow', 'Dow Chemical', 'company', { country: 'us' }),
  entry('org/taliban', 'Taliban', 'armed-group', { names: ['the Taliban'] }),
  entry('tech/ie', 'Internet Browser', 'product', { names: [{ text: 'IB', prior: 0.1, for: ['browser'] }] }),
  entry('org/us-senate', 'United States Senate', 'organisation', {
    country: 'us',
    names: ['US Senate', { text: 'Senate', prior: 0.7 }],
  }),
  entry('org/rangers', 'Rangers', 'team', { country: 'gb' }),
  entry('org/university-of-texas', 'University of Texas', 'university', { country: 'us' }),
  entry('company/apple', 'Apple', 'company', {
    country: 'us',
    names: [
      {
        text: 'Apple',
        prior: 0.85,
        for: ['iPhone', 'shares', 'CEO', 'Cook', 'Cupertino', 'smartphone'],
        against: ['orchard', 'pie', 'juice', 'cider', 'tree'],
      },
    ],
  }),
  entry('company/amazon', 'Amazon', 'company', {
    country: 'us',
    names: [
      {
        text: 'Amazon',
        prior: 0.6,
        for: ['Bezos', 'retailer', 'cloud', 'online', 'warehouse', 'shares'],
        against: ['rainforest', 'river', 'Brazil', 'basin', 'deforestation'],
      },
    ],
  }),
  entry('place/amazon', 'Amazon', 'place', {
    names: [
      {
        text: 'Amazon',
        prior: 0.35,
        for: ['rainforest', 'river', 'Brazil', 'basin', 'deforestation'],
        against: ['Bezos', 'retailer', 'warehouse'],
      },
    ],
  }),
  entry('company/shell', 'Shell', 'company', {
    names: [{ text: 'Shell', prior: 0.8, for: ['oil', 'gas', 'refinery'], against: ['egg', 'beach'] }],
  }),
  entry('company/target', 'Target', 'company', {
    names: [{ text: 'Target', prior: 0.5, for: ['stores', 'retailer', 'shoppers'] }],
  }),
  entry('company/ford', 'Ford', 'company', {
    names: [
      { text: 'Ford', case: 'exact', prior: 0.7, for: ['carmaker', 'trucks', 'vehicles', 'cars', 'Detroit'] },
      'Ford Motor',
    ],
  }),
  entry('company/huawei', 'Huawei', 'company', { country: 'cn', names: ['Huawei Technologies'] }),
  entry('company/google', 'Google', 'company', { country: 'us' }),
  entry('company/microsoft', 'Microsoft', 'company', { country: 'us' }),
  entry('media/the-guardian', 'The Guardian', 'media', {
    country: 'gb',
    names: [{ text: 'Guardian', prior: 0.4, for: ['newspaper', 'reported', 'editor'] }],
  }),
  entry('media/nature', 'Nature', 'media', {
    names: [{ text: 'Nature', prior: 0.6, for: ['journal', 'study', 'published'] }],
  }),
  entry('media/washington-post', 'The Washington Post', 'media', { country: 'us', names: ['Washington Post'] }),
  entry('media/cbs-news', 'CBS News', 'media', { country: 'us' }),
  entry('idea/national-security', 'National security', 'politics', { names: ['national security'] }),
  entry('idea/state-visit', 'State visit', 'politics', { names: ['state visit'] }),
  entry('idea/climate-change', 'Climate change', 'science', { names: ['climate change'] }),
  entry('idea/tourism', 'Tourism', 'economy', { names: ['tourism'] }),
  entry('event/cold-war', 'Cold War', 'conflict', { names: [{ text: 'cold war', case: 'any' }] }),
  entry('idea/aids', 'AIDS', 'health', {}),
  entry('security/backdoor', 'Backdoor', 'security', {
    names: [{ text: 'backdoor', prior: 0.85, for: ['encryption', 'software', 'router', 'spy'] }],
  }),
  entry('security/virus', 'Computer virus', 'security', {
    names: [
      {
        text: 'virus',
        prior: 0.3,
        for: ['computer', 'software', 'hackers', 'malware', 'infected machines', 'antivirus'],
        against: ['vaccine', 'flu', 'patients', 'outbreak', 'infection', 'hospital'],
      },
    ],
  }),
  entry('tech/cloud', 'Cloud computing', 'technology', {
    names: [
      {
        text: 'cloud',
        prior: 0.4,
        for: ['servers', 'computing', 'data', 'storage', 'software'],
        against: ['rain', 'sky', 'ash', 'smoke', 'weather'],
      },
      'cloud computing',
    ],
  }),
  entry('tech/server', 'Server', 'technology', {
    names: [
      {
        text: 'server',
        prior: 0.6,
        for: ['network', 'data', 'hackers', 'computer', 'email'],
        against: ['restaurant', 'tips', 'waiter'],
      },
    ],
  }),
  entry('tech/internet-explorer', 'Internet Explorer', 'product', {}),
  {
    ...entry('event/hurricane-katrina', 'Hurricane Katrina', 'disaster'),
    events: [{ date: '2005-08-29', text: 'Reached the coast.' }],
  },
  {
    ...entry('event/long-war', 'Long war', 'conflict', { names: ['Russia-Ruritania war', 'Ruritania war'] }),
    kind: 'War of 2001–2021',
    events: [{ date: '2014-12', text: 'Most foreign troops left.' }],
  },
  entry('security/wannacry', 'WannaCry', 'malware', {}),
];
