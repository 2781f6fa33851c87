/** What a program tries, by name: what held, and what was found where it did not. Told as the last line of its output. */
export function makeChecks() {
  const held: string[] = [];
  const broken: Record<string, string> = {};
  return {
    async check(what: string, run: () => unknown): Promise<void> {
      try {
        await run();
        held.push(what);
      } catch (error) {
        broken[what] = error instanceof Error ? error.message : String(error);
      }
    },
    tell(): void {
      process.stdout.write(`\n${JSON.stringify({ held, broken })}\n`);
    },
  };
}

/** A setting that the drill gives. @throws Error when it does not. */
export function given(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
}

/** What went over the wire: whether the document was sent, and what came. */
export interface Sent {
  readonly method: string;
  readonly hasDocument: boolean;
  readonly status: number;
  readonly codes: readonly string[];
}

interface GraphqlAnswer {
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/** `fetch` that keeps what it sent. */
export function watchedFetch() {
  const sent: Sent[] = [];
  const watched: typeof fetch = async (target, options) => {
    const answer = await fetch(target, options);
    const { errors = [] } = (await answer.clone().json()) as GraphqlAnswer; // GraphQL over HTTP
    const asked =
      typeof options?.body === 'string' ? options.body : new URL(String(target)).searchParams.get('query');
    sent.push({
      method: options?.method ?? 'GET',
      hasDocument: asked?.includes('cooperatives') ?? false,
      status: answer.status,
      codes: errors.map(({ extensions }) => extensions?.code ?? ''),
    });
    return answer;
  };
  return { fetch: watched, take: () => sent.splice(0) };
}

/** A document that is not known, asked twice by its hash: missed, sent with the document, found. */
export const AS_PERSISTED = [
  { hasDocument: false, codes: ['PERSISTED_QUERY_NOT_FOUND'] },
  { hasDocument: true, codes: [] },
  { hasDocument: false, codes: [] },
];

export const authorization = { authorization: `Bearer ${given('TOKEN')}`, 'accept-language': 'en' };

/** A cooperative of the drill, of which no other is called so. */
export const cooperativeOf = (program: string) => ({
  name: `Hợp tác xã ${program} ${Date.now()}`,
  kind: 'COOPERATIVE' as const,
  legacyRegistrationNo: `${program}/${Date.now()}`,
  address: { provinceCode: '37' },
});
