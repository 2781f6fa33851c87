import t from 'tap';
import { connected } from '../database/records.ts';
import { EMPTY } from '../helpers/expected.ts';
import { type Ask, asking, REFUSED } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { codesOf, world } from './cooperative-and-woman.world.ts';

const FIELDS = `id version kind title url publishedOn publishedOnPrecision publicationState source
  cooperative { id } womenManager { id } province { code }`;
const CREATE = `mutation ($input: [MediaItemCreateInput!]!) { mediaItemCreate(input: $input) {
  mediaItems { ${FIELDS} } userErrors { code field } } }`;
const UPDATE = `mutation ($input: [MediaItemUpdateInput!]!) { mediaItemUpdate(input: $input) {
  mediaItem { ${FIELDS} } userErrors { code field } } }`;
const LIST = `query ($filter: MediaItemFilter) { mediaItems(filter: $filter) {
  totalCount nodes { title source womenManager { id } } } }`;

async function create(ask: Ask, ...input: object[]) {
  const { data, errors } = await ask(CREATE, { input });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.mediaItemCreate;
}

t.test('an item is recorded, published, and then anybody’s to read; whom it is about is not', async (t) => {
  const { app, databaseUrl, union, one, woman } = await world(t);
  const made = await create(
    union,
    {
      kind: 'ARTICLE',
      title: 'Chị Lan làm giàu',
      cooperativeId: one,
      womenManagerId: woman,
      url: 'bao.vn/lan',
      publishedOn: '2025-03',
    },
    { kind: 'FILM', title: 'Phóng sự', womenManagerId: woman, source: 'Đài tỉnh' },
    { kind: 'PHOTOS', title: 'Ảnh', place: { provinceCode: '37' } },
  );
  t.same(made.userErrors, []);
  t.match(made.mediaItems, [
    {
      url: 'https://bao.vn/lan',
      publishedOn: '2025-03-01',
      publishedOnPrecision: 'MONTH',
      publicationState: 'UNPUBLISHED',
      cooperative: { id: one },
      womenManager: { id: woman },
      province: { code: '37' },
    },
    { province: { code: '37' }, cooperative: null },
    { province: { code: '37' } },
  ]);
  const nobody = asking(app, null);
  t.equal((await nobody(LIST, {})).data.mediaItems.totalCount, 0);
  const { id } = made.mediaItems[0];
  const update = async (input: object) =>
    (await union(UPDATE, { input: [{ id, ...input }] })).data.mediaItemUpdate;
  t.match(await update({ expectedVersion: 1, publicationState: 'PUBLISHED' }), {
    userErrors: EMPTY,
    mediaItem: { version: 2, publicationState: 'PUBLISHED', title: 'Chị Lan làm giàu' },
  });
  const seen = await nobody(LIST, {});
  t.match(seen.data.mediaItems, {
    totalCount: 1,
    nodes: [{ title: 'Chị Lan làm giàu', womenManager: null }],
  });
  t.same(seen.extensions.hiddenFields, ['mediaItems.nodes.source', 'mediaItems.nodes.womenManager']);
  const about = await nobody(LIST, { filter: { womenManagerId: woman } });
  t.match(about.errors, [{ extensions: { code: 'AUTH_TOKEN_REQUIRED' } }], 'nor asked by');
  const strange = restAs(app, null);
  const listed = await strange.get('/v1/media-items');
  t.match(listed.json.items, [{ id, womenManager: null, cooperative: { id: one } }]);
  t.equal((await strange.get(`/v1/media-items/${made.mediaItems[1].id}`)).status, 404);
  const nested = await nobody('query ($id: ID!) { cooperative(id: $id) { mediaItems { title } } }', {
    id: one,
  });
  t.match(nested.data.cooperative.mediaItems, [{ title: 'Chị Lan làm giàu' }]);
  const hers = await union('query ($id: ID!) { womenManager(id: $id) { mediaItems { title } } }', {
    id: woman,
  });
  t.match(hers.data.womenManager.mediaItems, [{ title: 'Chị Lan làm giàu' }, { title: 'Phóng sự' }]);
  t.equal((await union(LIST, { filter: { womenManagerId: woman } })).data.mediaItems.totalCount, 2);
  t.equal(
    (await union(LIST, { filter: { publicationState: ['PUBLISHED'], kind: ['FILM'] } })).data.mediaItems
      .totalCount,
    0,
  );

  t.match(await update({ expectedVersion: 2, publicationState: 'WITHDRAWN', url: null }), {
    mediaItem: { url: null },
  });
  t.equal((await nobody(LIST, {})).data.mediaItems.totalCount, 0);
  t.same(codesOf((await update({ expectedVersion: 1, title: 'x' })).userErrors), [
    'VERSION_PASSED input.0.expectedVersion',
  ]);
  const client = await connected(t, databaseUrl);
  const { rows } = await client.query(
    'select publication_state as state from history.media_items order by version',
  );
  t.same(rows, [{ state: 'UNPUBLISHED' }, { state: 'PUBLISHED' }]);
});

t.test('what is wrong is told at once and nothing is written', async (t) => {
  const { union } = await world(t);
  const nowhere = '0198a000-0000-7000-8000-000000000000';
  const { userErrors } = await create(
    union,
    { kind: 'ARTICLE', title: 'x', publishedOn: '2150' },
    { kind: 'ARTICLE', title: 'x', cooperativeId: nowhere, womenManagerId: nowhere, url: 'ftp://x' },
    { kind: 'ARTICLE', title: 'x', place: { provinceCode: '01' } },
  );
  t.same(codesOf(userErrors), [
    'DATE_FUTURE input.0.publishedOn',
    'FIELD_REQUIRED input.0.place',
    'NOT_FOUND input.1.cooperativeId',
    'NOT_FOUND input.1.womenManagerId',
    'TERRITORY_FORBIDDEN input.2.place',
    'URL_INVALID input.1.url',
  ]);
  t.equal((await union(LIST, {})).data.mediaItems.totalCount, 0);
});

t.test('others record none, and elsewhere none are found', async (t) => {
  const { app, as, of, union, one } = await world(t);
  const input = [{ kind: 'ARTICLE', title: 'x', cooperativeId: one }];
  for (const ask of [asking(app, null), await as('demo-website'), await as('demo-labour-37')]) {
    t.match((await ask(CREATE, { input })).errors, [{ extensions: { code: REFUSED } }]);
  }
  const { mediaItems } = await create(union, ...input);
  const other = await of('UNION_PROVINCE', '01');
  const read = 'query ($id: ID!) { mediaItem(id: $id) { title } }';
  t.match((await other(read, { id: mediaItems[0].id })).errors, [{ extensions: { code: 'NOT_FOUND' } }]);
  t.same(codesOf((await create(other, ...input)).userErrors), ['NOT_FOUND input.0.cooperativeId']);
  const portal = await of('PROVINCIAL_PORTAL', '37');
  t.match(await create(portal, ...input), { userErrors: EMPTY });
});
