/* countRecords cooperative */ with typed as materialized (select r.id as id, 0 as relevance
  from search_hits($1::regclass, $2::text[], $3::text[], $4::int[], $5::int[]) h (id)
  join "cooperatives" r on "r".id = h.id
  where ("r".province_id = any($4::int[]) or "r".commune_id = any($5::int[])) and (true)),
  ranked as (select *
  from typed
  union all select r.id as id, 0 as relevance
  from search_hits($6::regclass, $7::text[], $8::text[], $4::int[], $5::int[]) h (id)
  join "cooperatives" r on "r".id = h.id
  where ("r".province_id = any($4::int[]) or "r".commune_id = any($5::int[])) and ((select count(*)
  from typed) < $9 and not "r".search_key like all($2::text[]))) select count(*) as count
  from ranked;
-- $1 = "cooperatives"
-- $2 = ["%che%","%hoa%"]
-- $3 = []
-- $4 = "{3,17}"
-- $5 = []
-- $6 = "cooperatives"
-- $7 = []
-- $8 = ["che| ([a-z]che|c[a-z]he|ch[a-z]e|che[a-z]|hce|ceh|[a-z]he|he|c[a-z]e|ce|ch[a-z]|ch) ","hoa| ([a-z]hoa|h[a-z]oa|ho[a-z]
-- $9 = 10
