/* findTree cooperative */ with "level0" as materialized (/* listRecords cooperative */ select r."id" as "id", r."province_id" as "provinceId", r."commune_id" as "communeId", r."establishment_support_unit_id" as "establishmentSupportUnitId", "r"."name" as "name", jsonb_build_array(r."sort0", r."sort1") as "sortValues"
  from (select b.*
  from unnest((select $1::int[])) u (id)
  cross join lateral (select r.*, r.search_text as "sort0", r.id as "sort1"
  from "cooperatives" r
  where ("r".province_id = u.id)
  order by r.search_text asc, r.id asc limit $2) b
  union all select b.*
  from unnest((select $3::int[])) u (id)
  cross join lateral (select r.*, r.search_text as "sort0", r.id as "sort1"
  from "cooperatives" r
  where ("r".commune_id = u.id and "r".province_id <> all($4::int[]))
  order by r.search_text asc, r.id asc limit $5) b) r
  order by r."sort0" asc, r."sort1" asc limit $6), "level1" as materialized (/* listRecordsOf managementPosition */ select asked.id as "ownerId", r."id" as "id", (select w.id
  from women_managers w
  where w.id = "r".women_manager_id and ("w".province_id = any($7::int[]) or "w".commune_id = any($8::int[]))) as "womenManagerId", "r"."position" as "position"
  from (select distinct s.id
  from (select l."id" as id
  from (select *
  from "level0" limit $9) l) s
  where s.id is not null) asked (id)
  cross join lateral ( select r.*
  from "management_positions" r
  where (r.cooperative_id = asked.id) and ("r".from_on <= $10::date and ("r".to_on is null or "r".to_on > $11::date)) and ("r".province_id = any($12::int[]) or "r".commune_id = any($13::int[]))
  order by r.from_on desc, r.id desc limit $14) r ), "level2" as materialized (/* findAskedRecords womenManager */ select r."id" as "id", "p"."name" as "name"
  from (select distinct s.id
  from (select l."womenManagerId" as id
  from "level1" l) s
  where s.id is not null) asked (id)
  cross join lateral ( select r.*
  from "women_managers" r
  where (r.id = asked.id) and ("r".province_id = any($15::int[]) or "r".commune_id = any($16::int[])) offset 0) r
  join "persons" "p" on "p".id = r."person_id") select (select coalesce(json_agg(l), '[]')
  from "level0" l) as "0", (select coalesce(json_agg(l), '[]')
  from "level1" l) as "1", (select coalesce(json_agg(l), '[]')
  from "level2" l) as "2";
-- $1 = "{3,17}"
-- $2 = 21
-- $3 = []
-- $4 = "{3,17}"
-- $5 = 21
-- $6 = 21
-- $7 = "{3,17}"
-- $8 = []
-- $9 = 20
-- $10 = "2026-06-30"
-- $11 = "2026-06-30"
-- $12 = "{3,17}"
-- $13 = []
-- $14 = 3
-- $15 = "{3,17}"
-- $16 = []
