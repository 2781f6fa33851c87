/* listRecords womenManager */ select r."id" as "id", r."province_id" as "provinceId", r."commune_id" as "communeId", r."person_id" as "personId", "r"."is_union_member" as "isUnionMember", r."joined name" as "name", jsonb_build_array(r."sort0", r."sort1") as "sortValues"
  from (select b.*
  from unnest((select $1::int[])) u (id)
  cross join lateral (select r."id", r."province_id", r."commune_id", r."person_id", r."is_union_member", p.search_text as "sort0", r.id as "sort1", "p"."name" as "joined name", "p"."birth_year" as "joined birthYear"
  from "women_managers" r
  join "persons" "p" on "p".id = r."person_id"
  where ("p".province_id = u.id) and (exists (select 1
  from management_positions t
  where (t.women_manager_id = r.id) and ("t".province_id = any($1::int[]) or "t".commune_id = any($2::int[])) and (("t".from_on <= $3::date and ("t".to_on is null or "t".to_on > $4::date) and not exists (select 1
  from "cooperatives" e
  where e.id = "t".cooperative_id and coalesce("e".ceased_during @> $5::date, false)))))) and (p.search_text >= $6::text and (p.search_text, r.id) > ($7::text, $8::uuid))
  order by p.search_text asc, r.id asc limit $9) b
  union all select b.*
  from unnest((select $2::int[])) u (id)
  cross join lateral (select r."id", r."province_id", r."commune_id", r."person_id", r."is_union_member", p.search_text as "sort0", r.id as "sort1", "p"."name" as "joined name", "p"."birth_year" as "joined birthYear"
  from "women_managers" r
  join "persons" "p" on "p".id = r."person_id"
  where ("p".commune_id = u.id and "p".province_id <> all($1::int[])) and (exists (select 1
  from management_positions t
  where (t.women_manager_id = r.id) and ("t".province_id = any($1::int[]) or "t".commune_id = any($2::int[])) and (("t".from_on <= $10::date and ("t".to_on is null or "t".to_on > $11::date) and not exists (select 1
  from "cooperatives" e
  where e.id = "t".cooperative_id and coalesce("e".ceased_during @> $12::date, false)))))) and (p.search_text >= $13::text and (p.search_text, r.id) > ($14::text, $15::uuid))
  order by p.search_text asc, r.id asc limit $16) b) r
  order by r."sort0" asc, r."sort1" asc limit $17;
-- $1 = "{3,17}"
-- $2 = []
-- $3 = "2026-06-30"
-- $4 = "2026-06-30"
-- $5 = "2026-06-30"
-- $6 = "a"
-- $7 = "a"
-- $8 = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"
-- $9 = 21
-- $10 = "2026-06-30"
-- $11 = "2026-06-30"
-- $12 = "2026-06-30"
-- $13 = "a"
-- $14 = "a"
-- $15 = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"
-- $16 = 21
-- $17 = 21
