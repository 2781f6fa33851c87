/* findInnerFields womenManager */ select asked.id, s.ethnic_group_code as "ethnicGroupCode", i.phone as "phone"
  from unnest($1::uuid[]) asked (id)
  left join "person_identities" i on (i.id = asked.id) and ("i".province_id = any($2::int[]) or "i".commune_id = any($3::int[]))
  left join "person_sensitive" s on (s.id = asked.id) and ("s".province_id = any($2::int[]) or "s".commune_id = any($3::int[]));
-- $1 = "{0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5c}"
-- $2 = "{3,17}"
-- $3 = []
