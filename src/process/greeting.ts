import type { DemoClient } from '../demonstration/demo-client.ts';

interface Greeting {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly embedded: boolean;
  readonly development: boolean;
  readonly demoClients: readonly DemoClient[];
}

function listUrls(baseUrl: string, development: boolean): string[] {
  const paths = [
    ['GraphQL', development ? '/graphql  (trình duyệt / browser: GraphiQL)' : '/graphql'],
    ['REST', '/v1'],
    ['Tài liệu / Docs', '/docs  (OpenAPI: /openapi.json)'],
    ['Mã truy cập / Tokens', '/oauth/token'],
    ['Tình trạng / Health', '/health/ready'],
  ];
  return paths.map(([name = '', path]) => `  ${name.padEnd(22)}${baseUrl}${path}`);
}

function listClients(clients: readonly DemoClient[]): string[] {
  const width = (of: (client: DemoClient) => string) => Math.max(...clients.map((one) => of(one).length)) + 2;
  const idWidth = width(({ id }) => id);
  const secretWidth = width(({ secret }) => secret);
  return clients.map(
    ({ id, secret, description }) => `  ${id.padEnd(idWidth)}${secret.padEnd(secretWidth)}${description}`,
  );
}

function warnOfEmbedded(development: boolean, hasDemoClients: boolean): string[] {
  if (development) {
    return [
      'PostgreSQL nhúng chỉ để dùng thử, không bao giờ dùng cho hệ thống thật (đặt DATABASE_URL).',
      'The embedded PostgreSQL is for trials, never for production (set DATABASE_URL).',
    ];
  }
  const vietnamese = hasDemoClients ? ' và các ứng dụng có mật khẩu công khai' : '';
  const english = hasDemoClients ? ' and clients whose secrets are published' : '';
  return [
    `CẢNH BÁO: NODE_ENV=production mà không có DATABASE_URL: đang chạy PostgreSQL nhúng chỉ để dùng thử${vietnamese}.`,
    `WARNING: NODE_ENV=production without DATABASE_URL: this is the embedded PostgreSQL, for trials only${english}.`,
  ];
}

/** What the operator sees once the service listens: plain text, Vietnamese first. */
export function greet({ baseUrl, embedded, development, demoClients }: Greeting): string {
  const lines = ['', `Sổ đăng ký hợp tác xã đang chạy / The cooperative registry is running: ${baseUrl}`];
  lines.push(...listUrls(baseUrl, development), '');
  if (demoClients.length > 0) {
    lines.push('Ứng dụng dùng thử / Demonstration clients (id, secret):', ...listClients(demoClients), '');
  }
  if (embedded) lines.push(...warnOfEmbedded(development, demoClients.length > 0), '');
  lines.push('Dừng / Stop: Ctrl-C');
  return lines.join('\n');
}
