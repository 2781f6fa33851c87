import type pg from 'pg';

/**
 * In every fourth commune of today a cooperative with a woman's term, and a class: as many places and rows as make a plan
 * dearer that grows with one times the other. Without triggers, which would take a minute; the
 * history of these rows is not looked at.
 */
export async function fillManyCommunes(client: pg.ClientBase): Promise<void> {
  const statements = `
    create temp table spread as select gen_random_uuid() as id, c.parent_unit_id as province_id,
        c.unit_id as commune_id, row_number() over () as n
      from administrative_unit_versions c where c.level = 'COMMUNE' and c.valid_to is null and c.unit_id % 4 = 0;
    insert into cooperatives (id, province_id, commune_id, kind, name, registry_code, status, operating_state,
        business_lines, founded_on, founded_on_precision)
      select id, province_id, commune_id, 'COOPERATIVE', 'Hợp tác xã ' || n, 'SPREAD-' || n, 'ACTIVE', 'RUNNING',
        '{VSIC2025:0119}', date '2000-01-01' + (n % 9000)::int, 'DAY' from spread;
    insert into persons (id, identity_id, province_id, commune_id, name, gender)
      select id, gen_random_uuid(), province_id, commune_id, 'Trần Thị ' || n, 'FEMALE' from spread;
    insert into women_managers (id, person_id, province_id, commune_id)
      select id, id, province_id, commune_id from spread;
    insert into management_positions (id, cooperative_id, women_manager_id, province_id, commune_id, position, from_on,
        from_on_precision)
      select gen_random_uuid(), id, id, province_id, commune_id, 'DIRECTOR', '2024-01-01', 'DAY'
      from spread;
    insert into trainings (id, province_id, commune_id, title, kind, state, organiser_kind, served_unit_ids,
        served_province_ids)
      select gen_random_uuid(), province_id, commune_id, 'Lớp ' || n, 'SHORT_COURSE', 'HELD', 'WOMENS_UNION',
        array[commune_id], array[province_id] from spread`;
  await client.query('set session_replication_role = replica');
  for (const statement of statements.split(';')) await client.query(statement);
  await client.query('set session_replication_role = origin');
  await client.query('analyze');
}
