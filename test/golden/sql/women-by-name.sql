/* listRecords womenManager */ select r."id" as "id", r."province_id" as "provinceId", r."commune_id" as "communeId", r."person_id" as "personId", "r"."is_union_member" as "isUnionMember", r."joined name" as "name", jsonb_build_array(r."sort0", r."sort1") as "sortValues"
  from (select b.*
  from unnest((select $1::int[])) u (id)
  cross join lateral (select r.*, p.search_text as "sort0", r.id as "sort1", "p"."name" as "joined name", "p"."birth_year" as "joined birthYear"
  from "women_managers" r
  join "persons" "p" on "p".id = r."person_id"
  where ("p".province_id = u.id) and (exists (select 1
  from management_positions t
  where (t.women_manager_id = r.id) and ("t".from_on <= $2::date and ("t".to_on is null or "t".to_on > $3::date)))) and (p.search_text >= $4::text and (p.search_text, r.id) > ($5::text, $6::uuid))
  order by p.search_text asc, r.id asc limit $7) b
  union all select b.*
  from unnest((select $8::int[])) u (id)
  cross join lateral (select r.*, p.search_text as "sort0", r.id as "sort1", "p"."name" as "joined name", "p"."birth_year" as "joined birthYear"
  from "women_managers" r
  join "persons" "p" on "p".id = r."person_id"
  where ("p".commune_id = u.id and "p".province_id <> all($1::int[])) and (exists (select 1
  from management_positions t
  where (t.women_manager_id = r.id) and ("t".from_on <= $9::date and ("t".to_on is null or "t".to_on > $10::date)))) and (p.search_text >= $11::text and (p.search_text, r.id) > ($12::text, $13::uuid))
  order by p.search_text asc, r.id asc limit $14) b) r
  order by r."sort0" asc, r."sort1" asc limit $15;
-- $1 = "{3,17}"
-- $2 = "2026-06-30"
-- $3 = "2026-06-30"
-- $4 = "a"
-- $5 = "a"
-- $6 = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"
-- $7 = 21
-- $8 = []
-- $9 = "2026-06-30"
-- $10 = "2026-06-30"
-- $11 = "a"
-- $12 = "a"
-- $13 = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"
-- $14 = 21
-- $15 = 21
