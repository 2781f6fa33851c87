import type { ErrorDefinition } from '../../kernel/errors/definition.ts';
import { ERRORS, type ErrorCode } from '../../kernel/errors.ts';

const RETRY: Readonly<Record<ErrorDefinition['retry'], string>> = {
  never: 'no',
  'after-change': 'after a change of the request',
  later: 'later, as Retry-After says',
};

/** Every code as a page. Pure; `{…}` are filled in each answer. */
export function printErrors(): string {
  const codes = (Object.keys(ERRORS) as ErrorCode[]).sort(); // its own keys
  const rows = codes.map((code) => {
    const { status, retry, vi, en } = ERRORS[code];
    return `| \`${code}\` | ${statusText(code, status)} | ${RETRY[retry]} | ${cell(vi)} | ${cell(en)} |`;
  });
  return `# Codes

Made from \`src/kernel/errors.ts\` by \`npm run generate\`; do not edit. A code keeps its meaning for ever.
An answer carries every problem found; its HTTP status is the first one’s. Status 200: a warning beside what was written.

| code | HTTP | try again | tiếng Việt | English |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function statusText(code: ErrorCode, status: number): string {
  return code === 'VERSION_PASSED' ? `${status}; 412 with If-Match` : String(status);
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
