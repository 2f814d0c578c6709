/** What the pages of the wake benchmark ask its worker. */
import * as v from 'valibot';

/** Where the pack's front lies; `nowhere` only wakes the worker and answers. */
export const places = ['nowhere', 'file', 'blob'] as const;
export type Place = (typeof places)[number];

const questionSchema = v.object({ place: v.picklist(places), frontBytes: v.number(), text: v.string() });

export type Question = v.InferOutput<typeof questionSchema>;

/** A message as a question. Throws for any other. */
export const readQuestion = (message: unknown): Question => v.parse(questionSchema, message);

const [databaseName, storeName, key] = ['wake', 'packs', 'bench'] as const;

const settle = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const openStore = async (mode: IDBTransactionMode): Promise<IDBObjectStore> => {
  const opening = indexedDB.open(databaseName, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(storeName);
  return (await settle(opening)).transaction(storeName, mode).objectStore(storeName);
};

/** Keeps the pack as a Blob. */
export const keepPack = async (pack: Blob): Promise<void> => {
  await settle((await openStore('readwrite')).put(pack, key));
};

/** The first bytes of the pack that was kept. */
export const readKeptPack = async (bytes: number): Promise<ArrayBuffer> => {
  const kept: unknown = await settle((await openStore('readonly')).get(key));
  if (!(kept instanceof Blob)) throw new Error('no pack was kept');
  return kept.slice(0, bytes).arrayBuffer();
};
