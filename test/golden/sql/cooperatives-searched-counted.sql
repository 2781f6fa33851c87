/* countRecords cooperative */ with exact as materialized (select r.id as id, 0 as relevance
  from search_hits($1::regclass, $2::text[], $3::text[], $4::int[], $5::int[]) h (id)
  join "cooperatives" r on "r".id = h.id
  where ("r".province_id = any($4::int[]) or "r".commune_id = any($5::int[]))), near as materialized (select *
  from (select r.id as id, 0 as relevance
  from search_hits($6::regclass, $7::text[], $8::text[], $4::int[], $5::int[]) h (id)
  join "cooperatives" r on "r".id = h.id
  where ("r".province_id = any($4::int[]) or "r".commune_id = any($5::int[])) and ((select count(*)
  from exact) < $9) and (not "r".search_key like all($2::text[]) and case when (select count(*)
  from exact) > 0 then "r".search_key like all($10::text[]) else (select count(*)::int
  from unnest($11::text[], $12::text[]) w (typed, meant)
  where "r".search_key not like typed and "r".search_key not like meant) = 0 or (select count(*)::int
  from unnest($13::text[], $14::text[]) w (typed, meant)
  where "r".search_key not like typed and "r".search_key not like meant) = 1 end)) n) select (select count(*)
  from exact) + (select count(*)
  from near) as count;
-- $1 = "cooperatives"
-- $2 = ["% che %","% hoa %"]
-- $3 = []
-- $4 = "{3,17}"
-- $5 = []
-- $6 = "cooperatives"
-- $7 = []
-- $8 = [" (che|[a-z]che|c[a-z]he|ch[a-z]e|che[a-z]|hce|ceh|[a-z]he|he|c[a-z]e|ce|ch[a-z]|ch) "," (hoa|[a-z]hoa|h[a-z]oa|ho[a-z]
-- $9 = 1
-- $10 = ["% che %","% hoa %"]
-- $11 = ["% che %","% hoa%"]
-- $12 = ["% che %","% hoa %"]
-- $13 = ["% che %","% hoa%"]
-- $14 = ["% che %","% hoa %"]
