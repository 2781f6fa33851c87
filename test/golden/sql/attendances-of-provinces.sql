/* listRecords trainingAttendance */ select r."id" as "id", r."province_id" as "provinceId", r."commune_id" as "communeId", r."training_id" as "trainingId", r."cooperative_id" as "cooperativeId", r."person_id" as "personId", "r"."audience" as "audience", jsonb_build_array(r."sort0") as "sortValues"
  from (select r."id", r."province_id", r."commune_id", r."training_id", r."cooperative_id", r."person_id", r."audience", r.id as "sort0"
  from "training_attendances" r
  where (r.is_completed is not distinct
  from $1) and ("r".province_id = any($2::int[]) or "r".commune_id = any($3::int[]) or exists (select 1
  from cooperatives c
  where c.id = "r".cooperative_id and ("c".province_id = any($2::int[]) or "c".commune_id = any($3::int[]))))
  order by r.id asc limit $4) r
  order by r."sort0" asc limit $5;
-- $1 = true
-- $2 = "{3,17}"
-- $3 = []
-- $4 = 21
-- $5 = 21
