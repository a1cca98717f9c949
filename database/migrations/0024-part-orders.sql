-- A part that is not on the shelf is asked for and ordered for the line of a job, and waits there for that job only.

create table part_orders (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null, visit_id uuid not null,
  repair_order_id uuid not null, line_id uuid not null, part_id uuid,
  quantity_milli integer not null check (quantity_milli > 0), note text,
  asked_at timestamptz, asked_by uuid,
  supplier text, number text, reference text, unit_cost_minor bigint check (unit_cost_minor >= 0),
  ordered_at timestamptz, ordered_by uuid, expected_at timestamptz,
  arrived_milli integer not null default 0 check (arrived_milli >= 0), arrived_at timestamptz, arrived_by uuid,
  cancelled_at timestamptz, cancelled_by uuid, cancelled_because text,
  version integer not null default 1,
  primary key (organization_id, id),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, repair_order_id) references repair_orders,
  foreign key (organization_id, line_id) references repair_order_lines,
  foreign key (organization_id, part_id) references parts,
  check (asked_at is not null or ordered_at is not null),
  check (ordered_at is null or (supplier is not null and number is not null and unit_cost_minor is not null)),
  check (arrived_at is null or ordered_at is not null),
  check (arrived_at is null or cancelled_at is null),
  check ((cancelled_at is null) = (cancelled_because is null))
);
comment on table part_orders is 'A part asked for or ordered for a line: from whom, for how much, due when; what arrived is kept for that line.';
create unique index part_orders_once on part_orders (organization_id, line_id)
  where arrived_at is null and cancelled_at is null;
create index part_orders_open on part_orders (organization_id, workshop_id, expected_at)
  where arrived_at is null and cancelled_at is null;
create index part_orders_workshop on part_orders (organization_id, workshop_id, id);
create index part_orders_visit on part_orders (organization_id, visit_id);
create index part_orders_order on part_orders (organization_id, repair_order_id);
create index part_orders_line on part_orders (organization_id, line_id);
create index part_orders_part on part_orders (organization_id, part_id);
call tenancy.wall('part_orders');
