-- Recalls and service campaigns: which cars they are for, which of ours have had them, here or elsewhere.

create table recalls (
  organization_id uuid not null references organizations, id uuid not null,
  number text not null check (length(number) between 1 and 60),
  kind text not null check (kind in ('recall', 'service-campaign')),
  titles jsonb not null, make text not null check (length(make) between 1 and 200),
  safety boolean not null default false, published_on date not null, valid_until date,
  op_code_id uuid, package_code text,
  hours_seconds integer check (hours_seconds >= 0 and hours_seconds % 360 = 0),
  vin_count integer not null default 0 check (vin_count >= 0),
  created_at timestamptz not null, created_by uuid not null, archived_at timestamptz,
  version integer not null default 1,
  primary key (organization_id, id),
  unique (organization_id, number),
  foreign key (organization_id, op_code_id) references op_codes,
  check (valid_until is null or valid_until >= published_on)
);
comment on table recalls is 'What a maker calls cars back for: by a list of VINs where there is one, else by models and years.';
comment on column recalls.vin_count is 'How many VINs are listed; above nought the list alone decides.';
comment on column recalls.package_code is 'The menu it is done by: each workshop has its own under this code.';
create index recalls_op_code on recalls (organization_id, op_code_id);
call tenancy.wall('recalls');

create table recall_models (
  organization_id uuid not null, id uuid not null, recall_id uuid not null,
  make_key text not null, model text, model_key text, year_from smallint, year_to smallint,
  primary key (organization_id, id),
  foreign key (organization_id, recall_id) references recalls
);
comment on table recall_models is 'Models and years a recall is for; an open field holds for all. Keys are in small letters.';
create index recall_models_recall on recall_models (organization_id, recall_id);
create index recall_models_make on recall_models (organization_id, make_key);
call tenancy.wall('recall_models');

create table recall_vins (
  organization_id uuid not null, vin text not null check (vin ~ '^[A-HJ-NPR-Z0-9]{17}$'), recall_id uuid not null,
  primary key (organization_id, vin, recall_id),
  foreign key (organization_id, recall_id) references recalls
);
comment on table recall_vins is 'The very cars a recall is for, as the maker listed them, ours or not.';
create index recall_vins_recall on recall_vins (organization_id, recall_id, vin);
call tenancy.wall('recall_vins');

create table recall_closings (
  organization_id uuid not null, id uuid not null, recall_id uuid not null, vehicle_id uuid not null,
  done_on date not null, reason text not null check (length(reason) between 1 and 2000),
  closed_at timestamptz not null, closed_by uuid not null,
  withdrawn_at timestamptz, withdrawn_by uuid, withdrawn_reason text,
  primary key (organization_id, id),
  foreign key (organization_id, recall_id) references recalls,
  foreign key (organization_id, vehicle_id) references vehicles,
  check ((withdrawn_at is null) = (withdrawn_reason is null))
);
comment on table recall_closings is 'A recall done elsewhere for one car: when, how that is known, and whether it was noted wrongly.';
create unique index recall_closings_once on recall_closings (organization_id, vehicle_id, recall_id) where withdrawn_at is null;
create index recall_closings_recall on recall_closings (organization_id, recall_id);
create index recall_closings_vehicle on recall_closings (organization_id, vehicle_id);
call tenancy.wall('recall_closings');

create table recall_jobs (
  organization_id uuid not null, job_id uuid not null, recall_id uuid not null, vehicle_id uuid not null,
  primary key (organization_id, job_id),
  foreign key (organization_id, job_id) references jobs,
  foreign key (organization_id, recall_id) references recalls,
  foreign key (organization_id, vehicle_id) references vehicles
);
comment on table recall_jobs is 'Jobs that are done for a recall: when the job is finished, the recall is done for this car.';
create index recall_jobs_recall on recall_jobs (organization_id, recall_id);
create index recall_jobs_vehicle on recall_jobs (organization_id, vehicle_id);
call tenancy.wall('recall_jobs');
