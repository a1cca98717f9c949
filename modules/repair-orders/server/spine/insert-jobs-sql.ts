/** SQL that writes jobs from a JSON array of rows; each name stands for the placeholder or literal of its value. */
export function insertJobsSql(of: {
  workshop: string;
  order: string;
  visit: string;
  state: string;
  origin: string;
  safety: string;
  finding: string;
  at: string;
  by: string;
  rows: string;
}): string {
  return `
    insert into jobs (organization_id, workshop_id, repair_order_id, visit_id, state, origin, safety, finding,
      created_at, created_by, id, position, title, concern_id, op_code_id, vague, pricing_method, repair_category, skill,
      total_minor, planned_seconds, package_id)
    select $1, ${of.workshop}, ${of.order}, ${of.visit}, ${of.state}, ${of.origin}, ${of.safety}, ${of.finding},
      ${of.at}, ${of.by}, t.*
    from jsonb_to_recordset(${of.rows}) as t (id uuid, position integer, title text, concern_id uuid, op_code_id uuid,
      vague boolean, pricing_method text, repair_category text, skill text, total_minor bigint,
      planned_seconds integer, package_id uuid)`;
}

/** SQL that writes lines from a JSON array of rows. */
export function insertLinesSql(of: { order: string; at: string; by: string; rows: string }): string {
  return `
    insert into repair_order_lines (organization_id, repair_order_id, created_at, created_by, id, job_id, position,
      kind, code, name, op_code_id, part_id, source, hours_seconds, rate_minor, quantity_milli, unit_price_minor,
      fixed_minor, discount_bp, discount_minor, tax_rate_bp, net_minor, tax_minor, total_minor, shares, price_origin,
      price_list_id, price_list_name, critical, certificate)
    select $1, ${of.order}, ${of.at}, ${of.by}, t.*
    from jsonb_to_recordset(${of.rows}) as t (id uuid, job_id uuid, position integer, kind text, code text, name text,
      op_code_id uuid, part_id uuid, source text, hours_seconds integer, rate_minor bigint, quantity_milli bigint,
      unit_price_minor bigint, fixed_minor bigint, discount_bp integer, discount_minor bigint, tax_rate_bp integer,
      net_minor bigint, tax_minor bigint, total_minor bigint, shares jsonb, price_origin text, price_list_id uuid,
      price_list_name text, critical boolean, certificate text)`;
}
