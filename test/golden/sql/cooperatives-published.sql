/* listRecords cooperative */ select r."id" as "id", r."province_id" as "provinceId", r."commune_id" as "communeId", r."establishment_support_unit_id" as "establishmentSupportUnitId", "r"."name" as "name", jsonb_build_array(r."sort0", r."sort1") as "sortValues"
  from (select b.*
  from unnest((select $1::int[])) u (id)
  cross join lateral (select r."id", r."province_id", r."commune_id", r."establishment_support_unit_id", r."name", r.search_text as "sort0", r.id as "sort1"
  from "cooperatives" r
  where ("r".province_id = u.id) and (r.publication_state = 'PUBLISHED')
  order by r.search_text asc, r.id asc limit $2) b
  union all select b.*
  from unnest((select $3::int[])) u (id)
  cross join lateral (select r."id", r."province_id", r."commune_id", r."establishment_support_unit_id", r."name", r.search_text as "sort0", r.id as "sort1"
  from "cooperatives" r
  where ("r".commune_id = u.id and "r".province_id <> all($1::int[])) and (r.publication_state = 'PUBLISHED')
  order by r.search_text asc, r.id asc limit $4) b) r
  order by r."sort0" asc, r."sort1" asc limit $5;
-- $1 = "{24,25,26,11392}"
-- $2 = 21
-- $3 = []
-- $4 = 21
-- $5 = 21
