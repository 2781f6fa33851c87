/* listRecords cooperative */ select r."id" as "id", r."province_id" as "provinceId", r."commune_id" as "communeId", r."establishment_support_unit_id" as "establishmentSupportUnitId", (select f.female_worker_count * 2 > f.worker_count
  from "cooperative_figures" f
  where f.cooperative_id = r.id and f.worker_count > 0 and f.female_worker_count is not null
  order by f.as_of desc, f.id desc limit 1) as "isFemaleMajorityWorkforce", "r"."name" as "name", jsonb_build_array(r."sort0", r."sort1") as "sortValues"
  from (select b.*
  from unnest((select $1::int[])) u (id)
  cross join lateral (select r.*, r.search_text as "sort0", r.id as "sort1"
  from "cooperatives" r
  where ("r".province_id = u.id) and (r.kind = any($2::text[])) and ("r"."founded_on" >= $3::date) and (case "r"."founded_on_precision" when 'YEAR' then (date_trunc('year', "r"."founded_on"::timestamp))::date when 'MONTH' then (date_trunc('month', "r"."founded_on"::timestamp))::date else "r"."founded_on" end >= $4::date) and (exists (select 1
  from "management_positions" p
  where p.cooperative_id = r.id and "p".from_on <= $5::date and ("p".to_on is null or "p".to_on > $6::date) and not coalesce("r".ceased_during @> $7::date, false) and p.position = any($8::text[]))) and (r.search_text >= $9::text and (r.search_text, r.id) > ($10::text, $11::uuid))
  order by r.search_text asc, r.id asc limit $12) b
  union all select b.*
  from unnest((select $13::int[])) u (id)
  cross join lateral (select r.*, r.search_text as "sort0", r.id as "sort1"
  from "cooperatives" r
  where ("r".commune_id = u.id and "r".province_id <> all($1::int[])) and (r.kind = any($2::text[])) and ("r"."founded_on" >= $14::date) and (case "r"."founded_on_precision" when 'YEAR' then (date_trunc('year', "r"."founded_on"::timestamp))::date when 'MONTH' then (date_trunc('month', "r"."founded_on"::timestamp))::date else "r"."founded_on" end >= $15::date) and (exists (select 1
  from "management_positions" p
  where p.cooperative_id = r.id and "p".from_on <= $16::date and ("p".to_on is null or "p".to_on > $17::date) and not coalesce("r".ceased_during @> $18::date, false) and p.position = any($8::text[]))) and (r.search_text >= $19::text and (r.search_text, r.id) > ($20::text, $21::uuid))
  order by r.search_text asc, r.id asc limit $22) b) r
  order by r."sort0" asc, r."sort1" asc limit $23;
-- $1 = "{3,17}"
-- $2 = ["COOPERATIVE"]
-- $3 = "2010-01-01"
-- $4 = "2010-01-01"
-- $5 = "2026-06-30"
-- $6 = "2026-06-30"
-- $7 = "2026-06-30"
-- $8 = ["BOARD_CHAIR","BOARD_MEMBER","DIRECTOR","GENERAL_DIRECTOR","SUPERVISORY_HEAD","SUPERVISORY_MEMBER","CONTROLLER","GROUP_
-- $9 = "a"
-- $10 = "a"
-- $11 = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"
-- $12 = 21
-- $13 = []
-- $14 = "2010-01-01"
-- $15 = "2010-01-01"
-- $16 = "2026-06-30"
-- $17 = "2026-06-30"
-- $18 = "2026-06-30"
-- $19 = "a"
-- $20 = "a"
-- $21 = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"
-- $22 = 21
-- $23 = 21
