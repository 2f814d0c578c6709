/** A buffer that grows while a pack's entries are written. */

/** Writes bytes one after another. */
export interface ByteWriter {
  readonly length: number;
  /** Text as UTF-8. */
  writeText(text: string): void;
  /** All that was written; later writing may not show in it. */
  view(): Uint8Array;
}

/** A writer with nothing in it. */
export const createByteWriter = (): ByteWriter => {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  const makeRoom = (more: number): void => {
    if (length + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * bytes.length, length + more));
    larger.set(bytes.subarray(0, length));
    bytes = larger;
  };
  return {
    get length() {
      return length;
    },
    writeText(text) {
      // A unit takes three bytes at most.
      makeRoom(3 * text.length);
      length += encoder.encodeInto(text, bytes.subarray(length)).written;
    },
    view: () => bytes.subarray(0, length),
  };
};
