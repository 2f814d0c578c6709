/**
 * What all commands share: options as they were typed, `--help`, and errors a user can cause, told in words and without a
 * stack. What a command does is in its own file.
 */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Something the user asked for that cannot be done; the message says what is wrong, where, and what to do. */
export class CommandError extends Error {
  override name = 'CommandError';
}

/** A call that cannot be understood: its message is told with how the command is used. */
export class UsageError extends CommandError {
  override name = 'UsageError';
}

/** Options and words of the call, by Node's own parser. Throws UsageError for what the command does not know. */
export const readArguments = <const Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> => {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};

/**
 * Runs a command. `--help` prints `usage` instead. Errors of the user's are printed and set the exit code: 2 for a wrong
 * call, 1 for the others; any other error is a defect and is thrown.
 */
export const runCommand = async (usage: string, command: () => void | Promise<void>): Promise<void> => {
  if (process.argv.includes('--help')) {
    console.log(usage);
    return;
  }
  // "| head" closes the pipe when it has seen enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    await command();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.error(error instanceof UsageError ? `${error.message}\n${usage}` : error.message);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
};
