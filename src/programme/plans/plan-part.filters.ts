import { inTerritory, is } from '../../dictionary/filters.ts';
import { id } from '../../dictionary/types.ts';

/** Conditions of the lists of rows of plans. A district is a place of its province: the plan's unit decides there. */
export const ofTerritory = inTerritory({
  vi: 'Của kế hoạch cho đơn vị này, cho đơn vị nằm trong đó, hoặc cho đơn vị tiền thân.',
  en: 'Of plans for this unit, for one in it, or for a predecessor.',
  reveals: ['province', 'commune', 'plan.unit'],
});

export const ofPlan = is(id, { vi: 'Của kế hoạch này.', en: 'Of this plan.', reveals: ['plan'] });
