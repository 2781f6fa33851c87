/* listRecords cooperative */ select r."id" as "id", r."province_id" as "provinceId", r."commune_id" as "communeId", r."establishment_support_unit_id" as "establishmentSupportUnitId", "r"."charter_capital_vnd"::float8 as "charterCapitalVnd", "r"."name" as "name", jsonb_build_array(r."sort0", r."sort1") as "sortValues"
  from (select r."id", r."province_id", r."commune_id", r."establishment_support_unit_id", r."charter_capital_vnd", r."name", (case when r.founded_on is null then date '1800-01-01' else r.founded_on end) as "sort0", r.id as "sort1"
  from "cooperatives" r
  where true
  order by (case when r.founded_on is null then date '1800-01-01' else r.founded_on end) desc, r.id desc limit $1) r
  order by r."sort0" desc, r."sort1" desc limit $2;
-- $1 = 21
-- $2 = 21
