import type { FastifyInstance } from 'fastify';

export interface Route {
  readonly method: string;
  readonly url: string;
}

const LINE = /^((?:[│ ] {3})*)[├└]── (.*) \(([A-Z, ]+)\)$/;

/** Every route that the app serves, by its own printed tree; parameters are filled in. */
export function routesOf(app: FastifyInstance): Route[] {
  const path: string[] = [];
  return app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const [, indent, part, methods] = LINE.exec(line) ?? [];
      if (indent === undefined || part === undefined || methods === undefined)
        throw new Error(`no route: ${line}`);
      path.length = indent.length / 4;
      path.push(part);
      const url = path
        .join('')
        .replaceAll(/:\w+/g, '01900000-0000-7000-8000-000000000000')
        .replaceAll('*', 'x');
      return methods.split(', ').map((method) => ({ method, url }));
    });
}
