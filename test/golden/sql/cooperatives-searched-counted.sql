/* countRecords cooperative */ with typed as materialized (select r.id as id, 0 as relevance
  from search_hits($1::regclass, $2::text[], $3::text[], $4::int[], $5::int[]) h (id)
  join "cooperatives" r on "r".id = h.id
  where ("r".province_id = any($6::int[]) or "r".commune_id = any($7::int[])) and (true)),
  ranked as (select *
  from typed
  union all select r.id as id, 0 as relevance
  from search_hits($8::regclass, $9::text[], $10::text[], $11::int[], $12::int[]) h (id)
  join "cooperatives" r on "r".id = h.id
  where ("r".province_id = any($13::int[]) or "r".commune_id = any($14::int[])) and ((select count(*)
  from typed) < $15 and not "r".search_key like all($16::text[]))) select count(*) as count
  from ranked;
-- $1 = "cooperatives"
-- $2 = ["%che%","%hoa%"]
-- $3 = []
-- $4 = "{3,17}"
-- $5 = []
-- $6 = "{3,17}"
-- $7 = []
-- $8 = "cooperatives"
-- $9 = []
-- $10 = ["che| ([a-z]che|c[a-z]he|ch[a-z]e|che[a-z]|hce|ceh|[a-z]he|he|c[a-z]e|ce|ch[a-z]|ch) ","hoa| ([a-z]hoa|h[a-z]oa|ho[a-z]
-- $11 = "{3,17}"
-- $12 = []
-- $13 = "{3,17}"
-- $14 = []
-- $15 = 10
-- $16 = ["%che%","%hoa%"]
