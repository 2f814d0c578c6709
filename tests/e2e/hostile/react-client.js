/** The page's own script: takes over what the server has rendered. A mismatch is an error in the console. */
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Story } from './react-story.js';

hydrateRoot(document.querySelector('#app'), createElement(Story, { texts: globalThis.storyTexts }), {
  onRecoverableError: (error) => {
    globalThis.mismatch = String(error);
  },
});
