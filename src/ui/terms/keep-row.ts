/**
 * Keeps what a list has drawn of each row: while nothing of a row has changed, the list hands out the very node it had, at which
 * drawing looks no further. A long list would otherwise be gone through at each key.
 */
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

/** Gives the node of a row: the one it had, as long as all that it is made of is the same, or else a new one. */
export type KeepRow = (key: string, parts: readonly unknown[], draw: () => VNode) => VNode;

/** A keeper for the rows of one list. */
export const useKeptRows = (): KeepRow => {
  const kept = useRef(new Map<string, { readonly parts: readonly unknown[]; readonly node: VNode }>());
  return (key, parts, draw) => {
    const known = kept.current.get(key);
    if (known?.parts.every((part, index) => part === parts[index])) return known.node;
    const node = draw();
    kept.current.set(key, { parts, node });
    return node;
  };
};
