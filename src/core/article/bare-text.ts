/** Text between line breaks: what pages have that know no paragraphs. */
import { isText, type PageDocument, type PageElement, type PageNode } from './page-node';

const mostParents = 50;

const bareChars = (element: PageNode): number => {
  let chars = 0;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (isText(child)) chars += child.data.trim().length;
  }
  return chars;
};

/** Characters of text that stand directly in elements with line breaks, by element. */
export const measureBareText = (document: PageDocument): ReadonlyMap<PageElement, number> => {
  const byElement = new Map<PageElement, number>();
  for (const line of document.getElementsByTagName('br')) {
    const element = line.parentElement;
    if (element && !byElement.has(element)) byElement.set(element, bareChars(element));
    if (byElement.size === mostParents) break;
  }
  return byElement;
};
