/**
 * Compares both contracts with those of a release: `npm run check:breaking -- <git ref>`, the newest tag unless named.
 * Ends with 1 for a break that docs/accepted-breaks.md does not accept.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { acceptedBreaks, breaksBetween, contractsAt, contractsIn, newestTag } from './contracts.ts';

const ACCEPTED = 'docs/accepted-breaks.md';

/** What is found, or undefined when git says no. */
function attempt<Found>(find: () => Found): Found | undefined {
  try {
    return find();
  } catch {
    return undefined;
  }
}

const latestOf = (folder: string) => attempt(() => newestTag(folder));

/** What the check says of a folder, and whether it holds. */
export function check(folder: string, named?: string): { readonly holds: boolean; readonly said: string } {
  const ref = named ?? latestOf(folder);
  if (ref === undefined) return { holds: true, said: 'There is no git history here: nothing was compared.' };
  if (ref === null) return { holds: true, said: 'There is no release yet: nothing to break.' };
  const before = attempt(() => contractsAt(folder, ref));
  if (before === undefined) return { holds: false, said: `git has no contracts at ${ref}.` };
  const accepted = acceptedBreaks(readFileSync(join(folder, ACCEPTED), 'utf8'));
  const found = breaksBetween(before, contractsIn(folder));
  const broken = found.filter((one) => !accepted.has(one));
  const lines = found.map((one) => (accepted.has(one) ? `  accepted: ${one}` : `✗ ${one}`));
  const advice = broken.length === 0 ? [] : [`Keep it, or give the reason in ${ACCEPTED}.`];
  const sum = `${broken.length} breaks against ${ref}, ${found.length - broken.length} accepted`;
  return { holds: broken.length === 0, said: [...lines, ...advice, sum].join('\n') };
}

if (import.meta.main) {
  const { holds, said } = check(process.cwd(), process.argv[2]);
  process.stdout.write(`${said}\n`);
  process.exitCode = holds ? 0 : 1;
}
