/** A story that React 19 renders anew at each click: its paragraphs get new keys, so that none of their nodes stays. */
import { createElement, useState } from 'react';

/** The component; `texts` are its paragraphs. */
export const Story = ({ texts }) => {
  const [round, setRound] = useState(1);
  return createElement(
    'article',
    null,
    createElement('h1', null, 'Rules for cables under the sea'),
    createElement('button', { type: 'button', onClick: () => setRound(round + 1) }, `Rendered ${round} times`),
    texts.map((text) => createElement('p', { key: `${round}:${text}` }, round === 1 ? text : `Again. ${text}`)),
  );
};
