/** What does not hold, by the operation and what was asked of it, with the reason. */
export type Exceptions = Readonly<Record<string, string>>;

/** Collects what fails and is no exception; an exception that holds, or of which nothing was asked, is told as well. */
export function judging(exceptions: Exceptions) {
  const wrong: string[] = [];
  const asked = new Set<string>();
  return {
    judge(what: string, holds: boolean, said: unknown): void {
      const isExcepted = Object.hasOwn(exceptions, what);
      asked.add(what);
      if (holds && isExcepted) wrong.push(`${what}: no exception any more`);
      if (!holds && !isExcepted) wrong.push(`${what}: ${JSON.stringify(said)}`);
    },
    /** What was wrong since it was last asked. */
    wrong: () => wrong.splice(0),
    /** How many things were asked. */
    count: () => asked.size,
    idle: () => Object.keys(exceptions).filter((what) => !asked.has(what)),
  };
}
