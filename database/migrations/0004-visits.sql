-- The spine: a visit is one car's stay from gate to gate, a repair order the contract made in it.

create table visits (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null,
  state text not null check (state in ('waiting', 'in-house', 'leaving', 'closed', 'cancelled')),
  vehicle_id uuid not null, customer_id uuid,
  drop_off_name text, drop_off_phone text, drop_off_is_owner boolean,
  arrived_at timestamptz not null, arrived_by uuid not null, arrival_channel text not null check (arrival_channel in ('gate', 'desk')),
  first_visit boolean not null default false,
  advisor_id uuid,
  greeted_at timestamptz, greeted_by uuid, told_wait_minutes integer,
  main_purpose text check (main_purpose in ('repair', 'maintenance', 'accessories', 'insurance', 'activity', 'enquiry')),
  other_purposes text[] not null default '{}',
  protected_at timestamptz, protected_by uuid, unprotected_at timestamptz, unprotected_by uuid,
  odometer integer, odometer_unit text, fuel_percent smallint check (fuel_percent between 0 and 100),
  warning_lamps text[] not null default '{}', condition_noted_at timestamptz, condition_noted_by uuid,
  no_damage_seen boolean,
  key_tag text, key_place text, key_held_by text, key_returned_at timestamptz,
  promised_at timestamptz, first_promised_at timestamptz, promise_reason text,
  due_minor bigint not null default 0, settled boolean not null default false,
  left_kind text check (left_kind in ('repaired', 'answered', 'diagnosis-only', 'quotation-only', 'new-appointment', 'declined', 'other')),
  left_reason text, left_at timestamptz, left_by uuid,
  fee_name text, fee_minor bigint check (fee_minor > 0), check ((fee_name is null) = (fee_minor is null)),
  gate_pass_at timestamptz, exited_at timestamptz, exited_by uuid, exit_odometer integer,
  cancelled_at timestamptz, cancelled_by uuid, cancel_reason text,
  service_standard_version integer not null,
  created_at timestamptz not null, version integer not null default 1,
  primary key (organization_id, id),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, vehicle_id) references vehicles,
  foreign key (organization_id, customer_id) references customers,
  foreign key (organization_id, advisor_id) references staff
);
comment on table visits is 'One car''s stay, from gate to gate.';
create unique index visits_one_stay on visits (organization_id, vehicle_id) where state in ('waiting', 'in-house', 'leaving');
create unique index visits_key_tag on visits (organization_id, workshop_id, key_tag)
  where key_tag is not null and key_returned_at is null;
create index visits_open on visits (organization_id, workshop_id, arrived_at) where state in ('waiting', 'in-house', 'leaving');
create index visits_newest on visits (organization_id, workshop_id, id desc);
create index visits_vehicle on visits (organization_id, vehicle_id, id desc);
create index visits_customer on visits (organization_id, customer_id, id desc);
create index visits_advisor on visits (organization_id, advisor_id, id desc);
create index visits_due on visits (organization_id, customer_id) where due_minor > 0;
call tenancy.wall('visits');

create table visit_concerns (
  organization_id uuid not null, id uuid not null, visit_id uuid not null, position integer not null,
  words text not null check (length(words) between 1 and 2000),
  kind text not null default 'other', note text, withdrawn_at timestamptz, withdrawn_by uuid, withdraw_reason text,
  created_at timestamptz not null, created_by uuid not null,
  primary key (organization_id, id),
  unique (organization_id, visit_id, position),
  foreign key (organization_id, visit_id) references visits
);
comment on table visit_concerns is 'What the customer said, in their words: withdrawn or added to, never rewritten.';
call tenancy.wall('visit_concerns');
create function concern_keeps_words() returns trigger language plpgsql
as $$ begin
  if tg_op = 'DELETE' or old.words is distinct from new.words then
    raise exception 'a concern keeps the customer''s words' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger concern_keeps_words before update or delete on visit_concerns
  for each row execute function concern_keeps_words();

create table visit_belongings (
  organization_id uuid not null, id uuid not null, visit_id uuid not null,
  name text not null, quantity integer not null default 1 check (quantity > 0),
  returned_at timestamptz, returned_by uuid,
  created_at timestamptz not null, created_by uuid not null,
  primary key (organization_id, id),
  foreign key (organization_id, visit_id) references visits
);
comment on table visit_belongings is 'Things left in the car, listed at reception and given back at delivery.';
create index visit_belongings_visit on visit_belongings (organization_id, visit_id);
call tenancy.wall('visit_belongings');

create table damage_marks (
  organization_id uuid not null, id uuid not null, visit_id uuid not null,
  view text not null check (view in ('top', 'left', 'right', 'front', 'rear')),
  x_bp integer not null check (x_bp between 0 and 10000), y_bp integer not null check (y_bp between 0 and 10000),
  kind text not null check (kind in ('scratch', 'dent', 'chip', 'crack', 'rust', 'missing', 'broken')),
  severity text not null default 'light' check (severity in ('light', 'medium', 'severe')),
  note text, created_at timestamptz not null, created_by uuid not null, removed_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, visit_id) references visits
);
comment on table damage_marks is 'Damage seen on the car when it came, tapped on its picture.';
create index damage_marks_visit on damage_marks (organization_id, visit_id);
call tenancy.wall('damage_marks');

create table damage_photos (
  organization_id uuid not null, damage_mark_id uuid not null, file_id uuid not null,
  primary key (organization_id, damage_mark_id, file_id),
  foreign key (organization_id, damage_mark_id) references damage_marks,
  foreign key (organization_id, file_id) references files
);
comment on table damage_photos is 'Photos that prove a damage mark.';
create index damage_photos_file on damage_photos (organization_id, file_id);
call tenancy.wall('damage_photos');

create table repair_orders (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null, visit_id uuid not null,
  number text not null,
  state text not null check (state in ('open', 'estimated', 'authorized', 'in-progress', 'work-finished', 'inspected',
    'handed-over', 'settled', 'delivered', 'cancelled')),
  vehicle_id uuid not null, customer_id uuid not null,
  currency text not null, locale text not null, prices_include_tax boolean not null,
  net_minor bigint not null default 0, tax_minor bigint not null default 0, total_minor bigint not null default 0,
  authorized_minor bigint,
  estimate_version integer not null default 0, estimated_at timestamptz, estimated_by uuid,
  jobs_confirmed boolean not null default false, price_confirmed boolean not null default false,
  time_confirmed boolean not null default false,
  wash boolean, wash_confirmed boolean not null default false,
  keep_old_parts boolean, old_parts_confirmed boolean not null default false,
  promised_at timestamptz,
  signed_at timestamptz, signed_by_name text, contract_version integer not null default 0,
  emergency_released_at timestamptz, emergency_released_by uuid, emergency_reason text,
  started_at timestamptz, work_finished_at timestamptz,
  inspected_at timestamptz, inspected_by uuid,
  handed_over_at timestamptz, handed_over_by uuid, overrun_borne_by uuid, overrun_reason text,
  settled_at timestamptz, settled_by uuid,
  delivered_at timestamptz, delivered_by uuid,
  cancelled_at timestamptz, cancelled_by uuid, cancel_reason text,
  created_at timestamptz not null, created_by uuid not null, version integer not null default 1,
  primary key (organization_id, id),
  unique (organization_id, workshop_id, number),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, vehicle_id) references vehicles,
  foreign key (organization_id, customer_id) references customers
);
comment on table repair_orders is 'The contract of a visit: jobs, price, time, signature; its totals are stored by the command that changes them.';
create unique index repair_orders_one_open on repair_orders (organization_id, visit_id) where state <> 'cancelled';
create index repair_orders_visit on repair_orders (organization_id, visit_id);
create index repair_orders_newest on repair_orders (organization_id, workshop_id, id desc);
create index repair_orders_state on repair_orders (organization_id, workshop_id, state, id desc);
create index repair_orders_vehicle on repair_orders (organization_id, vehicle_id, id desc);
create index repair_orders_customer on repair_orders (organization_id, customer_id, id desc);
call tenancy.wall('repair_orders');

/* A number as it is searched for: small letters without the marks between. */
create function order_number_searched(number text) returns text
language sql immutable parallel safe
as $$ select translate(lower(number), '-/. ', '') $$;
create index repair_orders_number on repair_orders using gin
  (organization_id, order_number_searched(number) gin_trgm_ops);

/* Finds repair orders of one workshop by part of their number, newest first; see search_vehicles for the why. */
create function search_repair_orders(workshop uuid, term text, most integer) returns setof repair_orders
language sql stable security definer set search_path = public
as $$
  with found as materialized (
    select o.* from repair_orders o
    where o.organization_id = tenancy.organization() and o.workshop_id = workshop
      and order_number_searched(o.number) like '%' || term || '%'
    limit 1000)
  select * from found order by id desc limit most
$$;
revoke all on function search_repair_orders from public;
grant execute on function search_repair_orders to pitlane_app;

create table jobs (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null, repair_order_id uuid not null,
  visit_id uuid not null, position integer not null,
  title text not null check (length(title) between 1 and 300),
  concern_id uuid, op_code_id uuid, vague boolean not null default false,
  origin text not null default 'contract' check (origin in ('contract', 'additional')),
  pricing_method text not null default 'item' check (pricing_method in ('system', 'symptom', 'item')),
  repair_category text not null default 'minor-repair', skill text,
  state text not null check (state in ('planned', 'proposed', 'approved', 'assigned', 'in-progress', 'paused', 'finished', 'declined', 'cancelled')),
  safety boolean not null default false, finding text,
  planned_seconds integer not null default 0, actual_seconds integer not null default 0,
  technician_id uuid, bay_id uuid, planned_from timestamptz, planned_to timestamptz,
  cause text, correction text,
  total_minor bigint not null default 0, authorized_minor bigint,
  approved_at timestamptz, declined_at timestamptz, decline_reason text,
  cancelled_at timestamptz, cancelled_by uuid, cancel_reason text,
  started_at timestamptz, finished_at timestamptz, finished_by uuid, reworks integer not null default 0,
  created_at timestamptz not null, created_by uuid not null, version integer not null default 1,
  primary key (organization_id, id),
  unique (organization_id, repair_order_id, position),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, repair_order_id) references repair_orders,
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, concern_id) references visit_concerns,
  foreign key (organization_id, op_code_id) references op_codes,
  foreign key (organization_id, technician_id) references staff,
  foreign key (organization_id, bay_id) references bays
);
comment on table jobs is 'What is to be done: planned in the estimate, or proposed from the workshop as additional work.';
create index jobs_visit on jobs (organization_id, visit_id);
create index jobs_open on jobs (organization_id, workshop_id, state) where state in ('approved', 'assigned', 'in-progress', 'paused', 'proposed');
create index jobs_technician on jobs (organization_id, technician_id, state);
create index jobs_workshop on jobs (organization_id, workshop_id, id desc);
create index jobs_concern on jobs (organization_id, concern_id);
create index jobs_op_code on jobs (organization_id, op_code_id);
create index jobs_bay on jobs (organization_id, bay_id);
call tenancy.wall('jobs');

create table job_photos (
  organization_id uuid not null, job_id uuid not null, file_id uuid not null,
  primary key (organization_id, job_id, file_id),
  foreign key (organization_id, job_id) references jobs,
  foreign key (organization_id, file_id) references files
);
comment on table job_photos is 'Photos of a finding the workshop reports, shown to the customer before they decide.';
create index job_photos_file on job_photos (organization_id, file_id);
call tenancy.wall('job_photos');

create table repair_order_lines (
  organization_id uuid not null, id uuid not null, repair_order_id uuid not null, job_id uuid not null,
  position integer not null,
  kind text not null check (kind in ('labor', 'part', 'sublet', 'fee')),
  code text, name text not null, op_code_id uuid, part_id uuid,
  source text check (source in ('oem', 'equivalent', 'aftermarket', 'reconditioned', 'customer-supplied')),
  hours_seconds integer, rate_minor bigint, quantity_milli bigint, unit_price_minor bigint, fixed_minor bigint,
  discount_bp integer not null default 0, discount_minor bigint not null default 0,
  tax_rate_bp integer not null,
  net_minor bigint not null, tax_minor bigint not null, total_minor bigint not null,
  shares jsonb not null,
  authorized_minor bigint, issued_milli bigint not null default 0,
  actual_reason text, actual_at timestamptz, actual_by uuid,
  removed_at timestamptz, removed_by uuid,
  created_at timestamptz not null, created_by uuid not null, version integer not null default 1,
  primary key (organization_id, id),
  foreign key (organization_id, repair_order_id) references repair_orders,
  foreign key (organization_id, job_id) references jobs,
  foreign key (organization_id, op_code_id) references op_codes,
  foreign key (organization_id, part_id) references parts,
  check (net_minor + tax_minor = total_minor)
);
comment on table repair_order_lines is 'Labour, parts, sublet work and fees of a job, priced to the cent, each with its payers'' shares.';
create index repair_order_lines_order on repair_order_lines (organization_id, repair_order_id);
create index repair_order_lines_job on repair_order_lines (organization_id, job_id);
create index repair_order_lines_op_code on repair_order_lines (organization_id, op_code_id);
create index repair_order_lines_part on repair_order_lines (organization_id, part_id);
call tenancy.wall('repair_order_lines');

create table signatures (
  organization_id uuid not null, id uuid not null, visit_id uuid not null, subject_id uuid not null,
  purpose text not null check (purpose in ('contract', 'additional-work', 'delivery', 'belongings', 'declined-safety')),
  signer_name text not null, file_id uuid not null, image_sha256 text not null,
  signed_at timestamptz not null, device text, recorded_by uuid not null,
  voided_at timestamptz, void_reason text,
  primary key (organization_id, id),
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, file_id) references files
);
comment on table signatures is 'Hands under papers: who, when, on which device, the picture and its hash.';
create index signatures_visit on signatures (organization_id, visit_id);
create index signatures_subject on signatures (organization_id, subject_id);
create index signatures_file on signatures (organization_id, file_id);
call tenancy.wall('signatures');

create table approvals (
  organization_id uuid not null, id uuid not null, visit_id uuid not null, repair_order_id uuid not null,
  kind text not null check (kind in ('contract', 'additional-work', 'overrun')),
  decision text not null check (decision in ('approved', 'declined')),
  channel text not null check (channel in ('on-site', 'phone', 'link', 'paper')),
  job_ids uuid[] not null default '{}', amount_minor bigint not null, promised_at timestamptz,
  decided_by_name text not null, words text, phone text, signature_id uuid,
  decided_at timestamptz not null, recorded_by uuid not null,
  primary key (organization_id, id),
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, repair_order_id) references repair_orders,
  foreign key (organization_id, signature_id) references signatures
);
comment on table approvals is 'Each yes and no of the customer to work and price: who, how, when, for how much.';
create index approvals_visit on approvals (organization_id, visit_id);
create index approvals_order on approvals (organization_id, repair_order_id);
create index approvals_signature on approvals (organization_id, signature_id);
call tenancy.wall('approvals');

create table overrun_reviews (
  organization_id uuid not null, id uuid not null, repair_order_id uuid not null,
  authorized_minor bigint not null, actual_minor bigint not null, tolerance_bp integer not null,
  outcome text not null, borne_minor bigint not null default 0, reason text,
  decided_by uuid not null, decided_at timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, repair_order_id) references repair_orders
);
comment on table overrun_reviews is 'Estimate against actual at the internal hand-over, and who let the shop bear an overrun.';
create index overrun_reviews_order on overrun_reviews (organization_id, repair_order_id);
call tenancy.wall('overrun_reviews');
revoke update, delete on overrun_reviews from pitlane_app;
