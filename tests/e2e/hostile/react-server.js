/** Renders the story as a server does. */
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { Story } from './react-story.js';

/** The HTML that the page's script hydrates. */
export const renderStory = (texts) => renderToString(createElement(Story, { texts }));
