import type { CodeOf } from '../../dictionary/code-list.ts';
import { REORGANISATION_KIND } from '../../dictionary/code-lists/cooperative-reorganisation.ts';
import { between, filterObject, inTerritory, is, oneOf } from '../../dictionary/filters.ts';
import { inputObject, may, must, required } from '../../dictionary/inputs.ts';
import { COOPERATIVE_REORGANISATION } from '../../dictionary/kinds/cooperative-reorganisation.ts';
import { codes, id, ids } from '../../dictionary/types.ts';

export type ReorganisationKind = CodeOf<typeof REORGANISATION_KIND>;

/** The most cooperatives on one side. */
const MAX_SIDE = 50;

/** One side, which names at least one cooperative. */
function side(words: Parameters<typeof required>[1]) {
  const prop = required(ids(MAX_SIDE), words);
  return { ...prop, schema: { ...prop.schema, minItems: 1 } };
}

export const CooperativeReorganisationInput = inputObject(
  'CooperativeReorganisationInput',
  {
    vi: 'Việc tổ chức lại. Các đơn vị của hai bên đã có trong sổ. Khi chia, hợp nhất, sáp nhập, tình trạng pháp lý của các đơn vị trước khi tổ chức lại trở thành CEASED từ ngày đó (tổ hợp tác: TERMINATED); nếu cơ quan có thẩm quyền cao hơn đã ghi tình trạng thì giữ nguyên, giá trị của bạn được lưu là giá trị không được nhận. Khi chuyển đổi, hai bên có thể là cùng một bản ghi: tổ hợp tác trở thành hợp tác xã và giữ mã số.',
    en: 'What happened. Both sides exist already. Split, consolidation and merger set the legal status of the predecessors to CEASED on the day (TERMINATED for groups); a higher authority that holds their status keeps it, and yours is kept as a claim. In a conversion one record may be both sides: it becomes a cooperative and keeps its code.',
  },
  {
    ...must(COOPERATIVE_REORGANISATION, 'kind', 'effectiveOn'),
    predecessorIds: side({
      vi: [
        'HTX, THT trước khi tổ chức lại',
        'Các đơn vị trước khi tổ chức lại: một đối với SPLIT, SEPARATION và CONVERSION, ít nhất hai đối với CONSOLIDATION, ít nhất một đối với MERGER; tối đa 50.',
      ],
      en: [
        'Predecessors',
        'The cooperatives before the event: one for SPLIT, SEPARATION and CONVERSION, at least two for CONSOLIDATION, at least one for MERGER; at most 50.',
      ],
      example: ['01940000-0000-7000-8000-000000000011', '01940000-0000-7000-8000-000000000012'],
    }),
    successorIds: side({
      vi: [
        'HTX, THT sau khi tổ chức lại',
        'Các đơn vị sau khi tổ chức lại: ít nhất hai đối với SPLIT, ít nhất một đối với SEPARATION, một đối với các hình thức khác; tối đa 50.',
      ],
      en: [
        'Successors',
        'The cooperatives after the event: at least two for SPLIT, at least one for SEPARATION, one for the others; at most 50.',
      ],
      example: ['01940000-0000-7000-8000-000000000013'],
    }),
    ...may(COOPERATIVE_REORGANISATION, 'decisionNo', 'note', 'source'),
  },
);

export const CooperativeReorganisationFilter = filterObject('CooperativeReorganisationFilter', {
  territory: inTerritory({
    vi: 'Được ghi ở đơn vị hành chính này, hoặc có một bên ở đó.',
    en: 'Recorded in this unit, or with a side there.',
    reveals: [
      'province',
      'commune',
      'predecessors',
      'successors',
      'cooperative.province',
      'cooperative.commune',
    ],
  }),
  kind: oneOf(codes(REORGANISATION_KIND), {
    vi: 'Thuộc một trong các hình thức này.',
    en: 'Of one of these kinds.',
    reveals: ['kind'],
  }),
  cooperativeId: is(id, {
    vi: 'Có hợp tác xã này ở một trong hai bên.',
    en: 'With this cooperative on either side.',
    reveals: ['predecessors', 'successors'],
  }),
  effectiveOn: between({
    vi: 'Có hiệu lực trong khoảng thời gian này.',
    en: 'That took effect in these days.',
    reveals: ['effectiveOn'],
  }),
});
