/**
 * Where the injected script starts, on articles only: begins a visit, and ends the visit of an older copy of itself that
 * is still there. Injecting it twice is harmless.
 */
import { cardPlace, hostName } from './card-place';
import { canPaint, wipe } from './paint';
import { isReadable } from './readable';
import { startVisit } from './visit';

const place = Symbol.for('contexture.visit');

const older: unknown = Reflect.get(globalThis, place);
if (older instanceof AbortController) older.abort();

// A version before this one may have been stopped in mid-visit: it could not clean up, and its cards can ask nobody.
Reflect.deleteProperty(globalThis, cardPlace);
for (const host of document.querySelectorAll(hostName)) host.remove();
if (canPaint()) wipe();

// Set by the background where a reader asked for this page, or for what is selected on it.
const demand = Symbol.for('contexture.demanded');
const demanded: unknown = Reflect.get(globalThis, demand);
Reflect.deleteProperty(globalThis, demand);

const visit = new AbortController();
Reflect.set(globalThis, place, visit);
if (isReadable()) void startVisit(visit, { isDemanded: demanded === 'page', isForSelection: demanded === 'selection' });
