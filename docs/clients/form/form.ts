/**
 * A portal's form made from the data dictionary alone: labels, help, codes, required fields and bounds in Vietnamese.
 * Run: `npx node docs/clients/form/form.ts > form.html`, or for another write
 * `npx node docs/clients/form/form.ts womenManager womenManagerCreate en`.
 */
const {
  REGISTRY_URL = 'http://127.0.0.1:3000',
  CLIENT_ID = 'demo-union-province-37',
  CLIENT_SECRET = 'demo',
} = process.env;
const [kindName = 'cooperative', writeName = 'cooperativeCreate', language = 'vi'] = process.argv.slice(2);
const words = language === 'en' ? 'en' : 'vi';

interface Words {
  readonly vi: string;
  readonly en: string;
}
interface Input {
  readonly name: string;
  readonly label: Words;
  readonly description: Words;
  readonly isRequired: boolean;
  readonly type: string;
  readonly maxLength: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly codeList: string | null;
  readonly members: readonly Input[];
  readonly mayWrite?: boolean;
}
interface Write {
  readonly name: string;
  readonly summary: Words;
  readonly method: string | null;
  readonly path: string | null;
  readonly inputs: readonly Input[];
}
type CodeLists = ReadonlyMap<string, readonly (Words & { readonly code: string })[]>;

async function getToken(): Promise<string> {
  const answer = await fetch(`${REGISTRY_URL}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${CLIENT_ID}:${CLIENT_SECRET}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const { access_token } = (await answer.json()) as { access_token: string };
  return access_token;
}

const headers = { authorization: `Bearer ${await getToken()}`, 'accept-language': words };

async function get<Answer>(path: string): Promise<Answer> {
  const answer = await fetch(`${REGISTRY_URL}${path}`, { headers });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const text = (value: unknown) => String(value).replaceAll(/[&<>"]/g, (one) => escapes[one] ?? one);
const attribute = (name: string, value: unknown) => (value === null ? '' : ` ${name}="${text(value)}"`);

const INPUT_TYPES: Readonly<Record<string, string>> = {
  BOOLEAN: 'checkbox',
  DATE: 'date',
  INTEGER: 'number',
  NUMBER: 'number',
  VND: 'number',
};
const UNIT = [
  { name: 'level', vi: 'Cấp', en: 'Level' },
  { name: 'code', vi: 'Mã', en: 'Code' },
];

/** The control of an input; `path` is its name in the form. */
function control(input: Input, path: string, lists: CodeLists): string {
  const common = `${attribute('name', path)}${input.isRequired ? ' required' : ''}`;
  if (input.codeList !== null && lists.has(input.codeList)) {
    const several = input.type === 'CODES' ? ' multiple' : '';
    const options = (lists.get(input.codeList) ?? []).map(
      (one) => `<option value="${text(one.code)}">${text(one[words])}</option>`,
    );
    const none = input.type === 'CODES' ? '' : '<option value=""></option>';
    return `<select${common}${several}>${none}${options.join('')}</select>`;
  }
  if (input.type === 'UNIT' || input.type === 'UNITS')
    return UNIT.map((one) => `<input name="${path}.${one.name}" placeholder="${one[words]}">`).join('');
  const bounds = `${attribute('maxlength', input.maxLength)}${attribute('min', input.minimum)}${attribute('max', input.maximum)}`;
  return `<input type="${INPUT_TYPES[input.type] ?? 'text'}"${common}${bounds}>`;
}

function row(input: Input, path: string, lists: CodeLists): string {
  const label = `${text(input.label[words])}${input.isRequired ? ' <b>*</b>' : ''}`;
  const help = `<small>${text(input.description[words])}</small>`;
  if (input.members.length === 0)
    return `<p><label>${label}<br>${control(input, path, lists)}</label><br>${help}</p>`;
  const members = input.members.map((one) => row(one, `${path}.${one.name}`, lists));
  return `<fieldset><legend>${label}</legend>${help}${members.join('\n')}</fieldset>`;
}

const kind = await get<{ label: Words; writes: readonly Write[] }>(`/v1/kinds/${kindName}`);
const write = kind.writes.find((one) => one.name === writeName);
if (write === undefined) throw new Error(`${kindName} has no write ${writeName}`);

const namesOf = (inputs: readonly Input[]): readonly string[] =>
  inputs.flatMap((one) => [...(one.codeList === null ? [] : [one.codeList]), ...namesOf(one.members)]);
const lists: CodeLists = new Map(
  await Promise.all(
    [...new Set(namesOf(write.inputs))].map(async (name) => {
      const { entries } = await get<{ entries: readonly (Words & { code: string })[] }>(
        `/v1/code-lists/${name}`,
      );
      return [name, entries] as const;
    }),
  ),
);

const rows = write.inputs.filter((one) => one.mayWrite === true).map((one) => row(one, one.name, lists));
const title = `${kind.label[words]}: ${write.summary[words]}`;
console.log(`<!doctype html>
<html lang="${words}"><head><meta charset="utf-8"><title>${text(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><h1>${text(title)}</h1>
<form method="${(write.method ?? 'POST').toLowerCase()}" action="${text(REGISTRY_URL + (write.path ?? ''))}">
${rows.join('\n')}
<p><button>${words === 'vi' ? 'Ghi' : 'Record'}</button></p>
</form></body></html>`);
