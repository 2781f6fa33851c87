import type { TSchema } from 'typebox';
import { ACCOUNT_COMPONENTS } from '../../registry/accounts/accounts.representation.ts';
import { UNIT_COMPONENTS } from '../../registry/administrative-units/administrative-units.representation.ts';
import { DATA_GAP_COMPONENTS } from '../data-gaps/data-gaps.routes.ts';
import { DICTIONARY_COMPONENTS } from '../dictionary/dictionary.components.ts';
import { HISTORY_COMPONENTS } from '../history/history.routes.ts';
import { STATISTICS_COMPONENTS } from '../statistics/statistics.routes.ts';
import { INPUT_COMPONENTS } from './inputs.ts';
import { kindComponents } from './kind-components.ts';

/** Every component of the contract by its name. */
export const COMPONENTS: Readonly<Record<string, TSchema>> = {
  ...UNIT_COMPONENTS,
  ...ACCOUNT_COMPONENTS,
  ...DATA_GAP_COMPONENTS,
  ...HISTORY_COMPONENTS,
  ...STATISTICS_COMPONENTS,
  ...kindComponents(),
  ...DICTIONARY_COMPONENTS,
  ...INPUT_COMPONENTS,
};
