/** Every arrow of the diagram in hover.ts, then the traces a reader's hand draws, then what must hold for any events. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hover, idle } from '../../../../src/core/hover/hover';
import {
  defaultRules,
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  rulesOf,
} from '../../../../src/core/hover/state';
import { defaultSettings } from '../../../../src/core/settings';

const rules = defaultRules;
const { dwellMs, closeMs } = rules;

const mark = { left: 100, top: 100, right: 160, bottom: 120 };
const card = { left: 84, top: 128, right: 444, bottom: 368 };
const onMark = { x: 120, y: 110 };
const besideMark = { x: 300, y: 110 };

/** Plays events and the wake-ups between them, as a caller with exact timers does. */
const play = (events: readonly HoverEvent[], untilMs = 0, from: HoverState = idle, rules = defaultRules) => {
  let state = from;
  let wakeAtMs: number | undefined;
  const effects: HoverEffect[] = [];
  const feed = (event: HoverEvent): void => {
    const step = hover(state, event, rules);
    ({ state } = step);
    wakeAtMs = step.wakeAtMs;
    effects.push(...step.effects);
  };
  const wakeUntil = (atMs: number): void => {
    while (wakeAtMs !== undefined && wakeAtMs <= atMs) feed({ type: 'timePassed', atMs: wakeAtMs });
  };
  for (const event of events) {
    if ('atMs' in event) wakeUntil(event.atMs);
    feed(event);
  }
  wakeUntil(untilMs);
  return { state, effects, names: effects.map((effect) => effect.type) };
};

const move = (atMs: number, point: { x: number; y: number }, mention?: number, isPressed = false): HoverEvent => ({
  type: 'pointerMoved',
  atMs,
  point,
  mention,
  isPressed,
});
const placed: HoverEvent = { type: 'cardPlaced', mention: [mark], card };
/** On mention 1 from 0 ms on; its card opens when the dwell is over and stands where `card` says. */
const opened = [move(0, onMark, 1), { type: 'timePassed', atMs: dwellMs } as const, placed];
const left = [...opened, move(500, besideMark)];
const held: readonly HoverEvent[] = [{ type: 'activated', atMs: 0, mention: 1 }];

describe('what a reader has set', () => {
  /** Rests for a second, to and fro by 12 px, on mention 1. */
  const trembling = Array.from({ length: 21 }, (_, nth) => move(nth * 50, { x: 110 + (nth % 2) * 12, y: 110 }, 1));
  const play1s = (events: readonly HoverEvent[], changed: Partial<typeof defaultSettings>) =>
    play(events, 1000, idle, rulesOf({ ...defaultSettings, ...changed }));

  it('the defaults of the settings are those of the rules', () => {
    expect(rulesOf(defaultSettings)).toEqual(defaultRules);
  });

  it('opens by click only: no rest opens or waits, a click does', () => {
    const { names, state } = play1s([move(0, onMark, 1)], { restPx: 0 });
    expect([names, state.name]).toEqual([[], 'idle']);
    expect(play1s([move(0, onMark, 1)], {}).names).toEqual(['open']);
    const clicked: HoverEvent[] = [
      move(0, onMark, 1),
      { type: 'pointerPressed', atMs: 500, mention: 1 },
      { type: 'activated', atMs: 520, mention: 1 },
    ];
    expect(play1s(clicked, { restPx: 0 }).effects).toEqual([{ type: 'open', mention: 1, stage: 'full' }]);
    // Switched on while the pointer waits: nothing opens either.
    const { state: waiting } = play([move(0, onMark, 1)]);
    const late: HoverEvent = { type: 'timePassed', atMs: 1000 };
    expect(play([late], 1000, waiting).names).toEqual(['open']);
    expect(play([late], 1000, waiting, rulesOf({ ...defaultSettings, restPx: 0 })).names).toEqual([]);
  });

  it.each([
    [4, []],
    [8, []],
    [20, ['open']],
  ] as const)('a hand that trembles by 12 px, where %d are rest', (restPx, expected) => {
    expect(play1s(trembling, { restPx }).names).toEqual(expected);
  });
});

describe('the arrows', () => {
  const arrows: readonly (readonly [string, readonly HoverEvent[], HoverState['name'], readonly string[]])[] = [
    ['1 comes to rest', [move(0, onMark, 1)], 'waiting', []],
    ['2 leaves the mark', [move(0, onMark, 1), move(50, besideMark)], 'idle', []],
    ['2 scrolls', [move(0, onMark, 1), { type: 'scrolled', atMs: 50, byPx: 10 }], 'idle', []],
    ['2 types', [move(0, onMark, 1), { type: 'keyPressed', atMs: 50, key: 'a' }], 'idle', []],
    ['2 presses', [move(0, onMark, 1), { type: 'pointerPressed', atMs: 50, mention: 1 }], 'idle', []],
    ['2 drags over it', [move(0, onMark, 1), move(50, { x: 121, y: 110 }, 1, true)], 'idle', []],
    ['2 leaves the window', [move(0, onMark, 1), { type: 'pointerLeft', atMs: 50 }], 'idle', []],
    ['3 dwell is over', opened, 'open', ['open']],
    ['3 dwell is over, told by a move', [move(0, onMark, 1), move(dwellMs, onMark, 1)], 'open', ['open']],
    ['4 leaves', left, 'leaving', ['open']],
    [
      '4 leaves the card',
      [...opened, { type: 'enteredCard', atMs: 400 }, { type: 'leftCard', atMs: 450, point: { x: 84, y: 400 } }],
      'leaving',
      ['open'],
    ],
    ['4 leaves the window', [...opened, { type: 'pointerLeft', atMs: 400 }], 'leaving', ['open']],
    ['5 comes back', [...left, move(600, onMark, 1)], 'open', ['open']],
    ['5 reaches the card', [...left, { type: 'enteredCard', atMs: 600 }], 'open', ['open']],
    ['6 grace is over', [...left, { type: 'timePassed', atMs: 500 + closeMs }], 'idle', ['open', 'close']],
    ['6 grace is over, told by a move', [...left, move(500 + closeMs, { x: 700, y: 90 })], 'idle', ['open', 'close']],
    ['6 scrolls', [...left, { type: 'scrolled', atMs: 550, byPx: 5 }], 'idle', ['open', 'close']],
    ['6 Escape', [...left, { type: 'keyPressed', atMs: 550, key: 'Escape' }], 'idle', ['open', 'close']],
    ['6 presses', [...left, { type: 'pointerPressed', atMs: 550 }], 'idle', ['open', 'close']],
    [
      '7 scrolled away',
      [...opened, { type: 'scrolled', atMs: 400, byPx: -30 }, { type: 'scrolled', atMs: 420, byPx: -30 }],
      'idle',
      ['open', 'move', 'close'],
    ],
    ['7 Escape', [...opened, { type: 'keyPressed', atMs: 400, key: 'Escape' }], 'idle', ['open', 'close']],
    ['7 presses elsewhere', [...opened, { type: 'pointerPressed', atMs: 400 }], 'idle', ['open', 'close']],
    ['7 the mention goes', [...opened, { type: 'mentionGone', mention: 1 }], 'idle', ['open', 'close']],
    ['7 the page is hidden', [...opened, { type: 'pageHidden' }], 'idle', ['open', 'close']],
    ['8 Escape', [...held, { type: 'keyPressed', atMs: 50, key: 'Escape' }], 'idle', ['open', 'close']],
    ['8 close', [...held, { type: 'dismissed' }], 'idle', ['open', 'close']],
    ['8 presses elsewhere', [...held, { type: 'pointerPressed', atMs: 50 }], 'idle', ['open', 'close']],
    [
      '8 kept',
      [...held, { type: 'keepToggled', isKept: true }, { type: 'pointerPressed', atMs: 50 }],
      'held',
      ['open'],
    ],
    ['9 clicks', [...opened, { type: 'activated', atMs: 400, mention: 1 }], 'held', ['open', 'open']],
    ['9 chooses another', [...held, { type: 'activated', atMs: 50, mention: 2 }], 'held', ['open', 'open']],
  ];
  it.each(arrows)('%s', (_, events, name, effects) => {
    const { state, names } = play(events);
    expect(state.name).toBe(name);
    expect(names).toEqual(effects);
  });

  it('10 rests on another mention while leaving: its card takes the place of the first', () => {
    const { effects } = play([...left, move(520, besideMark, 2)], 520 + dwellMs);
    expect(effects.map((effect) => ('mention' in effect ? effect.mention : effect.type))).toEqual([1, 2]);
  });

  it('10 reaches another mention late: the first card closes, then the second opens', () => {
    const { names, state } = play([...left, move(700, besideMark, 2)], 2000);
    expect(names).toEqual(['open', 'close', 'open']);
    expect(state).toMatchObject({ name: 'open', mention: 2 });
  });

  it('11 a scroll brings a mention under a still pointer: nothing opens until the pointer moves', () => {
    const scrolled: HoverEvent[] = [move(0, onMark), { type: 'scrolled', atMs: 100, byPx: 40 }, move(120, onMark, 1)];
    expect(play(scrolled, 2000).names).toEqual([]);
    expect(play([...scrolled, move(2100, { x: 126, y: 110 }, 1)], 3000).names).toEqual(['open']);
  });
});

describe('what stays as it is', () => {
  const unchanged: readonly (readonly [string, readonly HoverEvent[], HoverState['name']])[] = [
    ["a press on the card's own mention", [...opened, { type: 'pointerPressed', atMs: 400, mention: 1 }], 'open'],
    ['a key that is not Escape', [...opened, { type: 'keyPressed', atMs: 400, key: 'a' }], 'open'],
    ['a modifier while waiting', [move(0, onMark, 1), { type: 'keyPressed', atMs: 20, key: 'Shift' }], 'waiting'],
    [
      'text dragged out of the card',
      [...opened, { type: 'enteredCard', atMs: 400 }, move(450, besideMark, undefined, true)],
      'open',
    ],
    ['another mention while a card is held', [...held, move(10, besideMark, 2)], 'held'],
    ['another mention gone', [...opened, { type: 'mentionGone', mention: 2 }], 'open'],
  ];
  it.each(unchanged)('%s', (_, events, name) => {
    expect(play(events).state.name).toBe(name);
  });

  it('a card that was closed under the pointer stays closed until the pointer has left its mention', () => {
    const escaped: HoverEvent[] = [...opened, { type: 'keyPressed', atMs: 300, key: 'Escape' }, move(320, onMark, 1)];
    expect(play(escaped, 3000).names).toEqual(['open', 'close']);
    expect(play([...escaped, move(3100, besideMark), move(3200, onMark, 1)], 4000).names).toEqual([
      'open',
      'close',
      'open',
    ]);
  });
});

describe('the hand', () => {
  /** A pointer drawn along a straight line at a speed, seen every 8 ms, over what lies there. */
  const draw = (
    from: { x: number; y: number },
    to: { x: number; y: number },
    pxPerMs: number,
    startMs: number,
    mentionAt: (x: number, y: number) => number | undefined,
  ): HoverEvent[] => {
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const steps = Math.ceil(length / pxPerMs / 8);
    return Array.from({ length: steps + 1 }, (_, index) => {
      const share = index / steps;
      const point = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
      return move(startMs + index * 8, point, mentionAt(point.x, point.y));
    });
  };
  /** Ten marks in a line, 60 px wide, 20 px apart. */
  const inLine = (x: number): number | undefined => (x >= 0 && x < 800 && x % 80 < 60 ? Math.floor(x / 80) : undefined);

  it.each([0.1, 0.2, 0.4, 1, 3])('passes over ten marks at %d px/ms: no card', (speed) => {
    const trace = draw({ x: -50, y: 110 }, { x: 850, y: 112 }, speed, 0, inLine);
    expect(play(trace, 20_000).names).toEqual([]);
  });

  it('rests on one with a hand that trembles: one card, after the dwell', () => {
    const trace = Array.from({ length: 50 }, (_, index) =>
      move(index * 8, { x: 120 + Math.sin(index) * 4, y: 110 + Math.cos(index * 3) * 3 }, 1),
    );
    const at = trace.findIndex((_, index) => play(trace.slice(0, index + 1)).names.length > 0);
    expect(play(trace).names).toEqual(['open']);
    expect(at * 8).toBe(dwellMs);
  });

  it('arrives fast and stops: one card, a dwell after the last fast move', () => {
    const arriving = draw({ x: 20, y: 20 }, onMark, 1, 0, (x, y) => (x >= 100 && y >= 100 ? 1 : undefined));
    const stoppedMs = Math.max(...arriving.map((event) => ('atMs' in event ? event.atMs : 0)));
    expect(play(arriving, stoppedMs + dwellMs - 20).names).toEqual([]);
    expect(play(arriving, stoppedMs + dwellMs).names).toEqual(['open']);
  });

  it('goes to the card over the gap, and rests in the gap: stays', () => {
    const trace = [...opened, ...draw(onMark, { x: 120, y: 124 }, 0.1, 500, (_, y) => (y <= 120 ? 1 : undefined))];
    expect(play(trace, 5000).names).toEqual(['open']);
    expect(play([...trace, { type: 'enteredCard', atMs: 5100 }], 9000).state).toMatchObject({
      name: 'open',
      isOverCard: true,
    });
  });

  it('goes diagonally to a distant card, slower than the grace: stays', () => {
    const far = { left: 300, top: 400, right: 660, bottom: 600 };
    const trace: HoverEvent[] = [
      ...opened,
      { type: 'cardPlaced', mention: [mark], card: far },
      ...draw(onMark, { x: 330, y: 399 }, 0.3, 500, (x, y) => (x <= 160 && y <= 120 ? 1 : undefined)),
    ];
    const lastMs = Math.max(...trace.map((event) => ('atMs' in event ? event.atMs : 0)));
    expect(lastMs - 500).toBeGreaterThan(2 * closeMs);
    expect(play([...trace, { type: 'enteredCard', atMs: lastMs + 10 }], lastMs + 3000).names).toEqual(['open']);
  });

  it('goes away from the card, or stops half way: closes after the grace', () => {
    const away = [...opened, ...draw(onMark, { x: 120, y: 20 }, 0.3, 500, (_, y) => (y >= 100 ? 1 : undefined))];
    expect(play(away, 3000).names).toEqual(['open', 'close']);
    const far = { left: 300, top: 400, right: 660, bottom: 600 };
    const half: HoverEvent[] = [
      ...opened,
      { type: 'cardPlaced', mention: [mark], card: far },
      ...draw(onMark, { x: 220, y: 250 }, 0.3, 500, (x, y) => (x <= 160 && y <= 120 ? 1 : undefined)),
    ];
    expect(play(half, 5000).names).toEqual(['open', 'close']);
  });

  it('scrolls ten marks past a still pointer, with the moves browsers make up: no card', () => {
    const trace = Array.from({ length: 40 }, (_, index): HoverEvent[] => [
      { type: 'scrolled', atMs: index * 16, byPx: 30 },
      move(index * 16 + 5, onMark, index % 4),
    ]).flat();
    expect(play([move(0, onMark), ...trace], 5000).names).toEqual([]);
  });

  it('a timer that comes early changes nothing and asks again', () => {
    const waiting = play([move(0, onMark, 1)]).state;
    const step = hover(waiting, { type: 'timePassed', atMs: dwellMs - 1 }, rules);
    expect(step).toEqual({ state: waiting, effects: [], wakeAtMs: dwellMs });
  });
});

describe('for any events', () => {
  const mention = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined });
  const point = fc.record({ x: fc.integer({ min: 0, max: 500 }), y: fc.integer({ min: 0, max: 400 }) });
  const event = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ type: fc.constant('pointerMoved' as const), point, mention, isPressed: fc.boolean() }),
    },
    fc.record({ type: fc.constant('pointerPressed' as const), mention }),
    fc.record({ type: fc.constantFrom('pointerLeft' as const, 'enteredCard' as const, 'timePassed' as const) }),
    fc.record({ type: fc.constant('leftCard' as const), point }),
    fc.record({ type: fc.constant('scrolled' as const), byPx: fc.integer({ min: -60, max: 60 }) }),
    fc.record({ type: fc.constant('keyPressed' as const), key: fc.constantFrom('Escape', 'a', 'Shift') }),
    fc.record({ type: fc.constant('activated' as const), mention: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ type: fc.constant('keepToggled' as const), isKept: fc.boolean() }),
    fc.record({ type: fc.constantFrom('dismissed' as const, 'pageHidden' as const) }),
    fc.record({ type: fc.constant('mentionGone' as const), mention: fc.integer({ min: 0, max: 3 }) }),
    fc.constant(placed),
  );
  const trace = fc.array(fc.tuple(event, fc.integer({ min: 0, max: 200 })), { maxLength: 60 }).map((pairs) => {
    let atMs = 0;
    return pairs.map(([it, pauseMs]): HoverEvent => {
      atMs += pauseMs;
      // A name of its own, since not every event has a time and literals may hold nothing more.
      const timed = { ...it, atMs };
      return timed;
    });
  });

  it('the effects say which card is open, and the state agrees', () => {
    fc.assert(
      fc.property(trace, (events) => {
        let state: HoverState = idle;
        let shown: number | undefined;
        for (const it of events) {
          const step = hover(state, it, rules);
          for (const effect of step.effects) {
            if (effect.type === 'open') shown = effect.mention;
            else if (effect.type === 'move') expect(effect.mention).toBe(shown);
            else {
              expect(shown).toBeDefined();
              shown = undefined;
            }
          }
          ({ state } = step);
          expect(state.name === 'idle' || state.name === 'waiting' ? undefined : state.mention).toBe(shown);
        }
      }),
    );
  });

  it('left alone, it comes to rest: in idle, or with one card that is pointed at or held', () => {
    fc.assert(
      fc.property(trace, (events) => {
        let state: HoverState = idle;
        for (const it of events) ({ state } = hover(state, it, rules));
        let [wakes, wakeAtMs] = [0, hover(state, { type: 'timePassed', atMs: 0 }, rules).wakeAtMs];
        while (wakeAtMs !== undefined && wakes < 5) {
          const step = hover(state, { type: 'timePassed', atMs: wakeAtMs }, rules);
          ({ state, wakeAtMs } = { wakeAtMs: undefined, ...step });
          wakes++;
        }
        expect(['idle', 'open', 'held']).toContain(state.name);
      }),
    );
  });
});
