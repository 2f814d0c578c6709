/** How commands tell what went wrong: in words for what a user can cause, with a stack for defects. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CommandError, runCommand, UsageError } from '../../../src/cli/command';

const told: string[] = [];
beforeEach(() => {
  told.length = 0;
  vi.spyOn(console, 'error').mockImplementation((text: string) => void told.push(text));
});
afterEach(() => {
  process.exitCode = 0;
  vi.restoreAllMocks();
});

const fail = (error: Error) => () => {
  throw error;
};

test('a wrong call is told with how the command is used', async () => {
  await runCommand('npm run it -- FILE', fail(new UsageError('Name a file.')));
  expect(told).toEqual(['Name a file.\nnpm run it -- FILE']);
  expect(process.exitCode).toBe(2);
});

test('what cannot be done is told alone', async () => {
  await runCommand('npm run it -- FILE', fail(new CommandError('there is no such file')));
  expect(told).toEqual(['there is no such file']);
  expect(process.exitCode).toBe(1);
});

test('a defect is thrown', async () => {
  await expect(runCommand('npm run it', fail(new TypeError('no function')))).rejects.toThrow(TypeError);
  expect(told).toEqual([]);
});
