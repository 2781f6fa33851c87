import type { TSchema } from 'typebox';
import { ACCOUNT_COMPONENTS } from '../../registry/accounts/accounts.representation.ts';
import { UNIT_COMPONENTS } from '../../registry/administrative-units/administrative-units.representation.ts';
import { FIGURES_COMPONENTS } from '../../registry/cooperative-figures/cooperative-figures.representation.ts';
import { PART_COMPONENTS } from '../../registry/cooperatives/cooperatives.parts.representation.ts';
import { COOPERATIVE_COMPONENTS } from '../../registry/cooperatives/cooperatives.representation.ts';
import { POSITION_COMPONENTS } from '../../registry/management-positions/management-positions.representation.ts';
import { WOMEN_MANAGER_COMPONENTS } from '../../registry/women-managers/women-managers.representation.ts';
import { DATA_GAP_COMPONENTS } from '../data-gaps/data-gaps.routes.ts';
import { HISTORY_COMPONENTS } from '../history/history.routes.ts';
import { STATISTICS_COMPONENTS } from '../statistics/statistics.routes.ts';
import { INPUT_COMPONENTS } from './inputs.ts';
import { kindComponents } from './kind-components.ts';

/** Every component of the contract by its name. */
export const COMPONENTS: Readonly<Record<string, TSchema>> = {
  ...COOPERATIVE_COMPONENTS,
  ...PART_COMPONENTS,
  ...FIGURES_COMPONENTS,
  ...WOMEN_MANAGER_COMPONENTS,
  ...POSITION_COMPONENTS,
  ...UNIT_COMPONENTS,
  ...ACCOUNT_COMPONENTS,
  ...DATA_GAP_COMPONENTS,
  ...HISTORY_COMPONENTS,
  ...STATISTICS_COMPONENTS,
  ...kindComponents(),
  ...INPUT_COMPONENTS,
};
