/* countRecords cooperative */ select count(*) as count
  from "cooperatives" r
  where (r."status" = any($1::text[])) and ("r".province_id = any($2::int[]) or "r".commune_id = any($3::int[]));
-- $1 = ["ACTIVE"]
-- $2 = "{3,17}"
-- $3 = []
