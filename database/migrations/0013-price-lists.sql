-- Prices and the estimate: who is charged what, from when to when; packages; what the customer was shown; who may give
-- how much off. A line is a copy of what it was priced by, so that nothing here changes an order that was written.

create table customer_groups (
  organization_id uuid not null references organizations, id uuid not null,
  names jsonb not null, archived_at timestamptz, version integer not null default 1,
  primary key (organization_id, id)
);
comment on table customer_groups is 'Customers who are charged by a list of their own: fleets, members, staff.';
call tenancy.wall('customer_groups');

alter table customers add column group_id uuid,
  add constraint customers_group foreign key (organization_id, group_id) references customer_groups;
create index customers_group on customers (organization_id, group_id);

create table price_lists (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null,
  name text not null, customer_group_id uuid, make text, model text,
  valid_from date not null, valid_to date, archived_at timestamptz, version integer not null default 1,
  primary key (organization_id, id),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, customer_group_id) references customer_groups,
  check (model is null or make is not null)
);
comment on table price_lists is 'Prices other than the ordinary ones: for a group of customers, a make or model, between two days.';
create index price_lists_workshop on price_lists (organization_id, workshop_id, valid_from);
create index price_lists_group on price_lists (organization_id, customer_group_id);
call tenancy.wall('price_lists');

create table price_list_entries (
  organization_id uuid not null, id uuid not null, price_list_id uuid not null,
  kind text not null check (kind in ('hour', 'operation', 'part')),
  skill text, op_code_id uuid, part_id uuid, price_minor bigint not null check (price_minor >= 0),
  primary key (organization_id, id),
  foreign key (organization_id, price_list_id) references price_lists,
  foreign key (organization_id, op_code_id) references op_codes,
  foreign key (organization_id, part_id) references parts,
  check ((kind = 'operation') = (op_code_id is not null)), check ((kind = 'part') = (part_id is not null)),
  check (kind = 'hour' or skill is null)
);
comment on table price_list_entries is 'What a list charges: an hour of a skill (none: of any), a whole operation, one of a part.';
create index price_list_entries_list on price_list_entries (organization_id, price_list_id);
create index price_list_entries_op_code on price_list_entries (organization_id, op_code_id);
create index price_list_entries_part on price_list_entries (organization_id, part_id);
call tenancy.wall('price_list_entries');

create table packages (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null,
  code text not null, names jsonb not null, search_text text not null default '',
  fixed_minor bigint check (fixed_minor >= 0),
  every_distance integer check (every_distance > 0), distance_unit text not null default 'km' check (distance_unit in ('km', 'mi')),
  every_months integer check (every_months > 0),
  published boolean not null default true,
  archived_at timestamptz, version integer not null default 1,
  primary key (organization_id, id),
  unique (organization_id, workshop_id, code),
  foreign key (organization_id, workshop_id) references workshops
);
comment on table packages is 'Menus: labour and parts sold as one job, for some models, due by distance or months, at a fixed price or by the list.';
create index packages_search on packages using gin (organization_id, search_text gin_trgm_ops);
call tenancy.wall('packages');

create table package_models (
  organization_id uuid not null, id uuid not null, package_id uuid not null,
  make text not null, model text, year_from smallint, year_to smallint,
  primary key (organization_id, id),
  foreign key (organization_id, package_id) references packages,
  check (year_from is null or year_to is null or year_from <= year_to)
);
comment on table package_models is 'The cars a package is for; one without any is for all.';
create index package_models_package on package_models (organization_id, package_id);
call tenancy.wall('package_models');

create table package_lines (
  organization_id uuid not null, id uuid not null, package_id uuid not null, position integer not null,
  kind text not null check (kind in ('labor', 'part', 'sublet', 'fee')),
  op_code_id uuid, part_id uuid, name text, hours_seconds integer check (hours_seconds % 360 = 0),
  quantity_milli bigint check (quantity_milli > 0), fixed_minor bigint check (fixed_minor >= 0),
  primary key (organization_id, id),
  foreign key (organization_id, package_id) references packages,
  foreign key (organization_id, op_code_id) references op_codes,
  foreign key (organization_id, part_id) references parts,
  check (op_code_id is not null or part_id is not null or name is not null)
);
comment on table package_lines is 'What a package is made of.';
create index package_lines_package on package_lines (organization_id, package_id, position);
create index package_lines_op_code on package_lines (organization_id, op_code_id);
create index package_lines_part on package_lines (organization_id, part_id);
call tenancy.wall('package_lines');

/* Finds packages of one workshop by parts of code, name or its pinyin; see search_vehicles for the why. */
create function search_packages(workshop uuid, terms text[], most integer) returns setof packages
language sql stable security definer set search_path = public
as $$
  select p.* from packages p
  where p.organization_id = tenancy.organization() and p.workshop_id = workshop and p.archived_at is null
    and p.search_text like all (select '%' || term || '%' from unnest(terms) term)
  order by p.code limit most
$$;
revoke all on function search_packages from public;
grant execute on function search_packages to pitlane_app;

alter table jobs add column package_id uuid, add column result_criterion text, add column risk_margin_minor bigint,
  add constraint jobs_package foreign key (organization_id, package_id) references packages,
  add constraint jobs_risk_margin check (risk_margin_minor >= 0);
create index jobs_package on jobs (organization_id, package_id);

alter table repair_order_lines
  add column price_origin text not null default 'typed' check (price_origin in ('typed', 'standard', 'list', 'package', 'none')),
  add column price_list_id uuid, add column price_list_name text,
  add column critical boolean not null default false, add column certificate text,
  add column role text check (role in ('risk-margin')),
  add constraint repair_order_lines_price_list foreign key (organization_id, price_list_id) references price_lists;
create index repair_order_lines_price_list on repair_order_lines (organization_id, price_list_id);

alter table repair_orders add column estimate_valid_until timestamptz,
  add column acknowledged_notices text[] not null default '{}';

create table estimates (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null, visit_id uuid not null,
  repair_order_id uuid not null, version integer not null,
  total_minor bigint not null, valid_until timestamptz not null, snapshot jsonb not null,
  given_at timestamptz not null, given_by uuid not null,
  primary key (organization_id, id),
  unique (organization_id, repair_order_id, version),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, repair_order_id) references repair_orders
);
comment on table estimates is 'Each estimate as the customer was given it: lines, totals, notices, validity; the newest replaces the older, none is changed.';
create index estimates_workshop on estimates (organization_id, workshop_id);
create index estimates_visit on estimates (organization_id, visit_id);
call tenancy.wall('estimates');
revoke update, delete on estimates from pitlane_app;

create table job_alternatives (
  organization_id uuid not null, id uuid not null, repair_order_id uuid not null, job_id uuid not null,
  title text not null check (length(title) between 1 and 300),
  total_minor bigint not null, planned_seconds integer not null default 0, lines jsonb not null,
  created_at timestamptz not null, created_by uuid not null, removed_at timestamptz, version integer not null default 1,
  primary key (organization_id, id),
  foreign key (organization_id, repair_order_id) references repair_orders,
  foreign key (organization_id, job_id) references jobs
);
comment on table job_alternatives is 'Another way to do a job, priced beside the main one; the customer picks, and the two change places.';
create index job_alternatives_order on job_alternatives (organization_id, repair_order_id);
create index job_alternatives_job on job_alternatives (organization_id, job_id);
call tenancy.wall('job_alternatives');

create table discount_limits (
  organization_id uuid not null, workshop_id uuid not null, role text not null,
  limit_bp integer not null check (limit_bp between 0 and 10000), limit_minor bigint check (limit_minor >= 0),
  version integer not null default 1,
  primary key (organization_id, workshop_id, role),
  foreign key (organization_id, workshop_id) references workshops
);
comment on table discount_limits is 'How much a role may give off a line, in percent and, where set, in money.';
call tenancy.wall('discount_limits');

create table discount_requests (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null, visit_id uuid not null,
  repair_order_id uuid not null, line_id uuid not null,
  discount_bp integer, discount_minor bigint, off_minor bigint not null, gross_minor bigint not null, reason text not null,
  state text not null default 'asked' check (state in ('asked', 'granted', 'declined', 'withdrawn')),
  asked_at timestamptz not null, asked_by uuid not null,
  decided_at timestamptz, decided_by uuid, decided_reason text, version integer not null default 1,
  primary key (organization_id, id),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, repair_order_id) references repair_orders,
  foreign key (organization_id, line_id) references repair_order_lines,
  check ((discount_bp is null) <> (discount_minor is null)),
  check (decided_by is null or decided_by <> asked_by)
);
comment on table discount_requests is 'Discounts above the authority of who asks: granted or declined by somebody else, with the reason.';
create index discount_requests_open on discount_requests (organization_id, workshop_id, id desc) where state = 'asked';
create index discount_requests_workshop on discount_requests (organization_id, workshop_id);
create index discount_requests_visit on discount_requests (organization_id, visit_id);
create index discount_requests_order on discount_requests (organization_id, repair_order_id);
create index discount_requests_line on discount_requests (organization_id, line_id);
create unique index discount_requests_one_open on discount_requests (organization_id, line_id) where state = 'asked';
call tenancy.wall('discount_requests');

create table service_commitments (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null,
  kind text not null check (kind in ('quality', 'parts', 'time')), position integer not null default 0,
  texts jsonb not null, remedies jsonb not null,
  op_code_id uuid, package_id uuid, within_minutes integer check (within_minutes > 0), when_booked boolean not null default false,
  valid_from date not null, valid_to date, version integer not null default 1,
  primary key (organization_id, id),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, op_code_id) references op_codes,
  foreign key (organization_id, package_id) references packages
);
comment on table service_commitments is 'What the workshop promises everybody: quality, parts, guaranteed times; and what the customer gets when it is broken.';
create index service_commitments_workshop on service_commitments (organization_id, workshop_id, position);
create index service_commitments_op_code on service_commitments (organization_id, op_code_id);
create index service_commitments_package on service_commitments (organization_id, package_id);
call tenancy.wall('service_commitments');

alter table workshops add column prices_published boolean not null default false;
create function identity.published_workshop(workshop uuid) returns uuid
language sql stable security definer set search_path = public
as $$ select organization_id from workshops where id = workshop and prices_published and archived_at is null $$;
revoke all on function identity.published_workshop(uuid) from public;
grant execute on function identity.published_workshop(uuid) to pitlane_identity;

create table deposits (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null, visit_id uuid not null,
  repair_order_id uuid not null, number text not null,
  kind text not null check (kind in ('received', 'refunded', 'credited', 'returned')),
  amount_minor bigint not null check (amount_minor > 0),
  method text check (method in ('cash', 'card', 'wechat-pay', 'alipay', 'bizum', 'transfer')),
  reference text, reason text, payment_id uuid,
  written_at timestamptz not null, written_by uuid not null,
  primary key (organization_id, id),
  unique (organization_id, workshop_id, number),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, repair_order_id) references repair_orders,
  foreign key (organization_id, payment_id) references payments
);
comment on table deposits is 'Money held for an order before it is settled: received, refunded, credited to the sheet, returned when the sheet is taken back; never edited.';
create index deposits_visit on deposits (organization_id, visit_id);
create index deposits_order on deposits (organization_id, repair_order_id);
create index deposits_payment on deposits (organization_id, payment_id);
create index deposits_day on deposits (organization_id, workshop_id, written_at);
call tenancy.wall('deposits');
revoke update, delete on deposits from pitlane_app;
