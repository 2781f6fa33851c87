/* findRecords cooperative */ select r."id" as "id", r."province_id" as "provinceId", r."commune_id" as "communeId", r."establishment_support_unit_id" as "establishmentSupportUnitId", "r"."name" as "name"
  from "cooperatives" r
  where (r.tax_code = $1) and ("r".province_id = any($2::int[]) or "r".commune_id = any($3::int[]));
-- $1 = "0100109106"
-- $2 = "{3,17}"
-- $3 = []
