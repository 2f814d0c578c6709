/** Writes the gallery's one page: every picture under its surface, with what it shows. */

/** A picture as it was written. */
export interface Picture {
  readonly surface: string;
  readonly look: string;
  readonly file: string;
  readonly width: number;
}

const pageCss = `
  :root { color-scheme: light dark; }
  body { margin: 0 auto; padding: 24px; max-width: 1500px; font: 15px/1.5 system-ui, sans-serif; }
  nav { display: flex; flex-wrap: wrap; gap: 4px 16px; }
  section > div { display: flex; flex-wrap: wrap; gap: 24px; align-items: start; }
  figure { margin: 0; max-width: 100%; }
  figcaption { padding-block: 12px 4px; font-weight: 600; }
  img { max-width: 100%; height: auto; border: 1px solid #8888; }
`;

const idOf = (title: string): string => title.toLowerCase().replaceAll(/[^a-z]+/g, '-');

/** The page as HTML; the pictures lie beside it. */
export const writeIndex = (pictures: readonly Picture[]): string => {
  const titles = [...new Set(pictures.map(({ surface }) => surface))];
  const sections = titles.map((title) => {
    const figures = pictures
      .filter(({ surface }) => surface === title)
      .map(
        ({ look, file, width }) =>
          `<figure><figcaption>${look}</figcaption><a href="${file}"><img src="${file}" width="${width}" alt="${title}, ${look}" loading="lazy"></a></figure>`,
      );
    return `<section><h2 id="${idOf(title)}">${title}</h2><div>${figures.join('\n')}</div></section>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Gallery</title><style>${pageCss}</style></head>
<body><h1>Gallery</h1><nav>${titles.map((title) => `<a href="#${idOf(title)}">${title}</a>`).join('\n')}</nav>
${sections.join('\n')}
</body></html>
`;
};
