import t from 'tap';
import { newClient } from '../helpers/clients.ts';
import { type Ask, asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';
import { taxCode } from '../helpers/tax-codes.ts';

/** What a mutation answers; throws what it refuses, so that the story stops where it goes wrong. */
async function write(ask: Ask, mutation: string, input: object, selection: string) {
  const name = mutation.slice(0, mutation.indexOf(':'));
  const type = mutation.slice(mutation.indexOf(':') + 1);
  const { data, errors } = await ask(
    `mutation ($input: [${type}!]!) { ${name}(input: $input) { ${selection} userErrors { code field message } } }`,
    { input: [input] },
  );
  const wrong = errors ?? data[name].userErrors;
  if (wrong.length > 0) throw new Error(`${name}: ${JSON.stringify(wrong)}`);
  return data[name];
}

t.test('a day in the life of a cooperative, as seven agencies record it', async (t) => {
  const { app } = await testServer(t, { config: { demo: false } });
  const as = async (client: string) => asking(app, await getToken(app, client));
  const made = async (role: string, level: 'PROVINCE' | 'COMMUNE', code: string) =>
    asking(app, (await newClient(app, { role, level, code })).token);
  const registration = await as('demo-registration-37');
  const union = await as('demo-union-province-37');
  const labour = await as('demo-labour-37');
  const website = await as('demo-website');
  const alliance = await made('COOPERATIVE_ALLIANCE', 'PROVINCE', '37');
  const portalToken = (await newClient(app, { role: 'PROVINCIAL_PORTAL', level: 'PROVINCE', code: '37' }))
    .token;
  const portal = asking(app, portalToken);
  const elsewhere = await made('UNION_PROVINCE', 'PROVINCE', '01');
  const { data: units } = await union(
    `{ administrativeUnits(level: COMMUNE, parent: { level: PROVINCE, code: "37" }, first: 1) { nodes { code } } }`,
  );
  const communeCode: string = units.administrativeUnits.nodes[0].code;
  const commune = await made('UNION_COMMUNE', 'COMMUNE', communeCode);

  // The registration office registers.
  const { cooperative } = await write(
    registration,
    'cooperativeCreate:CooperativeCreateInput',
    {
      name: 'Hợp tác xã Sen Vàng',
      kind: 'COOPERATIVE',
      taxCode: taxCode(4_711),
      status: 'ACTIVE',
      statusOn: '2026-01-05',
      foundedOn: '2026-01-05',
      governanceModel: 'FULL',
      address: { communeCode },
    },
    'cooperative { id version }',
  );
  const { id } = cooperative;

  // The Union supports it, records its managers, and publishes it.
  const supported = await write(
    union,
    'cooperativeUpdate:CooperativeUpdateInput',
    {
      id,
      expectedVersion: 1,
      establishmentSupportLevel: 'PROVINCE',
      establishmentSupportOn: '2025-12-01',
      publicationState: 'PUBLISHED',
      publishesManagers: true,
    },
    'cooperative { version }',
  );
  t.equal(supported.cooperative.version, 2);
  await write(
    union,
    'supportActivityRecord:SupportActivityRecordInput',
    {
      kind: 'ESTABLISHMENT_ADVICE',
      title: 'Tư vấn thành lập',
      doneOn: '2025-12',
      cooperativeIds: [id],
      unionLevel: 'PROVINCE',
    },
    'supportActivity { id }',
  );
  const { womenManagers } = await write(
    union,
    'womenManagerCreate:WomenManagerCreateInput',
    {
      name: 'Nguyễn Thị Sen',
      phone: '0912345678',
      positions: [{ cooperativeId: id, position: 'BOARD_CHAIR', fromOn: '2026-01-05' }],
    },
    'womenManagers { id positions { id version } }',
  );
  const [term] = womenManagers[0].positions;

  // A website sends in a profile; the Union accepts it.
  const { submission } = await write(
    website,
    'submissionCreate:SubmissionCreateInput',
    {
      kind: 'COOPERATIVE_PROFILE',
      cooperativeId: id,
      payload: { phone: '0987654321', website: 'https://senvang.vn' },
    },
    'submission { id version state }',
  );
  t.equal(submission.state, 'PENDING');
  const before = await union(`query ($id: ID!) { cooperative(id: $id) { phone } }`, { id });
  t.equal(before.data.cooperative.phone, null, 'nothing counts before it is accepted');
  const accepted = await write(
    union,
    'submissionAccept:SubmissionAcceptInput',
    { id: submission.id, expectedVersion: 1 },
    'submission { state resultKind resultId }',
  );
  t.match(accepted.submission, { state: 'ACCEPTED', resultKind: 'cooperative', resultId: id });
  const sent = await website(`query ($id: ID!) { submission(id: $id) { state } }`, { id: submission.id });
  t.equal(sent.data.submission.state, 'ACCEPTED', 'the sender sees what became of it');

  // The Alliance admits it.
  await write(
    alliance,
    'allianceMembershipStart:AllianceMembershipStartInput',
    { cooperativeId: id, fromOn: '2026-02', decisionNo: '12/QĐ-LM' },
    'allianceMembership { id }',
  );

  // Labour records a class of sixty.
  const { training } = await write(
    labour,
    'trainingCreate:TrainingCreateInput',
    {
      title: 'Nghề đan cói',
      kind: 'VOCATIONAL',
      topics: ['TRADE_SKILL'],
      fromOn: '2026-03',
      place: { communeCode },
    },
    'training { id version }',
  );
  await write(
    labour,
    'trainingAttendanceRecord:TrainingAttendanceRecordInput',
    {
      id: training.id,
      expectedVersion: 1,
      participantCount: 60,
      attendees: Array.from({ length: 60 }, (_, index) => ({
        person: { name: `Trần Thị ${index}`, gender: 'FEMALE' },
        cooperativeId: id,
        audience: 'MEMBERS',
        isCompleted: true,
      })),
    },
    'training { version }',
  );

  // The commune ends a term.
  const ended = await write(
    commune,
    'managementPositionEnd:ManagementPositionEndInput',
    { id: term.id, expectedVersion: term.version, toOn: '2026-06-01', endReason: 'Nghỉ hưu' },
    'managementPosition { toOn isCurrent }',
  );
  t.match(ended.managementPosition, { toOn: '2026-06-01', isCurrent: false });

  await t.test('the portal reads all of it, without what stands behind the inner wall', async (t) => {
    const { data, extensions } = await portal(
      `query ($id: ID!) { cooperative(id: $id) { name status phone website isWomenManaged establishmentSupportLevel
        positions { position toOn womenManager { name phone } } allianceMemberships(first: 5) { fromOn }
        supportActivities(first: 5) { title } } }`,
      { id },
    );
    t.match(data.cooperative, {
      name: 'Hợp tác xã Sen Vàng',
      status: 'ACTIVE',
      phone: '+84987654321',
      website: 'https://senvang.vn/',
      isWomenManaged: false,
      establishmentSupportLevel: 'PROVINCE',
      positions: [{ position: 'BOARD_CHAIR', womenManager: { name: 'Nguyễn Thị Sen', phone: null } }],
      allianceMemberships: [{ fromOn: '2026-02-01' }],
      supportActivities: [{ title: 'Tư vấn thành lập' }],
    });
    t.same(extensions.hiddenFields, ['cooperative.positions.womenManager.phone']);
    const found = await restAs(app, portalToken).get('/v1/cooperatives?search=sen%20vang&fields=name,status');
    t.match(found.json.items, [{ id, status: 'ACTIVE' }]);
  });

  await t.test('the class is the commune’s to see, its names are not labour’s', async (t) => {
    const list = `query ($filter: TrainingAttendanceFilter) { trainingAttendances(filter: $filter, first: 1) {
      totalCount nodes { person { name } cooperative { name } } } }`;
    const filter = { cooperativeId: id };
    const seen = (await commune(list, { filter })).data.trainingAttendances;
    t.match(seen, {
      totalCount: 60,
      nodes: [{ person: { name: 'Trần Thị 0' }, cooperative: { name: 'Hợp tác xã Sen Vàng' } }],
    });
    const hidden = (await labour(list, { filter })).data.trainingAttendances;
    t.match(hidden, { totalCount: 60, nodes: [{ person: { name: null } }] });
  });

  await t.test('every version says who wrote it', async (t) => {
    const history = `query ($node: ID!) { history(node: $node, first: 10) { nodes { version changedBy { clientId } changes { field } } } }`;
    const { nodes } = (await union(history, { node: id })).data.history;
    t.same(
      nodes.map((one: { version: number; changedBy: { clientId: string } }) => [
        one.version,
        one.changedBy.clientId,
      ]),
      [
        [3, 'demo-union-province-37'],
        [2, 'demo-union-province-37'],
        [1, 'demo-registration-37'],
      ],
    );
    const ofTerm = (await union(history, { node: term.id })).data.history.nodes;
    t.equal(ofTerm.length, 2, 'the term has its beginning and its end');
    t.match(ofTerm[0].changedBy.clientId, /^test-union-commune/);
  });

  await t.test('a Union of another province sees none of it but what is published', async (t) => {
    for (const [field, key] of [
      ['womenManager', womenManagers[0].id],
      ['training', training.id],
      ['submission', submission.id],
    ]) {
      const { errors } = await elsewhere(`query ($id: ID!) { ${field}(id: $id) { id } }`, { id: key });
      t.match(errors, [{ extensions: { code: 'NOT_FOUND' } }], field);
    }
    for (const ask of [elsewhere, asking(app, null)]) {
      const shown = await ask(
        `query ($id: ID!) { cooperative(id: $id) { name phone positions { womenManager { name } } } }`,
        { id },
      );
      t.match(shown.data.cooperative, {
        name: 'Hợp tác xã Sen Vàng',
        phone: null,
        positions: [{ womenManager: null }],
      });
    }
  });
});
