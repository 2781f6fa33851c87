/** Rows of each level: a page of cooperatives, the women who manage each, the classes that each of them took part in. */
const COOPERATIVES = 20;
const WOMEN = 3;
const ATTENDANCES = 10;

/** The nested read as a partner would write it for the registry. */
export const REGISTRY_DOCUMENT = `query Nested($today: Date!, $after: String) {
  cooperatives(first: ${COOPERATIVES}, after: $after, orderBy: { field: CREATED_AT }) {
    nodes {
      id name kind registryCode taxCode status operatingState foundedOn
      province { code name }
      positions(first: ${WOMEN}, validAt: $today) {
        id position fromOn
        womenManager {
          id name birthYear isUnionMember
          attendances(first: ${ATTENDANCES}) { id isCompleted training { id title fromOn hours } }
        }
      }
    }
    pageInfo { endCursor hasNextPage }
  }
}`;

/** The same rows and fields in the names that PostGraphile gives them. */
export const POSTGRAPHILE_DOCUMENT = `query Nested($condition: CooperativeCondition, $after: Cursor) {
  allCooperatives(first: ${COOPERATIVES}, after: $after, orderBy: PRIMARY_KEY_ASC, condition: $condition) {
    nodes {
      rowId name kind registryCode taxCode status operatingState foundedOn
      provinceToday { code name }
      managementPositionsByCooperativeId(first: ${WOMEN}, orderBy: [FROM_ON_DESC, ROW_ID_DESC], condition: { toOn: null }) {
        nodes {
          rowId position fromOn
          womenManagerByWomenManagerId {
            rowId isUnionMember
            personByPersonId {
              name birthYear
              trainingAttendancesByPersonId(first: ${ATTENDANCES}, orderBy: ROW_ID_DESC) {
                nodes { rowId isCompleted trainingByTrainingId { rowId title fromOn hours } }
              }
            }
          }
        }
      }
    }
    pageInfo { endCursor hasNextPage }
  }
}`;

/**
 * The floor: the same rows and fields as JSON text by one statement. $1 and $2 are the provinces and communes of the
 * account, $3 the day, $4 the id that the page comes after; the page walks the index of each unit, as the registry's
 * own does.
 */
export const FLOOR_STATEMENT = `
with page as materialized (
  select * from (
    select c.* from unnest($1::int[]) u (id) cross join lateral (
      select * from cooperatives where province_id = u.id and id > $4::uuid order by id limit ${COOPERATIVES + 1}) c
    union all
    select c.* from unnest($2::int[]) u (id) cross join lateral (
      select * from cooperatives where commune_id = u.id and province_id <> all ($1::int[]) and id > $4::uuid
      order by id limit ${COOPERATIVES + 1}) c
  ) c order by id limit ${COOPERATIVES + 1})
select json_build_object(
  'nodes', coalesce(json_agg(json_build_object(
    'id', c.id, 'name', c.name, 'kind', c.kind, 'registryCode', c.registry_code, 'taxCode', c.tax_code,
    'status', c.status, 'operatingState', c.operating_state, 'foundedOn', c.founded_on,
    'province', (select json_build_object('code', u.code, 'name', u.name) from bench.units u where u.id = c.province_id),
    'positions', (
      select coalesce(json_agg(json_build_object(
        'id', p.id, 'position', p.position, 'fromOn', p.from_on,
        'womenManager', (
          select json_build_object('id', w.id, 'name', m.name, 'birthYear', m.birth_year,
            'isUnionMember', w.is_union_member,
            'attendances', (
              select coalesce(json_agg(json_build_object('id', a.id, 'isCompleted', a.is_completed,
                'training', (
                  select json_build_object('id', t.id, 'title', t.title, 'fromOn', t.from_on, 'hours', t.hours)
                  from trainings t where t.id = a.training_id and (t.province_id = any ($1) or t.commune_id = any ($2)
                    or t.served_province_ids && $1 or t.served_commune_ids && $2))) order by a.id desc), '[]')
              from (
                select * from training_attendances a where a.person_id = w.person_id and (a.province_id = any ($1)
                  or a.commune_id = any ($2) or exists (select 1 from cooperatives o where o.id = a.cooperative_id
                    and (o.province_id = any ($1) or o.commune_id = any ($2))))
                order by a.id desc limit ${ATTENDANCES}) a))
          from women_managers w join persons m on m.id = w.person_id
          where w.id = p.women_manager_id and (w.province_id = any ($1) or w.commune_id = any ($2))
            and (m.province_id = any ($1) or m.commune_id = any ($2)))) order by p.from_on desc, p.id desc), '[]')
      from (
        select * from management_positions p where p.cooperative_id = c.id and p.from_on <= $3
          and (p.to_on is null or p.to_on > $3) and (p.province_id = any ($1) or p.commune_id = any ($2))
        order by p.from_on desc, p.id desc limit ${WOMEN}) p)) order by c.id) filter (where c.place <= ${COOPERATIVES}), '[]'),
  'hasNextPage', count(*) > ${COOPERATIVES})::text as answer
from (select *, row_number() over (order by id) as place from page) c`;

/** What the floor and PostGraphile read for the registry's units in memory: each unit's newest version. */
export const UNITS_OF_BENCH = `
create schema if not exists bench;
create table if not exists bench.units (id int primary key, code text not null, name text not null);
insert into bench.units select distinct on (unit_id) unit_id, code, name from administrative_unit_versions
  order by unit_id, valid_from desc on conflict do nothing;
grant usage on schema bench to registry_service;
grant select on bench.units to registry_service;
analyze bench.units`;
