import { isDeepStrictEqual } from 'node:util';
import type { NestedServer } from './servers.ts';

/** A page as every server answers it, in one form: what the answers are compared by. */
export interface NestedPage {
  readonly cooperatives: readonly NestedCooperative[];
  /** What asks for the next page, in the server's own terms; null at the end. */
  readonly next: string | null;
}

interface NestedCooperative {
  readonly id: string;
  readonly name: string;
  readonly foundedOn: string | null;
  readonly province: string;
  readonly positions: readonly NestedPosition[];
}

interface NestedPosition {
  readonly id: string;
  readonly position: string;
  readonly woman: { readonly id: string; readonly name: string; readonly birthYear: number | null } | null;
  readonly attendances: readonly {
    readonly id: string;
    readonly training: string | null;
    readonly title: string | null;
  }[];
}

/** JSON of the servers, whose shapes their documents say. */
// biome-ignore lint/suspicious/noExplicitAny: three foreign shapes, compared field by field below
type Json = any;

function ofRegistry({ nodes, pageInfo, hasNextPage }: Json): NestedPage {
  const cooperatives = nodes.map((node: Json) => ({
    id: node.id,
    name: node.name,
    foundedOn: node.foundedOn,
    province: node.province.code,
    positions: node.positions.map((one: Json) => ({
      id: one.id,
      position: one.position,
      woman: one.womenManager && {
        id: one.womenManager.id,
        name: one.womenManager.name,
        birthYear: one.womenManager.birthYear,
      },
      attendances: (one.womenManager?.attendances ?? []).map((it: Json) => ({
        id: it.id,
        training: it.training?.id ?? null,
        title: it.training?.title ?? null,
      })),
    })),
  }));
  const more = pageInfo?.hasNextPage ?? hasNextPage;
  return { cooperatives, next: more ? (pageInfo?.endCursor ?? cooperatives.at(-1).id) : null };
}

function ofPostgraphile({ nodes, pageInfo }: Json): NestedPage {
  const cooperatives = nodes.map((node: Json) => ({
    id: node.rowId,
    name: node.name,
    foundedOn: node.foundedOn,
    province: node.provinceToday.code,
    positions: node.managementPositionsByCooperativeId.nodes.map((one: Json) => {
      const woman = one.womenManagerByWomenManagerId;
      const person = woman?.personByPersonId;
      return {
        id: one.rowId,
        position: one.position,
        woman: woman && { id: woman.rowId, name: person.name, birthYear: person.birthYear },
        attendances: (person?.trainingAttendancesByPersonId.nodes ?? []).map((it: Json) => ({
          id: it.rowId,
          training: it.trainingByTrainingId?.rowId ?? null,
          title: it.trainingByTrainingId?.title ?? null,
        })),
      };
    }),
  }));
  return { cooperatives, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}

/** Reads an answer of any of the servers. @throws Error for one that tells of errors. */
export function readPage({ name, form }: Pick<NestedServer, 'name' | 'form'>, text: string): NestedPage {
  const answer: Json = JSON.parse(text);
  if (answer.errors !== undefined) throw new Error(`${name}: ${JSON.stringify(answer.errors).slice(0, 500)}`);
  if (form === 'floor') return ofRegistry(answer);
  return form === 'registry'
    ? ofRegistry(answer.data.cooperatives)
    : ofPostgraphile(answer.data.allCooperatives);
}

export interface ReadPages {
  readonly pages: readonly NestedPage[];
  /** What asked for each, ready for the load. */
  readonly bodies: readonly string[];
  /** Bytes of all answers together. */
  readonly bytes: number;
}

/** Reads pages one after the other as a client would, at most `limit`. */
export async function readPages(server: NestedServer, limit: number): Promise<ReadPages> {
  const headers = await server.headers();
  const pages: NestedPage[] = [];
  const bodies: string[] = [];
  let bytes = 0;
  let after: string | null = null;
  do {
    const body = server.bodyOf(after);
    const answer = await fetch(server.url, { method: 'POST', headers, body });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${server.name}: ${answer.status} ${text.slice(0, 500)}`);
    const page = readPage(server, text);
    pages.push(page);
    bodies.push(body);
    bytes += Buffer.byteLength(text);
    after = page.next;
  } while (after !== null && pages.length < limit);
  return { pages, bodies, bytes };
}

/** @throws Error naming the first page whose rows differ: another answer is another work. */
export function requireSameRows(
  name: string,
  ours: readonly NestedPage[],
  theirs: readonly NestedPage[],
): void {
  const differs = ours.findIndex(
    (page, index) => !isDeepStrictEqual(page.cooperatives, theirs[index]?.cooperatives),
  );
  if (differs >= 0 || ours.length !== theirs.length) {
    throw new Error(`${name} answers other rows than the registry, first on page ${differs + 1}`);
  }
}
