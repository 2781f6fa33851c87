import type { Parsed } from '../../kernel/identifiers.ts';

/** An address that mail could reach, lower-cased domain. Loose on purpose: only a message proves an address. */
export function parseEmail(text: string): Parsed<string> {
  const match = /^([^\s@<>"]{1,64})@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(text);
  if (match === null) return { ok: false, code: 'EMAIL_INVALID' };
  return { ok: true, value: `${match[1]}@${match[2]?.toLowerCase()}` };
}

/** An http or https address; “www.…” without a scheme is taken as https, with a port or without. */
export function parseWebAddress(text: string): Parsed<string> {
  const hasScheme = /^[a-z][a-z0-9+.-]*:(?!\d+(?:[/?#]|$))/i.test(text);
  const candidate = hasScheme ? text : `https://${text}`;
  const url = URL.canParse(candidate) ? new URL(candidate) : null;
  const isWeb =
    url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes('.') && url.username === '';
  return isWeb ? { ok: true, value: url.href } : { ok: false, code: 'URL_INVALID' };
}
