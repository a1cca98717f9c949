-- In the shop: who works where and when, what was inspected, what was handed over.

create table assignments (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null, job_id uuid not null,
  visit_id uuid not null, technician_id uuid not null, bay_id uuid,
  starts_at timestamptz not null, ends_at timestamptz not null,
  assigned_at timestamptz not null, assigned_by uuid not null, released_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, job_id) references jobs,
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, technician_id) references staff,
  foreign key (organization_id, bay_id) references bays,
  check (starts_at < ends_at),
  constraint technician_in_one_place exclude using gist (organization_id with =, technician_id with =,
    tstzrange(starts_at, ends_at) with &&) where (released_at is null),
  constraint bay_holds_one_car exclude using gist (organization_id with =, bay_id with =,
    visit_id with <>, tstzrange(starts_at, ends_at) with &&) where (released_at is null and bay_id is not null)
);
comment on table assignments is 'Plan of the shop: a job given to a technician and a bay for a time; the database refuses double use.';
create unique index assignments_one_per_job on assignments (organization_id, job_id) where released_at is null;
create index assignments_workshop on assignments (organization_id, workshop_id, starts_at);
create index assignments_visit on assignments (organization_id, visit_id);
create index assignments_job on assignments (organization_id, job_id);
call tenancy.wall('assignments');

create table clockings (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null, job_id uuid not null,
  visit_id uuid not null, technician_id uuid not null,
  started_at timestamptz not null, ended_at timestamptz,
  end_kind text check (end_kind in ('paused', 'finished')),
  pause_reason text check (pause_reason in ('part', 'approval', 'lunch', 'other-car', 'end-of-shift', 'other')),
  note text,
  primary key (organization_id, id),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, job_id) references jobs,
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, technician_id) references staff,
  check (ended_at is null or ended_at >= started_at)
);
comment on table clockings is 'Hours on jobs: from a start to a pause or finish; one running job per technician.';
create unique index clockings_one_running on clockings (organization_id, technician_id) where ended_at is null;
create index clockings_job on clockings (organization_id, job_id);
create index clockings_visit on clockings (organization_id, visit_id);
create index clockings_workshop on clockings (organization_id, workshop_id, started_at);
create index clockings_technician on clockings (organization_id, technician_id, started_at);
call tenancy.wall('clockings');

create table inspections (
  organization_id uuid not null, id uuid not null, visit_id uuid not null, repair_order_id uuid not null,
  level text not null check (level in ('self', 'team', 'final')), job_id uuid,
  result text not null check (result in ('pass', 'fail')),
  checks jsonb not null, concern_results jsonb not null, road_test_km integer, reason text, failed_job_ids uuid[] not null default '{}',
  inspected_at timestamptz not null, inspected_by uuid not null,
  primary key (organization_id, id),
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, repair_order_id) references repair_orders,
  foreign key (organization_id, inspected_by) references staff,
  foreign key (organization_id, job_id) references jobs
);
comment on table inspections is 'Record of each inspection: the checks, what was shown for every concern, pass or fail with its reason; of one job when its technician checked it. Never edited.';
create index inspections_visit on inspections (organization_id, visit_id);
create index inspections_order on inspections (organization_id, repair_order_id);
create index inspections_inspector on inspections (organization_id, inspected_by);
create index inspections_job on inspections (organization_id, job_id);
call tenancy.wall('inspections');
revoke update, delete on inspections from pitlane_app;

create table handovers (
  organization_id uuid not null, id uuid not null, visit_id uuid not null, repair_order_id uuid not null,
  checks jsonb not null, note text, handed_over_at timestamptz not null, handed_over_by uuid not null,
  primary key (organization_id, id),
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, repair_order_id) references repair_orders
);
comment on table handovers is 'The check before the customer is called: clean, undamaged, complete, old parts in place, key received. Never edited.';
create index handovers_visit on handovers (organization_id, visit_id);
create index handovers_order on handovers (organization_id, repair_order_id);
call tenancy.wall('handovers');
revoke update, delete on handovers from pitlane_app;
