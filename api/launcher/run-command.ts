import { StartRefusal } from './start-refusal.js';

/** Runs a script with its arguments; a refusal is told in its one sentence, and the exit code says whether it went well. */
export async function runCommand(work: (args: string[]) => Promise<void>): Promise<void> {
  try {
    await work(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof StartRefusal ? error.message : error);
    process.exitCode = 1;
  }
}
