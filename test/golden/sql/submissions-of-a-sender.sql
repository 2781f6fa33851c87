/* listRecords submission */ select r."id" as "id", r."province_id" as "provinceId", r."commune_id" as "communeId", r."cooperative_id" as "cooperativeId", "r"."kind" as "kind", "r"."state" as "state", jsonb_build_array(r."sort0") as "sortValues"
  from (select r."id", r."province_id", r."commune_id", r."cooperative_id", r."kind", r."state", r.id as "sort0"
  from "submissions" r
  where (r.submitted_by_client = $1)
  order by r.id desc limit $2) r
  order by r."sort0" desc limit $3;
-- $1 = "client"
-- $2 = 21
-- $3 = 21
