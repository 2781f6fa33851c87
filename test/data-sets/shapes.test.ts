import t from 'tap';
import { cooperativeInput } from '../../src/data-sets/cooperatives.ts';
import { figuresOf } from '../../src/data-sets/figures.ts';
import { allMembers } from '../../src/data-sets/members.ts';
import { outlinesOf } from '../../src/data-sets/outlines.ts';
import { plansOf } from '../../src/data-sets/plans.ts';
import { DATA_SETS } from '../../src/data-sets/sets.ts';
import { womenOf } from '../../src/data-sets/women.ts';
import { parseTaxCode } from '../../src/kernel/identifiers.ts';
import { codes, LAST_OLD_DAY, territory } from '../reference/vietnam.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

for (const name of ['S', 'M'] as const) {
  t.test(`set ${name} is as large and as uneven as the register`, (t) => {
    const set = DATA_SETS[name];
    const outlines = outlinesOf(set, territory);
    const cooperatives = outlines.filter((one) => one.kind === 'COOPERATIVE');
    const groups = outlines.filter((one) => one.kind === 'COOPERATIVE_GROUP');
    t.equal(cooperatives.length, set.cooperatives);
    t.equal(groups.length, set.groups);
    t.equal(sum(outlines.map((one) => one.members)), set.cooperativeMembers + set.groupMembers);
    t.equal(sum(outlines.map((one) => one.currentTerms)), set.currentTerms);
    t.equal(sum(outlines.map((one) => one.pastTerms)), set.pastTerms);
    const sizes = cooperatives.map((one) => one.members).sort((a, b) => a - b);
    t.equal(sum(sizes) / sizes.length, 183);
    const median = sizes[sizes.length >> 1] ?? 0;
    t.ok(median >= 40 && median <= 60, `the median HTX has ${median} members`);
    t.ok((sizes.at(-1) ?? 0) > 10_000);
    t.ok(groups.every(({ members }) => members >= 5 && members <= 30));
    t.end();
  });
}

t.test(
  'two thirds of the HTX are in section A, few are not active, and each has a tax code of its own',
  (t) => {
    const set = DATA_SETS.M;
    const outlines = outlinesOf(set, territory).filter((one) => one.kind === 'COOPERATIVE');
    const inputs = outlines.map((one) => cooperativeInput(set, one));
    const share = (of: (input: Record<string, unknown>) => boolean) =>
      inputs.filter(of).length / inputs.length;
    const inAgriculture = share(({ businessLines }) => {
      const [line] = businessLines as { code: string }[]; // of the generator
      return codes.findVsicSection('VSIC2018', line?.code ?? '')?.code === 'A';
    });
    t.ok(Math.abs(inAgriculture - 0.668) < 0.015, `${inAgriculture} in section A`);
    const inactive = share(({ status }) => status !== undefined);
    t.ok(inactive > 0.02 && inactive < 0.03, `${inactive} not active`);
    const taxCodes = inputs.flatMap(({ taxCode }) => (typeof taxCode === 'string' ? [taxCode] : []));
    t.equal(new Set(taxCodes).size, taxCodes.length);
    t.ok(taxCodes.every((one) => one.startsWith('99') && parseTaxCode(one).ok));
    t.ok(share(({ name }) => /^[A-Za-z0-9 .-]+$/.test(String(name))) > 0.02, 'some names have no accents');
    t.end();
  },
);

t.test('provinces are unequal, and records were written by lists of before the merger and after', (t) => {
  const outlines = outlinesOf(DATA_SETS.M, territory);
  const today = Map.groupBy(outlines, ({ place: { province, codesOn } }) => {
    const { unit } = territory.resolveToday(province.unitId, '2026-06-30');
    return unit?.code ?? `${province.code} ${codesOn}`;
  });
  t.equal(today.size, 34);
  const counts = [...today.values()].map((one) => one.length).sort((a, b) => b - a);
  const spread = (counts[0] ?? 0) / (counts.at(-1) ?? 1);
  t.ok(spread > 12 && spread < 32, `the largest province has ${spread} times the smallest`);
  const before = outlines.filter(({ place }) => place.codesOn <= LAST_OLD_DAY).length / outlines.length;
  t.ok(before > 0.3 && before < 0.8, `${before} written before the merger`);
  t.ok(
    outlines.every(
      ({ place: { commune, codesOn } }) =>
        commune === null || territory.findUnit('COMMUNE', commune.code, codesOn)?.unitId === commune.unitId,
    ),
  );
  t.end();
});

t.test('some are members of two cooperatives under one number, and no other two share one', (t) => {
  const set = DATA_SETS.XS;
  const outlines = outlinesOf(set, territory);
  const people = [...allMembers({ set, outlines })].flatMap(({ person, input }) => {
    const said = input.person as { personalIdNumber?: string; name: string } | undefined; // of the generator
    return person === null || said === undefined ? [] : [{ person, said }];
  });
  const numbered = people.filter(({ said }) => said.personalIdNumber !== undefined);
  const byNumber = Map.groupBy(numbered, ({ said }) => said.personalIdNumber);
  for (const sharing of byNumber.values()) {
    t.equal(new Set(sharing.map(({ person }) => person.identityId)).size, 1);
    t.equal(new Set(sharing.map(({ said }) => said.name)).size, 1);
  }
  t.ok(byNumber.size < numbered.length, 'somebody is a member twice');
  t.ok(
    people.some(({ person }) => person.isKnown),
    'and once in one place',
  );
  t.end();
});

t.test('terms, figures and targets are as many as the set says', (t) => {
  const set = DATA_SETS.S;
  const outlines = outlinesOf(set, territory);
  const women = outlines.flatMap((one) => womenOf(set, one));
  t.equal(sum(women.map((one) => one.positionIds.length)), set.currentTerms + set.pastTerms);
  t.equal(new Set(women.map((one) => one.id)).size, women.length);
  const figures = outlines.flatMap((one) => figuresOf(set, one));
  t.equal(new Set(figures.map((one) => one.id)).size, figures.length);
  const plans = [...plansOf(set, territory)];
  t.equal(new Set(plans.flatMap(({ targets }) => targets.map((one) => one.id))).size, plans.length * 160);
  t.end();
});
