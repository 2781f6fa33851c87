import { readdirSync, readFileSync } from 'node:fs';

/** Processor time of one test file in seconds, user and system together. */
export interface Cost {
  readonly file: string;
  /** Of the process that runs the files. */
  readonly own: number;
  /** Of the processes that the file started and that ended. */
  readonly children: number;
  /** Of the PostgreSQL server that all files share. */
  readonly server: number;
}

/** Clock ticks of `/proc/<pid>/stat`: the kernel tells every program a hundred a second. */
const TICKS_PER_SECOND = 100;

interface Ticks {
  readonly parent: number;
  readonly own: number;
  readonly ended: number;
}

/** Source: proc(5), fields 4 and 14 to 17. All are 0 where there is no such process, or no /proc. */
function ticksOf(pid: number | 'self'): Ticks {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const sum = (from: number) => Number(fields[from]) + Number(fields[from + 1]);
    return { parent: Number(fields[1]), own: sum(11), ended: sum(13) };
  } catch {
    return { parent: 0, own: 0, ended: 0 };
  }
}

function ticksOfServer(postmaster: number): number {
  const { own, ended } = ticksOf(postmaster);
  const backends = readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0)
    .map(ticksOf)
    .filter(({ parent }) => parent === postmaster);
  return backends.reduce((sum, backend) => sum + backend.own, own + ended);
}

/** Starts measuring; the function that it returns says what was spent since. */
export function startCost(postmaster: number): (file: string) => Cost {
  const taken = () => ({ ...ticksOf('self'), server: ticksOfServer(postmaster) });
  const before = taken();
  return (file) => {
    const after = taken();
    const spent = (what: 'own' | 'ended' | 'server') => (after[what] - before[what]) / TICKS_PER_SECOND;
    return { file, own: spent('own'), children: spent('ended'), server: spent('server') };
  };
}

export function isCost(message: unknown): message is Cost {
  return typeof message === 'object' && message !== null && 'file' in message && 'server' in message;
}

const total = ({ own, children, server }: Cost) => own + children + server;

/** The files, the dearest first, as lines of a table; the first line is their sum. */
export function costTable(costs: readonly Cost[]): string[] {
  const sum = (what: 'own' | 'children' | 'server') => costs.reduce((all, cost) => all + cost[what], 0);
  const all: Cost = {
    file: `${costs.length} files`,
    own: sum('own'),
    children: sum('children'),
    server: sum('server'),
  };
  const cells = (cost: Cost) =>
    [total(cost), cost.own, cost.children, cost.server].map((seconds) => seconds.toFixed(1).padStart(8));
  const dearest = costs.toSorted((a, b) => total(b) - total(a));
  return [
    '     all     own children  server  processor time in seconds',
    ...[all, ...dearest].map((cost) => `${cells(cost).join('')}  ${cost.file}`),
  ];
}
