-- No two versions of one unit, and none of one (level, code), hold on the same day. Checked at the end of a load,
-- which closes one version and opens the next.
ALTER TABLE administrative_unit_versions
  ADD CONSTRAINT administrative_unit_versions_unit_id_period_excl
    EXCLUDE USING gist (unit_id WITH =, daterange(valid_from, valid_to) WITH &&) DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT administrative_unit_versions_level_code_period_excl
    EXCLUDE USING gist (level WITH =, code WITH =, daterange(valid_from, valid_to) WITH &&) DEFERRABLE INITIALLY DEFERRED;
--> statement-breakpoint
-- The reference is public knowledge: everybody reads it, the loader alone writes it.
DO $$
DECLARE
  reference text;
BEGIN
  FOREACH reference IN ARRAY ARRAY['administrative_units', 'administrative_unit_versions',
    'administrative_unit_successions', 'reference_revisions', 'organisation_types', 'position_kinds',
    'position_incompatibilities', 'member_kinds', 'member_party_kinds', 'legal_statuses', 'size_thresholds',
    'vsic_sections', 'ethnic_groups', 'ocop_ranks', 'ocop_product_groups', 'poverty_categories', 'priority_groups',
    'rating_grades', 'personal_id_province_codes'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', reference);
    EXECUTE format('CREATE POLICY everyone ON %I FOR SELECT TO registry_service USING (true)', reference);
    EXECUTE format('CREATE POLICY loading ON %I FOR ALL TO registry_loader USING (true) WITH CHECK (true)', reference);
    EXECUTE format('GRANT SELECT ON %I TO registry_service', reference);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO registry_loader', reference);
  END LOOP;
END $$;
