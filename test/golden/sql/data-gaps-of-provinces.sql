/* listGaps */ select r.id, r.name, r.registry_code as "registryCode", r.gaps, jsonb_build_array(r."sort0") as "sortValues"
  from (select b.*
  from unnest((select $1::int[])) u (id)
  cross join lateral (select r.*, r.id as "sort0", g.gaps
  from cooperatives r
  cross join lateral ( select array_remove(array[case when not r.status = any($2::text[]) and not exists (select 1
  from cooperative_figures f
  where f.cooperative_id = r.id and f.as_of >= $3::date) then $4::text end, case when not r.status = any($2::text[]) and not exists (select 1
  from management_positions p
  where p.cooperative_id = r.id and "p".from_on <= $5::date and ("p".to_on is null or "p".to_on > $6::date)) then $7::text end, case when not r.status = any($2::text[]) and r.commune_id is not null and r.commune_id = any($8::int[]) then $9::text end, case when not r.status = any($2::text[]) and r.tax_code is null and r.kind = any($10::text[]) then $11::text end, case when r.status = any($2::text[]) and (exists (select 1
  from "management_positions" s
  where s.cooperative_id = r.id and (s.to_on is null or s.to_on > coalesce(r.status_on, $12::date))) or exists (select 1
  from "members" s
  where s.cooperative_id = r.id and (s.to_on is null or s.to_on > coalesce(r.status_on, $13::date))) or exists (select 1
  from "employments" s
  where s.cooperative_id = r.id and (s.to_on is null or s.to_on > coalesce(r.status_on, $14::date)))) then $15::text end], null) as gaps offset 0) g
  where ("r".province_id = u.id) and (cardinality(g.gaps) > 0)
  order by r.id asc limit $16) b
  union all select b.*
  from unnest((select $17::int[])) u (id)
  cross join lateral (select r.*, r.id as "sort0", g.gaps
  from cooperatives r
  cross join lateral ( select array_remove(array[case when not r.status = any($2::text[]) and not exists (select 1
  from cooperative_figures f
  where f.cooperative_id = r.id and f.as_of >= $18::date) then $19::text end, case when not r.status = any($2::text[]) and not exists (select 1
  from management_positions p
  where p.cooperative_id = r.id and "p".from_on <= $20::date and ("p".to_on is null or "p".to_on > $21::date)) then $22::text end, case when not r.status = any($2::text[]) and r.commune_id is not null and r.commune_id = any($8::int[]) then $23::text end, case when not r.status = any($2::text[]) and r.tax_code is null and r.kind = any($10::text[]) then $24::text end, case when r.status = any($2::text[]) and (exists (select 1
  from "management_positions" s
  where s.cooperative_id = r.id and (s.to_on is null or s.to_on > coalesce(r.status_on, $25::date))) or exists (select 1
  from "members" s
  where s.cooperative_id = r.id and (s.to_on is null or s.to_on > coalesce(r.status_on, $26::date))) or exists (select 1
  from "employments" s
  where s.cooperative_id = r.id and (s.to_on is null or s.to_on > coalesce(r.status_on, $27::date)))) then $28::text end], null) as gaps offset 0) g
  where ("r".commune_id = u.id and "r".province_id <> all($1::int[])) and (cardinality(g.gaps) > 0)
  order by r.id asc limit $29) b) r
  order by r."sort0" asc limit $30;
-- $1 = "{3,17}"
-- $2 = ["CEASED","TERMINATED"]
-- $3 = "2026-01-01"
-- $4 = "NO_FIGURES_THIS_YEAR"
-- $5 = "2026-06-30"
-- $6 = "2026-06-30"
-- $7 = "NO_KNOWN_MANAGER"
-- $8 = "{773,775,777,778,779,780,781,783,785,790,795,796,797,798,802,803,804,805,806,807,810,812,813,814,815,819,821,822,823,82
-- $9 = "COMMUNE_UNRESOLVED"
-- $10 = ["COOPERATIVE","COOPERATIVE_UNION"]
-- $11 = "NO_TAX_CODE"
-- $12 = "2026-06-30"
-- $13 = "2026-06-30"
-- $14 = "2026-06-30"
-- $15 = "OPEN_AFTER_END"
-- $16 = 21
-- $17 = []
-- $18 = "2026-01-01"
-- $19 = "NO_FIGURES_THIS_YEAR"
-- $20 = "2026-06-30"
-- $21 = "2026-06-30"
-- $22 = "NO_KNOWN_MANAGER"
-- $23 = "COMMUNE_UNRESOLVED"
-- $24 = "NO_TAX_CODE"
-- $25 = "2026-06-30"
-- $26 = "2026-06-30"
-- $27 = "2026-06-30"
-- $28 = "OPEN_AFTER_END"
-- $29 = 21
-- $30 = 21
