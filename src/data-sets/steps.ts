import { createPlans } from '../programme/plans/plans.writes.ts';
import { createTargets } from '../programme/targets/targets.writes.ts';
import { recordFigures } from '../registry/cooperative-figures/cooperative-figures.writes.ts';
import { createCooperatives } from '../registry/cooperatives/cooperatives.writes.ts';
import { createMembers } from '../registry/members/members.writes.ts';
import { recordTrainingAttendance } from '../registry/trainings/training-attendances.writes.ts';
import { createTrainings } from '../registry/trainings/trainings.writes.ts';
import { createWomenManagers } from '../registry/women-managers/women-managers.writes.ts';
import type { Content } from './content.ts';
import { cooperativeInput } from './cooperatives.ts';
import { figuresOf } from './figures.ts';
import { type Connections, memberSets } from './member-sets.ts';
import { allMembers, type Member } from './members.ts';
import { plansOf } from './plans.ts';
import { serviceStep } from './service-step.ts';
import type { Step } from './step.ts';
import { type Training, trainingsOf } from './trainings.ts';
import { type Woman, womenOf } from './women.ts';

/**
 * The steps of a load, each standing on those before it. All go through the services; memberships in sets over the
 * connections where these are given, as there are millions.
 */
export function stepsOf(content: Content, connections: Connections | null): Step[] {
  return [
    cooperatives(content),
    figures(content),
    women(content),
    connections === null ? members(content) : memberSets(content, connections),
    trainings(content),
    attendances(content),
    plans(content),
    targets(content),
  ];
}

const recordOf = ({ id }: { readonly id: string }) => id;
const idsOf = (items: readonly { readonly id: string }[]) => items.map((one) => one.id);

function cooperatives(content: Content): Step {
  const { set, outlines } = content;
  return serviceStep({
    content,
    name: 'cooperatives',
    table: 'cooperatives',
    total: outlines.length,
    items: () => outlines,
    write: createCooperatives,
    inputOf: (outline) => cooperativeInput(set, outline),
    idsOf,
    recordOf,
  });
}

function figures(content: Content): Step {
  const { set, outlines } = content;
  return serviceStep({
    content,
    name: 'figures',
    table: 'cooperative_figures',
    total: null,
    items: () => Iterator.from(outlines).flatMap((one) => figuresOf(set, one)),
    write: recordFigures,
    inputOf: ({ input }) => input,
    idsOf,
    recordOf,
  });
}

function women(content: Content): Step {
  const { set, outlines } = content;
  return serviceStep({
    content,
    name: 'women managers',
    table: 'women_managers',
    total: null,
    items: () => Iterator.from(outlines).flatMap((one) => womenOf(set, one)),
    write: createWomenManagers,
    inputOf: ({ input }) => input,
    idsOf: (group: readonly Woman[]) => [
      ...group.flatMap((one) => [one.id, one.personId]),
      ...group.map((one) => one.identityId),
      ...group.flatMap((one) => one.positionIds),
    ],
    recordOf,
  });
}

/** Memberships through the service. */
function members(content: Content): Step {
  const { outlines } = content;
  return serviceStep({
    content,
    name: 'members',
    table: 'members',
    total: outlines.reduce((sum, one) => sum + one.members, 0),
    // Somebody of two cooperatives is found by the second as the first has recorded her.
    isOrdered: true,
    items: () => allMembers(content),
    write: createMembers,
    inputOf: ({ input }) => input,
    idsOf: (group: readonly Member[]) => {
      const named = group.flatMap((one) => one.person ?? []);
      const made = named.filter((one) => !one.isKnown);
      return [...named.map((one) => one.identityId), ...made.map((one) => one.id), ...idsOf(group)];
    },
    recordOf,
  });
}

function trainings(content: Content): Step {
  const { set, outlines } = content;
  return serviceStep({
    content,
    name: 'trainings',
    table: 'trainings',
    total: null,
    items: () => trainingsOf(set, outlines),
    size: 200,
    write: createTrainings,
    inputOf: ({ input }) => input,
    idsOf: (group: readonly Training[]) => [...idsOf(group), ...group.flatMap((one) => one.sessionIds)],
    recordOf,
  });
}

/** Of each class by its first attendance; a call of twenty classes names some eight hundred people. */
function attendances(content: Content): Step {
  const { set, outlines } = content;
  const attended = (training: Training) => ({ training, attendees: training.attendees() });
  return serviceStep({
    content,
    name: 'attendances',
    table: 'training_attendances',
    total: set.attendancesAYear * set.trainingYears,
    items: () => trainingsOf(set, outlines).map(attended),
    size: 20,
    rowsOf: ({ training }) => training.size,
    write: recordTrainingAttendance,
    firstOf: ({ attendees }) => attendees[0]?.id ?? '',
    recordOf: ({ training }) => training.id,
    inputOf: ({ training, attendees }) => ({
      id: training.id,
      expectedVersion: 1,
      attendees: attendees.map((one) => one.input),
    }),
    idsOf: (group) => {
      const all = group.flatMap((one) => one.attendees);
      const named = all.flatMap((one) => one.person ?? []);
      return [...named.map((one) => one.identityId), ...idsOf(named), ...idsOf(all)];
    },
  });
}

function plans(content: Content): Step {
  const { set, registry } = content;
  return serviceStep({
    content,
    name: 'plans',
    table: 'plans',
    total: null,
    items: () => plansOf(set, registry.reference.territory),
    write: createPlans,
    inputOf: ({ input }) => input,
    idsOf,
    recordOf,
  });
}

function targets(content: Content): Step {
  const { set, registry } = content;
  return serviceStep({
    content,
    name: 'targets',
    table: 'targets',
    total: null,
    items: () => plansOf(set, registry.reference.territory).flatMap((one) => one.targets),
    write: createTargets,
    inputOf: ({ input }) => input,
    idsOf,
    recordOf,
  });
}
