/**
 * What puppeteer has no public way to in Firefox: its privileged scope, and the inside of closed shadow roots. Speaks
 * WebDriver BiDi over puppeteer's own connection. Not for Chromium.
 */
import type { Browser, Page } from 'puppeteer-core';
import * as v from 'valibot';

interface Connection {
  send(method: string, parameters: unknown): Promise<unknown>;
}

const isConnection = (it: unknown): it is Connection =>
  typeof it === 'object' && it !== null && 'send' in it && typeof it.send === 'function';

const connectionOf = (browser: Browser): Connection => {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (!isConnection(connection)) throw new Error('this version of puppeteer hides its connection to Firefox');
  return connection;
};

const treeAnswer = v.object({ result: v.object({ contexts: v.array(v.object({ context: v.string() })) }) });

const callAnswer = v.object({
  result: v.variant('type', [
    v.object({ type: v.literal('success'), result: v.object({ value: v.optional(v.unknown()) }) }),
    v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
  ]),
});

interface Call {
  readonly context: string;
  readonly code: string;
  /** A node that the code finds as `node`. */
  readonly reference?: string;
  readonly serializationOptions?: { readonly maxDomDepth: number; readonly includeShadowTree: 'all' };
}

const call = async (browser: Browser, { context, code, reference, serializationOptions }: Call): Promise<unknown> => {
  const answer = await connectionOf(browser).send('script.callFunction', {
    functionDeclaration: `(node) => { ${code} }`,
    ...(reference === undefined ? {} : { arguments: [{ sharedId: reference }] }),
    awaitPromise: true,
    target: { context },
    ...(serializationOptions ? { serializationOptions } : {}),
  });
  const { result } = v.parse(callAnswer, answer);
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result.value;
};

/** Runs code in Firefox's parent process and returns the primitive it returns. Needs --remote-allow-system-access. */
export const runInParent = async (browser: Browser, code: string): Promise<unknown> => {
  const tree = await connectionOf(browser).send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = v.parse(treeAnswer, tree).result.contexts;
  if (!window) throw new Error('Firefox has no window');
  return call(browser, { context: window.context, code });
};

/** A node as BiDi serialises it. */
export interface SerialisedNode {
  readonly localName?: string | undefined;
  readonly nodeValue?: string | null | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  /** By which the browser knows the node again. */
  readonly reference: string;
  readonly children: readonly SerialisedNode[];
}

const serialisedNode: v.GenericSchema<unknown, SerialisedNode> = v.pipe(
  v.object({
    sharedId: v.optional(v.string(), ''),
    value: v.object({
      localName: v.optional(v.string()),
      nodeValue: v.nullish(v.string()),
      attributes: v.optional(v.record(v.string(), v.string()), {}),
      children: v.optional(v.array(v.lazy(() => serialisedNode)), []),
      shadowRoot: v.nullish(v.lazy(() => serialisedNode)),
    }),
  }),
  v.transform(({ sharedId, value }) => ({
    localName: value.localName,
    nodeValue: value.nodeValue,
    attributes: value.attributes,
    reference: sharedId,
    children: [...(value.shadowRoot ? [value.shadowRoot] : []), ...value.children],
  })),
);

const contextOf = (page: Page): string => String(Reflect.get(page.mainFrame(), '_id'));

/** The middle of a node's box in CSS px, wherever the node lies. */
export const locateNode = async (page: Page, reference: string): Promise<{ x: number; y: number }> => {
  const code =
    'const { x, y, width, height } = node.getBoundingClientRect(); return JSON.stringify({ x: x + width / 2, y: y + height / 2 });';
  const value = await call(page.browser(), { context: contextOf(page), code, reference });
  return v.parse(v.object({ x: v.number(), y: v.number() }), JSON.parse(String(value)));
};

/** The first element that matches a selector with all below it, closed shadow roots included; undefined when none does. */
export const serialiseElement = async (page: Page, selector: string): Promise<SerialisedNode | undefined> => {
  const value = await call(page.browser(), {
    context: contextOf(page),
    code: `return document.querySelector(${JSON.stringify(selector)})`,
    serializationOptions: { maxDomDepth: 40, includeShadowTree: 'all' },
  });
  return value === undefined || value === null ? undefined : v.parse(serialisedNode, { value });
};
