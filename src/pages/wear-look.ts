/** Makes a page of ours wear the colours and the text size that the reader has chosen for what Contexture shows. */
import type { Settings } from '../core/settings';

/** Theme and size, on the root element. */
export const wearLook = ({ theme, textSize }: Pick<Settings, 'theme' | 'textSize'>): void => {
  const root = document.documentElement;
  if (theme === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  root.style.zoom = String(textSize);
};
