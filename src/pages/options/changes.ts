/** Reads the list of changes that the package carries: its editions with what each brought. Pure. */

/** One edition: its heading as it is written, and its changes in order. */
export interface Edition {
  readonly title: string;
  readonly changes: readonly string[];
}

/** The editions of a Markdown file with a `##` for each and a `-` for each change; all else in it is for others. */
export const readChanges = (markdown: string): readonly Edition[] =>
  markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = '', ...lines] = section.split('\n');
      const changes = lines
        .join('\n')
        .split(/^- /m)
        .slice(1)
        .map((change) =>
          change
            .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
            .replaceAll('`', '')
            .replaceAll(/\s+/g, ' ')
            .trim(),
        );
      return { title: title.trim(), changes };
    });
