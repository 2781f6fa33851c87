/* listRecords cooperative */ select r."id" as "id", r."province_id" as "provinceId", r."commune_id" as "communeId", r."establishment_support_unit_id" as "establishmentSupportUnitId", (select f.female_worker_count * 2 > f.worker_count
  from "cooperative_figures" f
  where f.cooperative_id = r.id and f.worker_count > 0 and f.female_worker_count is not null
  order by f.as_of desc, f.id desc limit 1) as "isFemaleMajorityWorkforce", "r"."name" as "name", jsonb_build_array(r."sort0", r."sort1") as "sortValues"
  from (select b.*
  from unnest((select $1::int[])) u (id)
  cross join lateral (select r.*, r.search_text as "sort0", r.id as "sort1"
  from "cooperatives" r
  where ("r".province_id = u.id) and (r.kind = any($2::text[])) and (r.founded_on >= $3::date) and ((not ("r".status in ('CEASED', 'TERMINATED') and coalesce("r".status_on <= $4::date, true))
  and exists (select 1
  from "management_positions" p
  where p.cooperative_id = r.id and p.position = any($5::text[]) and "p".from_on <= $6::date and ("p".to_on is null or "p".to_on > $7::date)))) and (r.search_text >= $8::text and (r.search_text, r.id) > ($9::text, $10::uuid))
  order by r.search_text asc, r.id asc limit $11) b
  union all select b.*
  from unnest((select $12::int[])) u (id)
  cross join lateral (select r.*, r.search_text as "sort0", r.id as "sort1"
  from "cooperatives" r
  where ("r".commune_id = u.id and "r".province_id <> all($1::int[])) and (r.kind = any($2::text[])) and (r.founded_on >= $13::date) and ((not ("r".status in ('CEASED', 'TERMINATED') and coalesce("r".status_on <= $14::date, true))
  and exists (select 1
  from "management_positions" p
  where p.cooperative_id = r.id and p.position = any($5::text[]) and "p".from_on <= $15::date and ("p".to_on is null or "p".to_on > $16::date)))) and (r.search_text >= $17::text and (r.search_text, r.id) > ($18::text, $19::uuid))
  order by r.search_text asc, r.id asc limit $20) b) r
  order by r."sort0" asc, r."sort1" asc limit $21;
-- $1 = "{3,17}"
-- $2 = ["COOPERATIVE"]
-- $3 = "2010-01-01"
-- $4 = "2026-06-30"
-- $5 = ["BOARD_CHAIR","BOARD_MEMBER","DIRECTOR","GENERAL_DIRECTOR","SUPERVISORY_HEAD","SUPERVISORY_MEMBER","CONTROLLER","GROUP_
-- $6 = "2026-06-30"
-- $7 = "2026-06-30"
-- $8 = "a"
-- $9 = "a"
-- $10 = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"
-- $11 = 21
-- $12 = []
-- $13 = "2010-01-01"
-- $14 = "2026-06-30"
-- $15 = "2026-06-30"
-- $16 = "2026-06-30"
-- $17 = "a"
-- $18 = "a"
-- $19 = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"
-- $20 = 21
-- $21 = 21
