/* listGaps */ select r.id, r.name, r.registry_code as "registryCode", r.gaps, jsonb_build_array(r."sort0") as "sortValues"
  from (select b.*
  from unnest((select $1::int[])) u (id)
  cross join lateral (select r.*, r.id as "sort0", g.gaps
  from cooperatives r
  cross join lateral ( select array_remove(array[case when not exists (select 1
  from cooperative_figures f
  where f.cooperative_id = r.id and f.as_of >= $2::date) then $3::text end, case when not exists (select 1
  from management_positions p
  where p.cooperative_id = r.id and "p".from_on <= $4::date and ("p".to_on is null or "p".to_on > $5::date)) then $6::text end, case when r.commune_id is not null and r.commune_id = any($7::int[]) then $8::text end, case when r.tax_code is null and r.kind = any($9::text[]) then $10::text end], null) as gaps offset 0) g
  where ("r".province_id = u.id) and (r.status <> all($11::text[])) and (cardinality(g.gaps) > 0)
  order by r.id asc limit $12) b
  union all select b.*
  from unnest((select $13::int[])) u (id)
  cross join lateral (select r.*, r.id as "sort0", g.gaps
  from cooperatives r
  cross join lateral ( select array_remove(array[case when not exists (select 1
  from cooperative_figures f
  where f.cooperative_id = r.id and f.as_of >= $14::date) then $15::text end, case when not exists (select 1
  from management_positions p
  where p.cooperative_id = r.id and "p".from_on <= $16::date and ("p".to_on is null or "p".to_on > $17::date)) then $18::text end, case when r.commune_id is not null and r.commune_id = any($7::int[]) then $19::text end, case when r.tax_code is null and r.kind = any($9::text[]) then $20::text end], null) as gaps offset 0) g
  where ("r".commune_id = u.id and "r".province_id <> all($1::int[])) and (r.status <> all($11::text[])) and (cardinality(g.gaps) > 0)
  order by r.id asc limit $21) b) r
  order by r."sort0" asc limit $22;
-- $1 = "{3,17}"
-- $2 = "2026-01-01"
-- $3 = "NO_FIGURES_THIS_YEAR"
-- $4 = "2026-06-30"
-- $5 = "2026-06-30"
-- $6 = "NO_KNOWN_MANAGER"
-- $7 = "{773,775,777,778,779,780,781,783,785,790,795,796,797,798,802,803,804,805,806,807,810,812,813,814,815,819,821,822,823,82
-- $8 = "COMMUNE_UNRESOLVED"
-- $9 = ["COOPERATIVE","COOPERATIVE_UNION"]
-- $10 = "NO_TAX_CODE"
-- $11 = ["CEASED","TERMINATED"]
-- $12 = 21
-- $13 = []
-- $14 = "2026-01-01"
-- $15 = "NO_FIGURES_THIS_YEAR"
-- $16 = "2026-06-30"
-- $17 = "2026-06-30"
-- $18 = "NO_KNOWN_MANAGER"
-- $19 = "COMMUNE_UNRESOLVED"
-- $20 = "NO_TAX_CODE"
-- $21 = 21
-- $22 = 21
