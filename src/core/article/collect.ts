/** The article's blocks inside its root: what is left when boxes apart, foreign sections and the page's own lines are gone. */
import type { BlockRole } from './article';
import type { Court } from './choose-root';
import type { Box } from './outline';
import { isBylineLine, isJunkLine, opensForeignSection } from './phrases';
import { headingTags } from './tags';
import type { Line } from './weigh';

/** A line that belongs to the article, with what it is there. */
export interface Kept {
  readonly line: Line;
  readonly role: BlockRole;
}

const roleByTag: Readonly<Record<string, BlockRole>> = {
  summary: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  blockquote: 'quote',
  td: 'cell',
  th: 'cell',
  figcaption: 'caption',
  caption: 'caption',
  pre: 'code',
  address: 'byline',
};

/** Where a box stands: what its lines are, and whether they are the article's at all. */
interface Place {
  readonly role: BlockRole;
  readonly isApart: boolean;
}

/** Shorter than this, a `pre` is code, whatever it says. */
const leastTyped = 300;
/** Signs of code in prose, at most. */
const mostSigns = 0.008;

const holdsTable = (box: Box): boolean => box.tag === 'table' || box.children.some(holdsTable);

const codeSigns = new Set('{}[]<>=;|\\$_#~^`+*@&');

/** Whether a `pre` holds code, as nearly all do, and not prose as it was typed: by its signs, or by saying so. */
const holdsCode = ({ element }: Box): boolean => {
  if (element.querySelector('code')) return true;
  const text = element.textContent ?? '';
  let signs = 0;
  for (const letter of text) if (codeSigns.has(letter)) signs++;
  return text.length < leastTyped || signs > mostSigns * text.length;
};

const createPlaces = (root: Box, court: Court): ((box: Box) => Place) => {
  const places = new Map<Box, Place>([[root, { role: 'paragraph', isApart: false }]]);
  const placeOf = (box: Box): Place => {
    const known = places.get(box);
    if (known) return known;
    const around = box.parent ? placeOf(box.parent) : { role: 'paragraph' as const, isApart: false };
    const isPicture = box.tag === 'figure' ? !holdsTable(box) : around.role === 'paragraph' && court.isCaption(box);
    const own = headingTags.has(box.tag) && around.role === 'paragraph' ? 'heading' : roleByTag[box.tag];
    const written = own === 'code' && !holdsCode(box) ? 'paragraph' : own;
    const role = around.role === 'caption' ? 'caption' : isPicture ? 'caption' : (written ?? around.role);
    const place = { role, isApart: around.isApart || court.isApart(box) };
    places.set(box, place);
    return place;
  };
  return placeOf;
};

const levelOf = (line: Line): number => Number(line.leaf.box.tag.slice(1)) || 7;

/** Index after the section that the heading at `index` opens: at a heading as high, or at the end of the heading's parent. */
const endOfSection = (kept: readonly Kept[], index: number): number => {
  const heading = kept[index];
  const parent = heading?.line.leaf.box.parent;
  if (!heading || !parent) return index + 1;
  const level = levelOf(heading.line);
  const closes = ({ line, role }: Kept): boolean => {
    const { box } = line.leaf;
    const isInside = box.firstLeaf >= parent.firstLeaf && box.endLeaf <= parent.endLeaf;
    return !isInside || (role === 'heading' && levelOf(line) <= level);
  };
  const after = kept.slice(index + 1).findIndex(closes);
  return after < 0 ? kept.length : index + 1 + after;
};

const withoutForeignSections = (kept: readonly Kept[]): Kept[] => {
  const own: Kept[] = [];
  let resumeAt = 0;
  for (const [index, item] of kept.entries()) {
    if (index < resumeAt) continue;
    if (item.role === 'heading' && opensForeignSection(item.line.text)) resumeAt = endOfSection(kept, index);
    else own.push(item);
  }
  return own;
};

/** Headings with nothing under them are left over from what was dropped. */
const withoutEmptyHeadings = (kept: readonly Kept[]): Kept[] => {
  const own: Kept[] = [];
  let levelBelow = 0;
  for (const item of kept.toReversed()) {
    const level = item.role === 'heading' ? levelOf(item.line) : Number.POSITIVE_INFINITY;
    if (item.role === 'heading' && level >= levelBelow) continue;
    if (item.role !== 'caption') levelBelow = level;
    own.push(item);
  }
  return own.reverse();
};

/** Lines longer than this above the first paragraph are no date lines. */
const mostDateLine = 80;
const fullParagraph = 100;
const dateLike = /\d{4}|\d[.:]\d\d/;
const dateWords = ['min read', 'minute read', 'published', 'updated', 'posted'];

const readsAsDate = (text: string): boolean => {
  const lower = text.toLowerCase();
  return dateLike.test(text) || dateWords.some((words) => lower.includes(words));
};

/** Dates and names that stand above the first paragraph go with the byline, whatever they are set in. */
export const markDateLines = (kept: readonly Kept[], opening: ReadonlySet<Line | undefined>): readonly Kept[] => {
  const isBody = ({ line, role }: Kept) => role === 'paragraph' && line.chars >= fullParagraph && !opening.has(line);
  const first = kept.findIndex(isBody);
  return kept.map((item, index) => {
    const { text } = item.line;
    const isAbove = index < first && item.role === 'paragraph' && text.length <= mostDateLine;
    return isAbove && (readsAsDate(text) || isBylineLine(text)) ? { line: item.line, role: 'byline' } : item;
  });
};

/** The lines of the article inside `root`, in document order, captions among them. */
export const collectLines = (root: Box, court: Court): readonly Kept[] => {
  const placeOf = createPlaces(root, court);
  const kept: Kept[] = [];
  for (const line of court.lines.slice(root.firstLeaf, root.endLeaf)) {
    if (line.text === '') continue;
    const { role, isApart } = placeOf(line.leaf.box);
    if (isApart || (line.linkShare > 0.8 && role !== 'heading' && role !== 'cell')) continue;
    if (role !== 'code' && isJunkLine(line.text)) continue;
    kept.push({ line, role });
  }
  return withoutEmptyHeadings(withoutForeignSections(kept));
};
