/**
 * INSP-6, the figure of advice: every amber or red finding of the span with what became of it. It is
 * - **found** when the point was amber or red and stayed so: what was put right at the same visit is no finding;
 * - **offered** when the customer answered, yes or no; advice nobody put to them is open;
 * - **sold** when it became a job the customer agreed to, and did not take back;
 * - **reinspected** when the same point of the same car was looked at again at a later visit, and the work had not been
 *   done between: neither as the job it became, nor by the same operation in any order of the car;
 * - **contradicted** when that next look, the first one after, graded it better. What wears does not heal: either the
 *   finding was wrong, or the work was done elsewhere. It is a question to ask, not a verdict.
 * Expects $1 group, $2 workshop, $3 and $4 the span.
 */
export const judgedAdvice = `
  select r.id, r.visit_id, r.vehicle_id, r.names, r.grade, r.state, r.reason, r.price_minor, r.created_at,
    v.advisor_id, r.created_by as finder_id, p.value_milli,
    r.state in ('accepted', 'declined') as is_offered,
    r.state = 'accepted' and j.approved_at is not null and j.state not in ('declined', 'cancelled') as is_sold,
    later.id is not null and not done.done as is_reinspected,
    later.id is not null and not done.done and (later.grade = 'green' or (later.grade = 'amber' and r.grade = 'red'))
      as is_contradicted,
    later.grade as later_grade, later.value_milli as later_value_milli, later.seen_at as later_at,
    later.visit_id as later_visit_id, later.seen_by as later_by
  from recommendations r
  join visits v on v.organization_id = r.organization_id and v.id = r.visit_id
  join point_results p on p.organization_id = r.organization_id and p.id = r.point_result_id
  left join jobs j on j.organization_id = r.organization_id and j.id = r.job_id
  left join lateral (
    select l.id, l.grade, l.value_milli, l.seen_at, l.visit_id, l.seen_by from point_results l
    where l.organization_id = r.organization_id and l.vehicle_id = r.vehicle_id and l.point = r.point
      and l.visit_id > r.visit_id and l.grade <> 'not-inspected'
    order by l.visit_id limit 1) later on true
  left join lateral (
    select coalesce(j.state = 'finished', false) or exists (
      select 1 from repair_orders o
      join jobs k on k.organization_id = o.organization_id and k.repair_order_id = o.id
      where o.organization_id = r.organization_id and o.vehicle_id = r.vehicle_id and o.visit_id >= r.visit_id
        and o.visit_id <= later.visit_id and k.op_code_id = r.op_code_id and k.state = 'finished') as done) done on true
  where r.organization_id = $1 and r.workshop_id = $2 and r.created_at >= $3 and r.created_at < $4
    and r.state <> 'withdrawn'`;

/** The five counts over judged advice `a`. */
export const countsOfAdvice = `count(*)::integer as found,
  (count(*) filter (where a.is_offered))::integer as offered, (count(*) filter (where a.is_sold))::integer as sold,
  (count(*) filter (where a.is_reinspected))::integer as reinspected,
  (count(*) filter (where a.is_contradicted))::integer as contradicted`;
