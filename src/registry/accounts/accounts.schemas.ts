import { Type } from 'typebox';
import { day, object, oneOf, optional, text, uuid } from '../../kernel/parse.ts';
import { AGENCY_KINDS, ROLES } from '../../policy/roles.ts';
import { TerritoryFilterInput } from '../../records/place.ts';
import { versioned } from '../../records/writing/versioned.ts';

export { AGENCY_KINDS };

export const AgencyCreateInput = object(
  {
    code: Type.String({
      pattern: '^[a-z0-9][a-z0-9-]{1,60}$',
      description: 'Short unique code, lower case.',
    }),
    kind: oneOf(AGENCY_KINDS, 'What the agency does; names changed in 2025, functions did not.'),
    name: text(300, 'Name in full.'),
    unit: TerritoryFilterInput,
    validFrom: Type.Optional(day('First day; today when left out.')),
    validTo: optional(day('First day no longer; open when left out.')),
  },
  'An agency.',
  {
    code: 'hoi-lhpn-ninh-binh',
    kind: 'WOMENS_UNION',
    name: 'Hội Liên hiệp Phụ nữ tỉnh Ninh Bình',
    unit: { level: 'PROVINCE', code: '37' },
    validFrom: '2025-07-01',
  },
);

const allowedOrigins = Type.Optional(
  Type.Array(text(300, 'An origin, such as `https://htx.example.vn`; http for localhost alone.'), {
    maxItems: 20,
    description:
      'Origins whose pages may ask with the tokens of the client from a browser; none when left out.',
  }),
);

export const ClientCreateInput = object(
  {
    clientId: Type.String({
      pattern: '^[a-z0-9][a-z0-9-]{2,60}$',
      description: 'OAuth client_id, lower case.',
    }),
    name: text(300, 'What the client is.'),
    agencyCode: text(61, 'Code of the agency it belongs to.'),
    allowedOrigins,
  },
  'A client. Its secret is shown once, in the answer.',
  {
    clientId: 'website-hoi-lhpn',
    name: 'Trang thông tin điện tử của Hội LHPN tỉnh Ninh Bình',
    agencyCode: 'hoi-lhpn-ninh-binh',
    allowedOrigins: ['https://htx.example.vn'],
  },
);

export const CLIENT_STATES = ['ACTIVE', 'SUSPENDED'] as const;

export const ClientUpdateInput = object(
  {
    ...versioned,
    name: Type.Optional(text(300, 'What the client is.')),
    state: Type.Optional(
      oneOf(CLIENT_STATES, 'A suspended client gets no token, and its tokens work no more.'),
    ),
    allowedOrigins: Type.Optional(
      Type.Array(text(300, 'An origin, as when it is recorded.'), {
        maxItems: 20,
        description: 'In the place of all former ones.',
      }),
    ),
  },
  'A change: what is left out stays as it is.',
  { state: 'SUSPENDED' },
);

export const ClientRotateSecretInput = object(
  {
    id: uuid('The client.'),
    overlapHours: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 720,
        description: 'So many hours the secrets of before work on; 0, at once, when left out.',
      }),
    ),
  },
  'A new secret for a client.',
  { overlapHours: 24 },
);

export const GrantIssueInput = object(
  {
    clientId: text(61, 'OAuth client_id.'),
    role: oneOf(ROLES, 'The role; one a client.'),
    unit: TerritoryFilterInput,
    purposes: Type.Optional(
      Type.Array(text(60, 'A purpose.'), { maxItems: 20, description: 'Stated purposes.' }),
    ),
    legalBasis: text(500, 'Ground of the grant: law, decision, agreement.'),
    validFrom: Type.Optional(day('First day; today when left out.')),
    validTo: optional(day('First day no longer valid; open when left out.')),
  },
  'A grant of a role in a territory.',
  {
    clientId: 'website-hoi-lhpn',
    role: 'UNION_PROVINCE',
    unit: { level: 'PROVINCE', code: '37' },
    purposes: ['PUBLIC_INFORMATION'],
    legalBasis: 'Quyết định 12/QĐ-ĐCT',
  },
);

export const GrantRevokeInput = object({ id: uuid('The grant.') }, 'A grant to end now.');
