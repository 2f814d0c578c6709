import { expect, test } from 'vitest';
import { isBoolean, isListOf, isNothing, isOneOf, isShape, isText, isWholeBetween } from '../../../src/core/checks';

const isPerson = isShape({ name: isText(5) }, { age: isWholeBetween(0, 150) });

test.each([
  ['a boolean', isBoolean, true, true],
  ['a number for a boolean', isBoolean, 1, false],
  ['a text of just the length', isText(3), 'abc', true],
  ['a text too long', isText(3), 'abcd', false],
  ['a whole number on the bound', isWholeBetween(1, 3), 3, true],
  ['a fraction', isWholeBetween(1, 3), 2.5, false],
  ['not a number', isWholeBetween(1, 3), Number.NaN, false],
  ['one of the choices', isOneOf('a', 'b'), 'b', true],
  ['none of the choices', isOneOf('a', 'b'), 'c', false],
  ['a list', isListOf(isBoolean), [true, false], true],
  ['an empty list', isListOf(isBoolean), [], true],
  ['a list with one wrong item', isListOf(isBoolean), [true, 'false'], false],
  ['an object that is like a list', isListOf(isBoolean), { 0: true, length: 1 }, false],
  ['an object with what it needs', isPerson, { name: 'Ann' }, true],
  ['an object with what it may have', isPerson, { name: 'Ann', age: 40 }, true],
  ['an object with more than that', isPerson, { name: 'Ann', hat: 'red' }, true],
  ['an object without what it needs', isPerson, { age: 40 }, false],
  ['an object with something wrong in it', isPerson, { name: 'Ann', age: 'forty' }, false],
  ['an optional field that is there and undefined', isPerson, { name: 'Ann', age: undefined }, false],
  ['null for an object', isPerson, null, false],
  ['a list for an object', isNothing, [], false],
  ['an empty question', isNothing, {}, true],
])('%s', (_what, check, value, passes) => {
  expect(check(value)).toBe(passes);
});
