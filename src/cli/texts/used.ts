/**
 * Finds which texts a program asks for, by the keys in its source: whole ones in quotes, the beginnings and ends of those
 * put together (`group_${name}`), and `__MSG_key__` in the manifest. Reads no files.
 */

/** A beginning shorter than this would make every key one that is used. */
const leastBeginning = 3;

const quote = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Tells of a key whether one of the sources asks for it. */
export const createIsUsed = (sources: readonly string[]): ((key: string) => boolean) => {
  const whole = new Set<string>();
  const patterns = new Set<string>();
  for (const source of sources) {
    for (const [, key = ''] of source.matchAll(/['"`]([a-z][a-z0-9_]*)['"`]/g)) whole.add(key);
    for (const [, key = ''] of source.matchAll(/__MSG_([a-z0-9_]+)__/g)) whole.add(key);
    for (const [, beginning = '', rest = ''] of source.matchAll(/`([a-z][a-z0-9_]*_)(\$\{[^`]*)`/g)) {
      if (beginning.length <= leastBeginning || !/^(?:\$\{[^{}]*\}|[a-z0-9_]+)*$/.test(rest)) continue;
      patterns.add(
        quote(beginning) +
          rest
            .split(/\$\{[^{}]*\}/)
            .map(quote)
            .join('[a-zA-Z0-9_-]+'),
      );
    }
  }
  const composed = [...patterns].map((pattern) => new RegExp(`^${pattern}$`));
  return (key) => whole.has(key) || composed.some((pattern) => pattern.test(key));
};

/** The keys that a manifest names. */
export const keysOfManifest = (manifest: string): string[] =>
  [...manifest.matchAll(/__MSG_([A-Za-z0-9_@]+)__/g)].map(([, key = '']) => key);
