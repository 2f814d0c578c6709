/**
 * Sample cards of every kind, made from sample entries by the same code as in the product. The text is written for this
 * file; Dana Whitlock and the Halden Institute are invented.
 */
import { compileFlags } from '../../../src/cli/flags';
import { createArticleView } from '../../../src/core/card/from-article';
import { type ArticleWords, type CardAsk, type CardView, createCardView } from '../../../src/core/card/view';
import type { Entry, Name } from '../../../src/core/glossary';
import type { GlossaryHead } from '../../../src/core/pack/pack';
import type { Say } from '../../../src/core/say';
import { iceland, malta } from './maps';

/** A card with the words of an article around its mention. */
export interface Sample {
  readonly id: string;
  readonly before: string;
  readonly mention: string;
  readonly after: string;
  readonly view: CardView;
}

const flags = compileFlags();
const date = '2015-09-25';
const now = '2026-11-22';

const head: GlossaryHead = {
  id: 'sample',
  name: 'World basics',
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  publisher: 'Contexture contributors',
  lang: 'en',
};

const name = (text: string, kind: Name['kind'] = 'name'): Name => ({
  text,
  kind,
  case: 'exact',
  plural: kind !== 'surname',
  joined: false,
  spelling: false,
  lang: 'en',
  prior: 1,
  for: [],
  against: [],
});

type SampleEntry = Partial<Entry> & Pick<Entry, 'label' | 'type' | 'kind' | 'summary'>;

const complete = (entry: SampleEntry): Entry => ({
  id: entry.label.toLowerCase(),
  names: [name(entry.label)],
  updated: '2026-03',
  ...entry,
});

const words = (text: string, paragraph = 5): ArticleWords => ({ kind: 'apposition', text, paragraph, isSafe: true });

type Draw = (entry: SampleEntry, ask?: Partial<CardAsk>) => CardView;

const createDraw =
  (say: Say): Draw =>
  (entry, ask = {}) =>
    createCardView({
      entry: complete(entry),
      head,
      surface: entry.label,
      date,
      now,
      say,
      flag: entry.country === undefined ? undefined : flags[entry.country],
      ...ask,
    });

const obama: SampleEntry = {
  label: 'Barack Obama',
  type: 'person',
  kind: 'American politician',
  country: 'us',
  summary: '44th President of the United States, a Democrat. Before that, a senator for Illinois.',
  offices: [
    { title: 'US Senator for Illinois', from: '2005-01-03', to: '2008-11-16' },
    { title: 'US President', from: '2009-01-20', to: '2017-01-20' },
  ],
  detail: 'A lawyer by training, he taught constitutional law in Chicago before he entered politics.',
  events: [
    { date: '2017-01-20', text: 'Left office; Donald Trump followed.' },
    { date: '2020-11-17', text: 'Published the first part of his memoirs.' },
  ],
  facts: [
    { label: 'Born', value: '1961-08-04' },
    { label: 'Party', value: 'Democratic' },
    { label: 'Vice President', value: 'Joe Biden', from: '2009-01', to: '2017-01' },
  ],
  ids: { wikipedia: 'Barack Obama' },
};

const nsa: SampleEntry = {
  label: 'National Security Agency',
  names: [name('National Security Agency'), name('NSA', 'acronym')],
  type: 'agency',
  kind: 'Intelligence agency of the United States',
  country: 'us',
  summary:
    'Collects foreign communications and guards the government’s own networks. Part of the Department of Defense.',
  detail:
    'Set up in secret in 1952. One branch listens: it reads what other states and groups send. Another keeps the networks of the government closed to those who would do the same. Reporters sometimes write "Fort Meade", after the army base in Maryland where it sits.',
  facts: [
    { label: 'Founded', value: '1952-11-04' },
    { label: 'Seat', value: 'Fort Meade, Maryland' },
    { label: 'Director', value: 'Michael Rogers', from: '2014-04', to: '2018-05' },
  ],
  events: [
    { date: '2015-11', text: 'The collection of phone records in bulk ended.' },
    { date: '2018-05', text: 'Paul Nakasone followed Michael Rogers as director.' },
  ],
  ids: { wikipedia: 'National Security Agency' },
};

const sigint = complete({
  label: 'Signals intelligence',
  type: 'security',
  kind: 'Learning from what others transmit',
  summary: 'Learning about others from what they transmit.',
});

const xi: SampleEntry = {
  label: 'Xi Jinping',
  spoken: 'shee jin-PING',
  names: [name('Xi Jinping'), name('Xi', 'surname')],
  type: 'person',
  kind: 'Chinese politician',
  country: 'cn',
  summary: 'Also leads the Communist Party, since November 2012.',
  offices: [{ title: 'President of China', from: '2013-03-14' }],
  events: [{ date: '2023-03-10', text: 'A third term as president began.' }],
};

const huawei: SampleEntry = {
  label: 'Huawei',
  spoken: 'HWAH-way',
  type: 'company',
  kind: 'Maker of telecom equipment, Shenzhen',
  country: 'cn',
  summary: 'Private company founded in 1987 by Ren Zhengfei. Sells phones as well.',
  facts: [{ label: 'Rotating chief executive', value: 'Guo Ping', from: '2015-04', to: '2015-09' }],
  events: [{ date: '2019-05', text: 'The United States set limits on exports to it.' }],
};

const norms: SampleEntry = {
  label: 'Norms of behaviour',
  type: 'politics',
  kind: 'Idea in diplomacy',
  summary: 'Shared expectations of what states should and should not do. They bind politically, not in law.',
  events: [
    { date: '2015-07', text: 'An expert group at the UN listed eleven for the use of networks.' },
    { date: '2015-12', text: 'The UN General Assembly asked all states to be guided by them.' },
  ],
};

const capital: SampleEntry = {
  label: 'Washington, D.C.',
  type: 'city',
  kind: 'Capital of the United States',
  summary: 'Capital of the United States and seat of its government.',
  country: 'us',
};

const government = complete({
  label: 'The US government',
  type: 'organisation',
  kind: 'Government',
  summary: 'Its leaders and offices, named by their city.',
});

const backdoor: SampleEntry = {
  label: 'Backdoor',
  type: 'security',
  kind: 'Technique in computing',
  summary: 'Hidden way into a program or device, past its usual checks. Left there on purpose or by mistake.',
};

const drawWhitlock = (say: Say): CardView =>
  createArticleView({
    name: 'Dana Whitlock',
    group: 'people',
    words: words('who studies cyber policy at the Halden Institute', 6),
    lang: 'en',
    date,
    say,
  });

/** An entry of a glossary in Arabic, whatever the reader's language is. */
const arabicObama: SampleEntry = {
  ...obama,
  label: 'باراك أوباما',
  kind: 'سياسي أمريكي',
  summary: 'الرئيس الرابع والأربعون للولايات المتحدة، من الحزب الديمقراطي.',
  offices: [{ title: 'رئيس الولايات المتحدة', from: '2009-01-20', to: '2017-01-20' }],
  detail: 'محامٍ درّس القانون الدستوري في شيكاغو قبل دخوله السياسة.',
  events: [{ date: '2017-01-20', text: 'غادر المنصب وخلفه دونالد ترامب.' }],
  facts: [
    { label: 'تاريخ الميلاد', value: '1961-08-04' },
    { label: 'الحزب', value: 'الديمقراطي' },
  ],
};

const arabicHead: GlossaryHead = { ...head, name: 'أساسيات العالم', lang: 'ar' };

const akureyri: SampleEntry = {
  label: 'Akureyri',
  type: 'city',
  kind: 'Town in Iceland',
  country: 'is',
  position: [65.68, -18.09],
  summary: 'Largest town of northern Iceland, at the head of a fjord.',
  facts: [{ label: 'Population', value: '17,700 (GeoNames, about 2021)' }],
};

const reykholt: SampleEntry = {
  label: 'Reykholt, Borgarfjörður',
  type: 'city',
  kind: 'Village in Iceland',
  country: 'is',
  position: [64.66, -21.29],
  summary: 'Village in western Iceland, once the home of the writer Snorri Sturluson.',
};

const otherReykholt = complete({
  label: 'Reykholt, Bláskógabyggð',
  type: 'city',
  kind: 'Village in Iceland',
  summary: 'Village in southern Iceland, known for its greenhouses.',
});

const island: SampleEntry = {
  label: 'Malta',
  type: 'country',
  kind: 'Island country in the Mediterranean',
  country: 'mt',
  summary: 'Republic south of Sicily, independent since 1964 and in the European Union since 2004.',
  facts: [{ label: 'Capital', value: 'Valletta' }],
};

/** The cards in the language of these texts, in the order in which the gallery shows them. */
export const createSamples = (say: Say): readonly Sample[] => {
  const draw = createDraw(say);
  return [
    {
      id: 'office',
      before: '… said President ',
      mention: 'Obama',
      after: ' on Friday …',
      view: draw(obama, { surface: 'Obama' }),
    },
    {
      id: 'acronym',
      before: '… the ',
      mention: 'NSA',
      after: ', the US agency that …',
      view: draw(nsa, {
        surface: 'NSA',
        definition: words('the US agency that listens in on networks abroad'),
        related: [
          { entry: sigint, head },
          { entry: complete(backdoor), head },
        ],
        why: [
          ['why_introduced', 'NSA', 'National Security Agency'],
          ['why_near', 'networks'],
        ],
      }),
    },
    {
      id: 'surname',
      before: '… ',
      mention: 'Xi',
      after: ' spoke of common interests …',
      view: draw(xi, { surface: 'Xi' }),
    },
    {
      id: 'article-words',
      before: '… questions about ',
      mention: 'Huawei',
      after: ', the …',
      view: draw(huawei, { definition: words('the Chinese maker of network equipment') }),
    },
    {
      id: 'may-mean',
      before: '… a message from ',
      mention: 'Washington',
      after: ' …',
      view: draw(capital, {
        surface: 'Washington',
        also: [{ entry: government, head }],
        why: [['why_near', 'visit']],
      }),
    },
    { id: 'only-here', before: '… says ', mention: 'Dana Whitlock', after: ', who studies …', view: drawWhitlock(say) },
    { id: 'moments', before: '… agreed on ', mention: 'norms of behaviour', after: ' …', view: draw(norms) },
    {
      id: 'smallest',
      before: '… ',
      mention: 'backdoors',
      after: ' of its own …',
      view: draw(backdoor, { surface: 'backdoors' }),
    },
    { id: 'arabic', before: '… ', mention: 'باراك أوباما', after: ' …', view: draw(arabicObama, { head: arabicHead }) },
    {
      id: 'undated',
      before: '… without a date: ',
      mention: 'Obama',
      after: ' …',
      view: draw(obama, { surface: 'Obama', date: undefined }),
    },
    {
      id: 'before-office',
      before: '… in 2003, ',
      mention: 'Obama',
      after: ' …',
      view: draw(obama, { surface: 'Obama', date: '2003-05-01' }),
    },
    {
      id: 'today',
      before: '… in 2026, ',
      mention: 'Xi Jinping',
      after: ' …',
      view: draw(xi, { date: '2026-10-03' }),
    },
    { id: 'place', before: '… north to ', mention: 'Akureyri', after: ' …', view: draw(akureyri, { map: iceland }) },
    {
      id: 'may-mean-place',
      before: '… at ',
      mention: 'Reykholt',
      after: ' …',
      view: draw(reykholt, {
        surface: 'Reykholt',
        map: iceland,
        also: [{ entry: otherReykholt, head }],
        why: [['why_near', 'Snorri']],
      }),
    },
    { id: 'tiny-place', before: '… bound for ', mention: 'Malta', after: ' …', view: draw(island, { map: malta }) },
  ];
};
