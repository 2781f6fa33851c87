/* searchRecords member */ with typed as materialized (select id, min(relevance) as relevance
  from (select r.id as id, 1000 * (3 * (case when "p".search_accents like any($1::text[]) then 0 when "p".search_accents like $2 then 1 when "p".search_accents like all($3::text[]) then 2 else case when translate("p".search_accents, 'đ', 'd') like all($4::text[]) then 10 else 20 end + case when "p".search_key like any($5::text[]) then 0 when "p".search_key like $6 then 1 when "p".search_key like all($7::text[]) then 2 when "p".search_key like any($8::text[]) then 3 when "p".search_key like all($9::text[]) then 4 else 5 end end) + case when "p".search_accents like $10 then 0 when $11 or "p".search_key like any($12::text[]) then 1 else 2 end) + least(length("p".search_key), 999) as relevance
  from search_hits($13::regclass, $14::text[], $15::text[], $16::int[], $17::int[]) h (id)
  join "members" r
  join persons p on p.id = r.person_id on "p".id = h.id
  where ("r".province_id = any($18::int[]) or "r".commune_id = any($19::int[])) and ("p".province_id = any($20::int[]) or "p".commune_id = any($21::int[])) and (true)
  union all select r.id as id, 1000 * (3 * (case when "r".search_accents like any($22::text[]) then 0 when "r".search_accents like $23 then 1 when "r".search_accents like all($24::text[]) then 2 else case when translate("r".search_accents, 'đ', 'd') like all($25::text[]) then 10 else 20 end + case when "r".search_key like any($26::text[]) then 0 when "r".search_key like $27 then 1 when "r".search_key like all($28::text[]) then 2 when "r".search_key like any($29::text[]) then 3 when "r".search_key like all($30::text[]) then 4 else 5 end end) + case when "r".search_accents like $31 then 0 when $32 or "r".search_key like any($33::text[]) then 1 else 2 end) + least(length("r".search_key), 999) as relevance
  from search_hits($34::regclass, $35::text[], $36::text[], $37::int[], $38::int[]) h (id)
  join members r on "r".id = h.id
  where ("r".province_id = any($39::int[]) or "r".commune_id = any($40::int[])) and (true)) f group by id),
  ranked as (select id, min(relevance) as relevance
  from (select *
  from typed
  union all select r.id as id, 100000 + 1000 * (select count(*)::int
  from unnest($41::text[]) w (word)
  where "p".search_key not like word) + round(1000 - (800 * strict_word_similarity($42, "p".search_key) + 199 * similarity($43, "p".search_key)))::int as relevance
  from search_hits($44::regclass, $45::text[], $46::text[], $47::int[], $48::int[]) h (id)
  join "members" r
  join persons p on p.id = r.person_id on "p".id = h.id
  where ("r".province_id = any($49::int[]) or "r".commune_id = any($50::int[])) and ("p".province_id = any($51::int[]) or "p".commune_id = any($52::int[])) and ((select count(*)
  from typed) < $53 and not "p".search_key like all($54::text[]))
  union all select r.id as id, 100000 + 1000 * (select count(*)::int
  from unnest($55::text[]) w (word)
  where "r".search_key not like word) + round(1000 - (800 * strict_word_similarity($56, "r".search_key) + 199 * similarity($57, "r".search_key)))::int as relevance
  from search_hits($58::regclass, $59::text[], $60::text[], $61::int[], $62::int[]) h (id)
  join members r on "r".id = h.id
  where ("r".province_id = any($63::int[]) or "r".commune_id = any($64::int[])) and ((select count(*)
  from typed) < $65 and not "r".search_key like all($66::text[]))) f group by id) select r."id" as "id", r."province_id" as "provinceId", r."commune_id" as "communeId", r."cooperative_id" as "cooperativeId", r."person_id" as "personId", r."member_cooperative_id" as "memberCooperativeId", (coalesce(r.from_on <= $67::date, true) and coalesce(r.to_on > $68::date, true)) as "isCurrent", "r"."kind" as "kind", jsonb_build_array(k.relevance, k.id) as "sortValues"
  from ranked k
  join "members" r on r.id = k.id
  where true
  order by k.relevance asc, k.id asc limit $69;
-- $1 = ["%; hoà ;%","%; bà hoà ;%","%; ba hoà ;%","%; chị hoà ;%","%; chi hoà ;%","%; cô hoà ;%","%; co hoà ;%","%; đ
-- $2 = "% hoà %"
-- $3 = ["% hoà %"]
-- $4 = ["% hoà %"]
-- $5 = ["%; hoa ;%","%; ba hoa ;%","%; ba hoa ;%","%; chi hoa ;%","%; chi hoa ;%","%; co hoa ;%","%; co hoa ;%","%; dong chi ho
-- $6 = "% hoa %"
-- $7 = ["% hoa %"]
-- $8 = ["%; hoa%","%; ba hoa%","%; ba hoa%","%; chi hoa%","%; chi hoa%","%; co hoa%","%; co hoa%","%; dong chi hoa%"]
-- $9 = ["% hoa%"]
-- $10 = "%; hoà ;%"
-- $11 = true
-- $12 = []
-- $13 = "persons"
-- $14 = ["%hoa%"]
-- $15 = []
-- $16 = "{3,17}"
-- $17 = []
-- $18 = "{3,17}"
-- $19 = []
-- $20 = "{3,17}"
-- $21 = []
-- $22 = ["%; hoà ;%","%; liên hiêp̣ hơp̣ tać xã hoà ;%","%; liên hiêp̣ htx hoà ;%","%; lhhtx hoà ;%","%; hơp̣ tać x
-- $23 = "% hoà %"
-- $24 = ["% hoà %"]
-- $25 = ["% hoà %"]
-- $26 = ["%; hoa ;%","%; lien hiep hop tac xa hoa ;%","%; lien hiep htx hoa ;%","%; lhhtx hoa ;%","%; hop tac xa hoa ;%","%; htx
-- $27 = "% hoa %"
-- $28 = ["% hoa %"]
-- $29 = ["%; hoa%","%; lien hiep hop tac xa hoa%","%; lien hiep htx hoa%","%; lhhtx hoa%","%; hop tac xa hoa%","%; htx hoa%","%;
-- $30 = ["% hoa%"]
-- $31 = "%; hoà ;%"
-- $32 = true
-- $33 = []
-- $34 = "members"
-- $35 = ["%hoa%"]
-- $36 = []
-- $37 = "{3,17}"
-- $38 = []
-- $39 = "{3,17}"
-- $40 = []
-- $41 = ["% hoa %"]
-- $42 = "hoa"
-- $43 = "hoa"
-- $44 = "persons"
-- $45 = []
-- $46 = ["hoa| ([a-z]hoa|h[a-z]oa|ho[a-z]a|hoa[a-z]|oha|hao|[a-z]oa|oa|h[a-z]a|ha|ho[a-z]|ho) "]
-- $47 = "{3,17}"
-- $48 = []
-- $49 = "{3,17}"
-- $50 = []
-- $51 = "{3,17}"
-- $52 = []
-- $53 = 10
-- $54 = ["%hoa%"]
-- $55 = ["% hoa %"]
-- $56 = "hoa"
-- $57 = "hoa"
-- $58 = "members"
-- $59 = []
-- $60 = ["hoa| ([a-z]hoa|h[a-z]oa|ho[a-z]a|hoa[a-z]|oha|hao|[a-z]oa|oa|h[a-z]a|ha|ho[a-z]|ho) "]
-- $61 = "{3,17}"
-- $62 = []
-- $63 = "{3,17}"
-- $64 = []
-- $65 = 10
-- $66 = ["%hoa%"]
-- $67 = "2026-06-30"
-- $68 = "2026-06-30"
-- $69 = 21
