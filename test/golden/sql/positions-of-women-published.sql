/* listRecordsOf managementPosition */ select asked.id as "ownerId", r."id" as "id", r."province_id" as "provinceId", r."commune_id" as "communeId", r."cooperative_id" as "cooperativeId", case when "r".from_on <= $1::date and ("r".to_on is null or "r".to_on > $2::date)
  and exists (select 1
  from cooperatives c
  where c.id = "r".cooperative_id and c.publication_state = 'PUBLISHED' and c.publishes_managers and c.tax_code is not null and not coalesce("c".ceased_during @> $3::date, false)) then "r".women_manager_id end as "womenManagerId", "r"."position" as "position"
  from unnest($4::uuid[]) asked (id)
  cross join lateral ( select r.*
  from "management_positions" r
  where ((r.women_manager_id = asked.id) and ("r".from_on <= $5::date and ("r".to_on is null or "r".to_on > $6::date)
  and exists (select 1
  from cooperatives c
  where c.id = "r".cooperative_id and c.publication_state = 'PUBLISHED' and c.publishes_managers and c.tax_code is not null and not coalesce("c".ceased_during @> $7::date, false)))) and (exists (select 1
  from cooperatives c
  where c.id = r.cooperative_id and c.publication_state = 'PUBLISHED'))
  order by r.from_on desc, r.id desc limit $8) r;
-- $1 = "2026-06-30"
-- $2 = "2026-06-30"
-- $3 = "2026-06-30"
-- $4 = "{0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b}"
-- $5 = "2026-06-30"
-- $6 = "2026-06-30"
-- $7 = "2026-06-30"
-- $8 = 20
