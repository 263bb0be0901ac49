/**
 * One line of progress on stderr: stdout belongs to results.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** A reason set-up cannot go on, worded for the person at the keyboard. */
export class SetupProblem extends Error {}
