/* findTree cooperative */ with "level0" as materialized (/* listRecords cooperative */ select r."id" as "id", r."province_id" as "provinceId", r."commune_id" as "communeId", r."establishment_support_unit_id" as "establishmentSupportUnitId", "r"."name" as "name", jsonb_build_array(r."sort0", r."sort1") as "sortValues"
  from (select b.*
  from unnest((select $1::int[])) u (id)
  cross join lateral (select r."id", r."province_id", r."commune_id", r."establishment_support_unit_id", r."name", r.search_text as "sort0", r.id as "sort1"
  from "cooperatives" r
  where ("r".province_id = u.id)
  order by r.search_text asc, r.id asc limit $2) b
  union all select b.*
  from unnest((select $3::int[])) u (id)
  cross join lateral (select r."id", r."province_id", r."commune_id", r."establishment_support_unit_id", r."name", r.search_text as "sort0", r.id as "sort1"
  from "cooperatives" r
  where ("r".commune_id = u.id and "r".province_id <> all($1::int[]))
  order by r.search_text asc, r.id asc limit $4) b) r
  order by r."sort0" asc, r."sort1" asc limit $5), "level1" as materialized (/* listRecordsOf managementPosition */ select asked.id as "ownerId", r."id" as "id", "r".women_manager_id as "womenManagerId", "r"."position" as "position"
  from (select distinct s.id
  from (select l."id" as id
  from (select *
  from "level0" limit $6) l) s
  where s.id is not null) asked (id)
  cross join lateral ( select r.*
  from "management_positions" r
  where (r.cooperative_id = asked.id) and (("r".from_on <= $7::date and ("r".to_on is null or "r".to_on > $8::date) and not exists (select 1
  from "cooperatives" e
  where e.id = "r".cooperative_id and coalesce("e".ceased_during @> $9::date, false)))) and ("r".province_id = any($1::int[]) or "r".commune_id = any($3::int[]))
  order by r.from_on desc, r.id desc limit $10) r ), "level2" as materialized (/* findAskedRecords womenManager */ select r."id" as "id", "p"."name" as "name"
  from (select distinct s.id
  from (select l."womenManagerId" as id
  from "level1" l) s
  where s.id is not null) asked (id)
  cross join lateral ( select r.*
  from "women_managers" r
  where (r.id = asked.id) and ("r".province_id = any($1::int[]) or "r".commune_id = any($3::int[])) offset 0) r
  join "persons" "p" on "p".id = r."person_id") select (select coalesce(json_agg(l), '[]')
  from "level0" l) as "0", (select coalesce(json_agg(l), '[]')
  from "level1" l) as "1", (select coalesce(json_agg(l), '[]')
  from "level2" l) as "2";
-- $1 = "{3,17}"
-- $2 = 21
-- $3 = []
-- $4 = 21
-- $5 = 21
-- $6 = 20
-- $7 = "2026-06-30"
-- $8 = "2026-06-30"
-- $9 = "2026-06-30"
-- $10 = 3
