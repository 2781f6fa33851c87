/* listRecords plan */ select r."id" as "id", r."province_id" as "provinceId", r."commune_id" as "communeId", r."parent_id" as "parentId", r."copied_from_id" as "copiedFromId", r."unit_id" as "unitId", r."responsible_unit_id" as "responsibleUnitId", jsonb_build_array(r."sort0", r."sort1") as "sortValues"
  from (select o.*
  from (select b.*
  from unnest((select $1::int[])) u (id)
  cross join lateral (select r."id", r."province_id", r."commune_id", r."parent_id", r."copied_from_id", r."unit_id", r."responsible_unit_id", (case when r.from_on is null then date '1800-01-01' else r.from_on end) as "sort0", r.id as "sort1"
  from "plans" r
  where ("r".province_id = u.id)
  order by (case when r.from_on is null then date '1800-01-01' else r.from_on end) desc, r.id desc limit $2) b
  union all select b.*
  from unnest((select $3::int[])) u (id)
  cross join lateral (select r."id", r."province_id", r."commune_id", r."parent_id", r."copied_from_id", r."unit_id", r."responsible_unit_id", (case when r.from_on is null then date '1800-01-01' else r.from_on end) as "sort0", r.id as "sort1"
  from "plans" r
  where ("r".commune_id = u.id and "r".province_id <> all($1::int[]))
  order by (case when r.from_on is null then date '1800-01-01' else r.from_on end) desc, r.id desc limit $4) b) o
  union all select o.*
  from (select r."id", r."province_id", r."commune_id", r."parent_id", r."copied_from_id", r."unit_id", r."responsible_unit_id", (case when r.from_on is null then date '1800-01-01' else r.from_on end) as "sort0", r.id as "sort1"
  from "plans" r
  where ((r.commune_id is null and (r.province_id is null or r.province_id = any($5::int[]))) and ("r".province_id = any($1::int[]) or "r".commune_id = any($3::int[])) is not true)
  order by (case when r.from_on is null then date '1800-01-01' else r.from_on end) desc, r.id desc limit $6) o) r
  order by r."sort0" desc, r."sort1" desc limit $7;
-- $1 = []
-- $2 = 21
-- $3 = "{1007}"
-- $4 = 21
-- $5 = "{7}"
-- $6 = 21
-- $7 = 21
