-- The registry: who works here, with what, at what price; whose cars come.

create table workshop_holidays (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null,
  on_date date not null, name text not null, opens time, closes time,
  primary key (organization_id, id),
  unique (organization_id, workshop_id, on_date),
  foreign key (organization_id, workshop_id) references workshops,
  check ((opens is null) = (closes is null))
);
comment on table workshop_holidays is 'Days the workshop is closed, or open at other hours than its week.';
call tenancy.wall('workshop_holidays');

create table bays (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null,
  name text not null, kind text not null, position integer not null default 0,
  archived_at timestamptz, version integer not null default 1,
  primary key (organization_id, id),
  unique (organization_id, workshop_id, name),
  foreign key (organization_id, workshop_id) references workshops
);
comment on table bays is 'Places where a car can be worked on: lift, flat, alignment, wash, paint.';
call tenancy.wall('bays');

create table equipment (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null,
  name text not null, kind text not null, bay_id uuid, next_check_on date,
  archived_at timestamptz, version integer not null default 1,
  primary key (organization_id, id),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, bay_id) references bays
);
comment on table equipment is 'Tools worth planning: aligner, scanner, charger, with the date of their next check.';
create index equipment_workshop on equipment (organization_id, workshop_id);
create index equipment_bay on equipment (organization_id, bay_id);
call tenancy.wall('equipment');

create table staff (
  organization_id uuid not null references organizations, id uuid not null,
  user_id uuid, name text not null, employee_number text, phone text, email text,
  sign_in_ended_at timestamptz,
  created_at timestamptz not null, archived_at timestamptz, version integer not null default 1,
  primary key (organization_id, id),
  unique (organization_id, user_id),
  unique (organization_id, employee_number)
);
comment on table staff is 'People of the house; those with a sign-in point to it.';
call tenancy.wall('staff');

create table staff_roles (
  organization_id uuid not null, staff_id uuid not null, workshop_id uuid not null, role text not null,
  primary key (organization_id, staff_id, workshop_id, role),
  foreign key (organization_id, staff_id) references staff,
  foreign key (organization_id, workshop_id) references workshops
);
comment on table staff_roles is 'Who holds which role in which workshop: one person may hold several.';
create index staff_roles_workshop on staff_roles (organization_id, workshop_id, role);
call tenancy.wall('staff_roles');

create table staff_skills (
  organization_id uuid not null, staff_id uuid not null, skill text not null,
  level smallint not null default 2 check (level between 1 and 3),
  primary key (organization_id, staff_id, skill),
  foreign key (organization_id, staff_id) references staff
);
comment on table staff_skills is 'What a person can do, from 1 (learning) to 3 (teaches it).';
call tenancy.wall('staff_skills');

create table staff_shifts (
  organization_id uuid not null, id uuid not null, staff_id uuid not null, workshop_id uuid not null,
  weekday smallint not null check (weekday between 1 and 7), starts time not null, ends time not null,
  valid_from date, valid_to date,
  primary key (organization_id, id),
  foreign key (organization_id, staff_id) references staff,
  foreign key (organization_id, workshop_id) references workshops,
  check (starts < ends)
);
comment on table staff_shifts is 'The week a person works, ISO weekdays, in the workshop''s time.';
create index staff_shifts_staff on staff_shifts (organization_id, staff_id);
create index staff_shifts_workshop on staff_shifts (organization_id, workshop_id);
call tenancy.wall('staff_shifts');

create table staff_absences (
  organization_id uuid not null, id uuid not null, staff_id uuid not null,
  starts_on date not null, ends_on date not null, reason text not null,
  primary key (organization_id, id),
  foreign key (organization_id, staff_id) references staff,
  check (starts_on <= ends_on)
);
comment on table staff_absences is 'Days a person is away.';
create index staff_absences_staff on staff_absences (organization_id, staff_id);
call tenancy.wall('staff_absences');

create table customers (
  organization_id uuid not null references organizations, id uuid not null,
  kind text not null check (kind in ('person', 'company')),
  name text not null check (length(name) between 1 and 200),
  tax_number text, address text, notes text,
  preferred_channel text check (preferred_channel in ('phone', 'sms', 'email', 'wechat', 'letter')),
  preferred_locale text check (preferred_locale in ('zh-CN', 'en', 'es')),
  search_text text not null default '',
  created_at timestamptz not null, created_by uuid,
  erased_at timestamptz, archived_at timestamptz, version integer not null default 1,
  primary key (organization_id, id)
);
comment on table customers is 'People and companies who own or bring cars. Personal data of customers lives here and in customer_contacts only.';
create index customers_search on customers using gin (organization_id, search_text gin_trgm_ops);
create index customers_newest on customers (organization_id, id desc);
call tenancy.wall('customers');

create table customer_contacts (
  organization_id uuid not null, id uuid not null, customer_id uuid not null,
  kind text not null check (kind in ('phone', 'email', 'wechat')),
  value text not null, label text, is_primary boolean not null default false,
  primary key (organization_id, id),
  unique (organization_id, customer_id, kind, value),
  foreign key (organization_id, customer_id) references customers
);
comment on table customer_contacts is 'How to reach a customer; phones in E.164.';
create index customer_contacts_value on customer_contacts (organization_id, value);
call tenancy.wall('customer_contacts');

create table customer_consents (
  organization_id uuid not null, id uuid not null, customer_id uuid not null,
  purpose text not null, granted boolean not null, channel text,
  decided_at timestamptz not null, recorded_by uuid not null,
  primary key (organization_id, id),
  foreign key (organization_id, customer_id) references customers
);
comment on table customer_consents is 'Each yes and no to marketing and pictures; the newest per purpose holds.';
create index customer_consents_customer on customer_consents (organization_id, customer_id, purpose, decided_at desc);
call tenancy.wall('customer_consents');

create table vehicles (
  organization_id uuid not null references organizations, id uuid not null,
  vin text check (vin ~ '^[A-HJ-NPR-Z0-9]{17}$'),
  plate_text text, plate_normalized text, plate_country text, plate_kind text,
  make text, model text, model_year smallint, colour text, engine_number text,
  energy text check (energy in ('petrol', 'diesel', 'hybrid', 'plug-in-hybrid', 'electric', 'gas')),
  body text check (body in ('sedan', 'suv', 'van', 'pickup')),
  first_registered_on date, warranty_starts_on date, warranty_ends_on date, warranty_ends_odometer integer,
  owner_id uuid,
  odometer integer check (odometer >= 0), odometer_unit text not null default 'km' check (odometer_unit in ('km', 'mi')),
  odometer_read_at timestamptz,
  search_text text not null default '',
  created_at timestamptz not null, created_by uuid, archived_at timestamptz, version integer not null default 1,
  primary key (organization_id, id),
  foreign key (organization_id, owner_id) references customers
);
comment on table vehicles is 'Cars: the VIN is the key, the plate only a name that may change.';
create unique index vehicles_vin on vehicles (organization_id, vin) where vin is not null;
create unique index vehicles_plate on vehicles (organization_id, plate_country, plate_normalized)
  where plate_normalized is not null and archived_at is null;
create index vehicles_owner on vehicles (organization_id, owner_id);
create index vehicles_search on vehicles using gin (organization_id, search_text gin_trgm_ops);
create index vehicles_newest on vehicles (organization_id, id desc);
call tenancy.wall('vehicles');

create table vehicle_plates (
  organization_id uuid not null, id uuid not null, vehicle_id uuid not null,
  plate_text text not null, plate_normalized text not null, plate_country text not null,
  seen_from timestamptz not null, seen_to timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, vehicle_id) references vehicles
);
comment on table vehicle_plates is 'Plates a car has carried.';
create index vehicle_plates_vehicle on vehicle_plates (organization_id, vehicle_id);
create index vehicle_plates_normalized on vehicle_plates (organization_id, plate_normalized);
call tenancy.wall('vehicle_plates');

create table vehicle_owners (
  organization_id uuid not null, id uuid not null, vehicle_id uuid not null, customer_id uuid not null,
  owned_from timestamptz not null, owned_to timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, vehicle_id) references vehicles,
  foreign key (organization_id, customer_id) references customers
);
comment on table vehicle_owners is 'Who has owned a car: the technical history stays when the owner changes.';
create index vehicle_owners_vehicle on vehicle_owners (organization_id, vehicle_id);
create index vehicle_owners_customer on vehicle_owners (organization_id, customer_id);
call tenancy.wall('vehicle_owners');

create table odometer_readings (
  organization_id uuid not null, id uuid not null, vehicle_id uuid not null,
  value integer not null check (value >= 0), unit text not null check (unit in ('km', 'mi')),
  read_at timestamptz not null, visit_id uuid, reason text, recorded_by uuid,
  primary key (organization_id, id),
  foreign key (organization_id, vehicle_id) references vehicles
);
comment on table odometer_readings is 'Every reading of the odometer; one below the last carries its reason.';
create index odometer_readings_vehicle on odometer_readings (organization_id, vehicle_id, read_at desc);
call tenancy.wall('odometer_readings');

create table op_codes (
  organization_id uuid not null references organizations, id uuid not null,
  code text not null, names jsonb not null, search_text text not null default '',
  standard_seconds integer not null check (standard_seconds >= 0 and standard_seconds % 360 = 0),
  skill text, repair_category text not null default 'minor-repair', default_payer text not null default 'customer',
  vague boolean not null default false,
  archived_at timestamptz, version integer not null default 1,
  primary key (organization_id, id),
  unique (organization_id, code)
);
comment on table op_codes is 'Labour operations with their flat-rate time; names in three languages.';
create index op_codes_search on op_codes using gin (organization_id, search_text gin_trgm_ops);
call tenancy.wall('op_codes');

create table op_code_times (
  organization_id uuid not null, id uuid not null, op_code_id uuid not null,
  make text not null, model text, standard_seconds integer not null check (standard_seconds % 360 = 0),
  primary key (organization_id, id),
  foreign key (organization_id, op_code_id) references op_codes
);
comment on table op_code_times is 'Flat-rate times that differ by make and model.';
create index op_code_times_op_code on op_code_times (organization_id, op_code_id);
call tenancy.wall('op_code_times');

create table parts (
  organization_id uuid not null references organizations, id uuid not null,
  number text not null, number_normalized text not null, names jsonb not null, search_text text not null default '',
  source text not null default 'oem' check (source in ('oem', 'equivalent', 'aftermarket', 'reconditioned')),
  unit text not null default 'piece', maker text, critical boolean not null default false,
  archived_at timestamptz, version integer not null default 1,
  primary key (organization_id, id),
  unique (organization_id, number)
);
comment on table parts is 'The parts catalogue of the group; number is text, leading zeros count.';
create index parts_search on parts using gin (organization_id, search_text gin_trgm_ops);
call tenancy.wall('parts');

create table part_stock (
  organization_id uuid not null, workshop_id uuid not null, part_id uuid not null,
  price_minor bigint not null check (price_minor >= 0), cost_minor bigint not null default 0 check (cost_minor >= 0),
  quantity_milli bigint not null default 0 check (quantity_milli >= 0),
  location text, reorder_point_milli bigint not null default 0, version integer not null default 1,
  primary key (organization_id, workshop_id, part_id),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, part_id) references parts
);
comment on table part_stock is 'What lies on the shelf of a workshop and what it sells for; changed only together with a movement.';
create index part_stock_part on part_stock (organization_id, part_id);
call tenancy.wall('part_stock');

create table part_movements (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null, part_id uuid not null,
  kind text not null check (kind in ('receipt', 'issue', 'return', 'correction')),
  quantity_milli bigint not null check (quantity_milli <> 0),
  resulting_milli bigint not null check (resulting_milli >= 0),
  unit_cost_minor bigint, reason text, reference text, line_id uuid, visit_id uuid,
  moved_at timestamptz not null, moved_by uuid not null,
  primary key (organization_id, id),
  foreign key (organization_id, workshop_id, part_id) references part_stock
);
comment on table part_movements is 'Every change of stock: receipt, issue, return or counted correction; never edited.';
create index part_movements_part on part_movements (organization_id, workshop_id, part_id, id desc);
create index part_movements_line on part_movements (organization_id, line_id);
create index part_movements_visit on part_movements (organization_id, visit_id);
call tenancy.wall('part_movements');
revoke update, delete on part_movements from pitlane_app;

create table labor_rates (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null,
  name text not null, skill text, per_hour_minor bigint not null check (per_hour_minor >= 0),
  valid_from date not null, valid_to date, version integer not null default 1,
  primary key (organization_id, id),
  foreign key (organization_id, workshop_id) references workshops
);
comment on table labor_rates is 'Price of an hour, by skill, with the days it holds.';
create index labor_rates_workshop on labor_rates (organization_id, workshop_id, valid_from);
call tenancy.wall('labor_rates');

create table tax_rates (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null,
  name text not null, rate_bp integer not null check (rate_bp between 0 and 10000),
  applies_to text not null check (applies_to in ('labor', 'part', 'all')),
  valid_from date not null, valid_to date, version integer not null default 1,
  primary key (organization_id, id),
  foreign key (organization_id, workshop_id) references workshops
);
comment on table tax_rates is 'Tax on labour and parts, with the days it holds.';
create index tax_rates_workshop on tax_rates (organization_id, workshop_id, valid_from);
call tenancy.wall('tax_rates');

create table service_standards (
  organization_id uuid not null, workshop_id uuid not null, version integer not null,
  parameters jsonb not null, valid_from timestamptz not null, created_by uuid, note text,
  primary key (organization_id, workshop_id, version),
  foreign key (organization_id, workshop_id) references workshops
);
comment on table service_standards is 'Deadlines, tolerances and limits of a workshop; a change is a new version, visits keep the one they ran under.';
call tenancy.wall('service_standards');
revoke update, delete on service_standards from pitlane_app;

/* Finds cars by parts of plate or VIN, newest first, going on before a given one. The definer may use the trigram
   index, which row-level security would bar; the group is therefore named here. The first term drives the index, the
   others filter; a word that everybody has is cut at a thousand finds, so that it costs no more than a rare one. */
create function search_vehicles(terms text[], before uuid, most integer) returns setof vehicles
language sql stable security definer set search_path = public
as $$
  with found as materialized (
    select v.* from vehicles v
    where v.organization_id = tenancy.organization() and v.archived_at is null
      and v.search_text like '%' || terms[1] || '%'
      and v.search_text like all (select '%' || term || '%' from unnest(terms[2:]) term)
    limit 1000)
  select * from found where before is null or id < before order by id desc limit most
$$;
create function search_customers(terms text[], before uuid, most integer) returns setof customers
language sql stable security definer set search_path = public
as $$
  with found as materialized (
    select c.* from customers c
    where c.organization_id = tenancy.organization() and c.archived_at is null
      and c.search_text like '%' || terms[1] || '%'
      and c.search_text like all (select '%' || term || '%' from unnest(terms[2:]) term)
    limit 1000)
  select * from found where before is null or id < before order by id desc limit most
$$;
create function search_parts(terms text[], before uuid, most integer) returns setof parts
language sql stable security definer set search_path = public
as $$
  with found as materialized (
    select p.* from parts p
    where p.organization_id = tenancy.organization() and p.archived_at is null
      and p.search_text like '%' || terms[1] || '%'
      and p.search_text like all (select '%' || term || '%' from unnest(terms[2:]) term)
    limit 1000)
  select * from found where before is null or id < before order by id desc limit most
$$;
create function search_op_codes(terms text[], before uuid, most integer) returns setof op_codes
language sql stable security definer set search_path = public
as $$
  with found as materialized (
    select o.* from op_codes o
    where o.organization_id = tenancy.organization() and o.archived_at is null
      and o.search_text like '%' || terms[1] || '%'
      and o.search_text like all (select '%' || term || '%' from unnest(terms[2:]) term)
    limit 1000)
  select * from found where before is null or id < before order by id desc limit most
$$;
revoke all on function search_vehicles, search_customers, search_parts, search_op_codes from public;
grant execute on function search_vehicles, search_customers, search_parts, search_op_codes to pitlane_app;

/* A person's places of work, asked at sign-in before any group is known. */
create function identity.places_of_work(person uuid)
returns table (organization_id uuid, organization_name text, staff_id uuid, staff_name text, workshop_id uuid,
  workshop_name text, country text, time_zone text, currency text, locale text, role text)
language sql stable security definer set search_path = public
as $$
  select s.organization_id, o.name, s.id, s.name, w.id, w.name, w.country, w.time_zone, w.currency, w.locale, r.role
  from staff s
  join organizations o on o.organization_id = s.organization_id
  join staff_roles r on r.organization_id = s.organization_id and r.staff_id = s.id
  join workshops w on w.organization_id = r.organization_id and w.id = r.workshop_id
  where s.user_id = person and s.sign_in_ended_at is null and s.archived_at is null and w.archived_at is null
$$;
revoke all on function identity.places_of_work(uuid) from public;
grant execute on function identity.places_of_work(uuid) to pitlane_identity;
create index staff_user on staff (user_id) where user_id is not null;

/* Whether anybody has set up a group yet: decides what the first page offers. */
create function identity.is_empty() returns boolean
language sql stable security definer set search_path = public
as $$ select not exists (select 1 from organizations) $$;
revoke all on function identity.is_empty() from public;
grant execute on function identity.is_empty() to pitlane_identity;
