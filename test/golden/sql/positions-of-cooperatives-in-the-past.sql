/* listRecordsOf managementPosition */ select asked.id as "ownerId", r."id" as "id", r."province_id" as "provinceId", r."commune_id" as "communeId", r."cooperative_id" as "cooperativeId", (select w.id
  from women_managers w
  where w.id = "r".women_manager_id and ("w".province_id = any($1::int[]) or "w".commune_id = any($2::int[]))) as "womenManagerId", "r"."position" as "position"
  from unnest($3::uuid[]) asked (id)
  cross join lateral ( select r.*
  from (select x."id", x."cooperative_id", x."women_manager_id", case when o.id is null then x."province_id" else o."province_id" end as "province_id", case when o.id is null then x."commune_id" else o."commune_id" end as "commune_id", x."position", x."from_on", x."from_on_precision", x."to_on", x."to_on_precision", x."term_ends_on", x."term_ends_on_precision", x."selection", x."document_no", x."end_reason", x."version", x."created_at", x."updated_at", x."known_from_xid", x."changed_by_client", x."changed_by_agency", x."changed_by_actor", x."request_id"
  from (select "id", "cooperative_id", "women_manager_id", "province_id", "commune_id", "position", "from_on", "from_on_precision", "to_on", "to_on_precision", "term_ends_on", "term_ends_on_precision", "selection", "document_no", "end_reason", "version", "created_at", "updated_at", "known_from_xid", "changed_by_client", "changed_by_agency", "changed_by_actor", "request_id"
  from "management_positions"
  where pg_visible_in_snapshot("known_from_xid", $4::pg_snapshot)
  union all select "id", "cooperative_id", "women_manager_id", "province_id", "commune_id", "position", "from_on", "from_on_precision", "to_on", "to_on_precision", "term_ends_on", "term_ends_on_precision", "selection", "document_no", "end_reason", "version", "created_at", "updated_at", "known_from_xid", "changed_by_client", "changed_by_agency", "changed_by_actor", "request_id"
  from "history"."management_positions"
  where pg_visible_in_snapshot("known_from_xid", $5::pg_snapshot) and not pg_visible_in_snapshot("known_to_xid", $6::pg_snapshot)) x
  left join (select "id", "province_id", "commune_id", "kind", "name", "short_name", "search_text", "search_key", "search_accents", "registry_code", "tax_code", "legacy_registration_no", "certificate_no", "certificate_issued_on", "certificate_issued_on_precision", "status", "status_on", "legal_representative", "operating_state", "operating_state_on", "ceased_during", "member_roster_complete_on", "worker_roster_complete_on", "governance_model", "declared_size_class", "address_text", "address_from_on", "business_lines", "founded_on", "founded_on_precision", "establishment_support_level", "establishment_support_unit_id", "establishment_support_on", "establishment_support_on_precision", "charter_capital_vnd", "phone", "email", "website", "latitude", "longitude", "traits", "publication_state", "publishes_managers", "published_on", "publication_basis", "source", "field_authorities", "version", "created_at", "updated_at", "known_from_xid", "changed_by_client", "changed_by_agency", "changed_by_actor", "request_id"
  from "cooperatives"
  where pg_visible_in_snapshot("known_from_xid", $7::pg_snapshot)
  union all select "id", "province_id", "commune_id", "kind", "name", "short_name", "search_text", "search_key", "search_accents", "registry_code", "tax_code", "legacy_registration_no", "certificate_no", "certificate_issued_on", "certificate_issued_on_precision", "status", "status_on", "legal_representative", "operating_state", "operating_state_on", "ceased_during", "member_roster_complete_on", "worker_roster_complete_on", "governance_model", "declared_size_class", "address_text", "address_from_on", "business_lines", "founded_on", "founded_on_precision", "establishment_support_level", "establishment_support_unit_id", "establishment_support_on", "establishment_support_on_precision", "charter_capital_vnd", "phone", "email", "website", "latitude", "longitude", "traits", "publication_state", "publishes_managers", "published_on", "publication_basis", "source", "field_authorities", "version", "created_at", "updated_at", "known_from_xid", "changed_by_client", "changed_by_agency", "changed_by_actor", "request_id"
  from "history"."cooperatives"
  where pg_visible_in_snapshot("known_from_xid", $8::pg_snapshot) and not pg_visible_in_snapshot("known_to_xid", $9::pg_snapshot)) o on o.id = x."cooperative_id"
  where x."cooperative_id" is null or o.id is not null) r
  where (r.cooperative_id = asked.id) and ("r".province_id = any($1::int[]) or "r".commune_id = any($2::int[]))
  order by r.from_on desc, r.id desc limit $10) r;
-- $1 = "{3,17}"
-- $2 = []
-- $3 = "{0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b}"
-- $4 = "100:100:"
-- $5 = "100:100:"
-- $6 = "100:100:"
-- $7 = "100:100:"
-- $8 = "100:100:"
-- $9 = "100:100:"
-- $10 = 20
