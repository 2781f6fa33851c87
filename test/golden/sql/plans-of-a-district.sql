/* listRecords plan */ select r."id" as "id", r."province_id" as "provinceId", r."commune_id" as "communeId", r."parent_id" as "parentId", r."copied_from_id" as "copiedFromId", r."unit_id" as "unitId", r."responsible_unit_id" as "responsibleUnitId", jsonb_build_array(r."sort0", r."sort1") as "sortValues"
  from (select r."id", r."province_id", r."commune_id", r."parent_id", r."copied_from_id", r."unit_id", r."responsible_unit_id", (case when r.from_on is null then date '1800-01-01' else r.from_on end) as "sort0", r.id as "sort1"
  from "plans" r
  where ("r".province_id = any($1::int[]) or "r".commune_id = any($2::int[]) or r.commune_id is null and (r.province_id is null or r.province_id = any($3::int[]))) and ("r".province_id = any($4::int[]) or "r".commune_id = any($5::int[]) or r.unit_id = $6::int)
  order by (case when r.from_on is null then date '1800-01-01' else r.from_on end) desc, r.id desc limit $7) r
  order by r."sort0" desc, r."sort1" desc limit $8;
-- $1 = "{3,17}"
-- $2 = []
-- $3 = []
-- $4 = []
-- $5 = "{1888,1889,1890,1891,1896,1899,1900}"
-- $6 = 135
-- $7 = 21
-- $8 = 21
