/** What pages do to elements they do not know: none of it may reach a card. */

/** A page that restyles everything, sets tiny type, right-to-left text and properties named like ours. */
export const hostileCss = `
  html { font-size: 10px; --cx-ink: red !important; --cx-text-body: 40px !important; }
  * { font: italic 700 30px/3 cursive !important; color: lime !important; background: red !important; letter-spacing: 9px !important;
      text-transform: uppercase !important; --cx-paper: red !important; --cx-unit: 9px !important; border: 3px solid !important; }
  div, article, section, p, ul, li, h2, header, footer, svg, span { display: inline-block !important; padding: 40px !important; float: right !important; }
  body { direction: rtl; writing-mode: vertical-rl; word-spacing: 30px; text-align: center; cursor: none; }
`;
