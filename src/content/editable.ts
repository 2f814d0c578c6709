/** Where text is written, Contexture never acts. */

/** Whether a place of the page is being edited, or may be, as the page stands now. */
export const isEditable = (node: Node): boolean => {
  if (document.designMode === 'on') return true;
  const element = node instanceof HTMLElement ? node : node.parentElement;
  return element?.isContentEditable ?? false;
};
