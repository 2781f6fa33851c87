import { createServer } from 'node:net';

export interface ListenPlace {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
}

/** The settings that name a place. */
interface PlaceSettings {
  readonly host: string;
  readonly port: string;
}

const SERVICE: PlaceSettings = { host: 'HOST', port: 'PORT' };
export const METRICS: PlaceSettings = { host: 'METRICS_HOST', port: 'METRICS_PORT' };

/** One line for the operator, when the error is that of a place that cannot be listened on; else null. */
export function describeListenError(
  error: unknown,
  { host, port }: ListenPlace,
  settings: PlaceSettings = SERVICE,
): string | null {
  // The cast: errors of system calls are Errors with a code; others have neither of the two.
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException;
  if (syscall === 'getaddrinfo')
    return `${settings.host} ${host} is unknown (${code}): give a name or an address of this machine.`;
  if (syscall !== 'listen') return null;
  switch (code) {
    case 'EADDRINUSE':
      return `Another program already listens on ${host}, port ${port}: stop it, or set ${settings.port}.`;
    case 'EADDRNOTAVAIL':
      return `${settings.host} ${host} is no address of this machine: set another.`;
    case 'EACCES':
      return `This user may not listen on ${host}, port ${port}: set ${settings.port} to 1024 or more.`;
    default:
      return `The service cannot listen on ${host}, port ${port} (${code}): set ${settings.host} or ${settings.port}.`;
  }
}

/**
 * Listens for a moment, so that a place that is taken or unknown is reported before a first start makes its database.
 * @throws Error of the system call, for `describeListenError`.
 */
export async function probeListening({ host, port }: ListenPlace): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => server.close(() => resolve()));
  });
}
