/* listRecordsOf managementPosition */ select asked.id as "ownerId", r."id" as "id", r."province_id" as "provinceId", r."commune_id" as "communeId", r."cooperative_id" as "cooperativeId", coalesce((select w.id
  from women_managers w
  where w.id = "r".women_manager_id and ("w".province_id = any($1::int[]) or "w".commune_id = any($2::int[]))), case when "r".from_on <= $3::date and ("r".to_on is null or "r".to_on > $4::date)
  and exists (select 1
  from cooperatives c
  where c.id = "r".cooperative_id and c.publication_state = 'PUBLISHED' and c.publishes_managers and c.tax_code is not null and not coalesce("c".ceased_during @> $5::date, false)) then "r".women_manager_id end) as "womenManagerId", ("r".from_on <= $6::date and ("r".to_on is null or "r".to_on > $7::date) and coalesce((select not coalesce("e".ceased_during @> $8::date, false)
  from "cooperatives" e
  where e.id = "r".cooperative_id), true)) as "isCurrent", "r"."position" as "position"
  from unnest($9::uuid[]) asked (id)
  cross join lateral ( select r.*
  from "management_positions" r
  where (r.cooperative_id = asked.id) and (("r".from_on <= $10::date and ("r".to_on is null or "r".to_on > $11::date) and not exists (select 1
  from "cooperatives" e
  where e.id = "r".cooperative_id and coalesce("e".ceased_during @> $12::date, false)))) and ("r".province_id = any($1::int[]) or "r".commune_id = any($2::int[]))
  order by r.from_on desc, r.id desc limit $13) r;
-- $1 = "{3,17}"
-- $2 = []
-- $3 = "2026-06-30"
-- $4 = "2026-06-30"
-- $5 = "2026-06-30"
-- $6 = "2026-06-30"
-- $7 = "2026-06-30"
-- $8 = "2026-06-30"
-- $9 = "{0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b,0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5c}"
-- $10 = "2026-01-01"
-- $11 = "2026-01-01"
-- $12 = "2026-01-01"
-- $13 = 20
