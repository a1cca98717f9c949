-- Around the car: what was looked at where, what was measured, what the car came with, what is advised.

alter table vehicles add column drive_side text check (drive_side in ('left', 'right'));

alter table visits
  add column storage_box text check (length(storage_box) between 1 and 20),
  add column earlier_repair text check (earlier_repair in ('none', 'found')),
  add column earlier_repair_note text, add column earlier_repair_files uuid[] not null default '{}',
  add column earlier_repair_at timestamptz, add column earlier_repair_by uuid;

create table inspection_templates (
  organization_id uuid not null, workshop_id uuid not null, version integer not null,
  points jsonb not null, note text, valid_from timestamptz not null, created_by uuid,
  primary key (organization_id, workshop_id, version),
  foreign key (organization_id, workshop_id) references workshops
);
comment on table inspection_templates is 'What is looked at and measured at each station, with its limits; a change is a new version, an inspection keeps its own.';
call tenancy.wall('inspection_templates');
revoke update, delete on inspection_templates from pitlane_app;

create table walk_around_stations (
  organization_id uuid not null, visit_id uuid not null, station text not null,
  found boolean not null, seen_at timestamptz not null, device_at timestamptz, seen_by uuid not null,
  primary key (organization_id, visit_id, station),
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, seen_by) references staff
);
comment on table walk_around_stations is 'Each stop on the way around the car: who stood there when, by the house''s clock and the tablet''s, and whether something was found.';
create index walk_around_stations_seen_by on walk_around_stations (organization_id, seen_by);
call tenancy.wall('walk_around_stations');

create table point_results (
  organization_id uuid not null, id uuid not null, visit_id uuid not null, vehicle_id uuid not null,
  point text not null, grade text not null check (grade in ('green', 'amber', 'red', 'not-inspected')),
  value_milli bigint, reason text, note text, template_version integer not null,
  odometer integer, seen_at timestamptz not null, device_at timestamptz, seen_by uuid not null,
  version integer not null default 1,
  primary key (organization_id, id),
  unique (organization_id, visit_id, point),
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, vehicle_id) references vehicles,
  foreign key (organization_id, seen_by) references staff,
  check (grade <> 'not-inspected' or (value_milli is null and reason is not null))
);
comment on table point_results is 'How each inspected point stood at a visit: its light and its measured value, or why it was not looked at.';
create index point_results_vehicle on point_results (organization_id, vehicle_id, visit_id desc);
create index point_results_seen_by on point_results (organization_id, seen_by);
call tenancy.wall('point_results');

create table point_photos (
  organization_id uuid not null, point_result_id uuid not null, file_id uuid not null,
  primary key (organization_id, point_result_id, file_id),
  foreign key (organization_id, point_result_id) references point_results,
  foreign key (organization_id, file_id) references files
);
comment on table point_photos is 'Photos that show why a point is amber or red.';
create index point_photos_file on point_photos (organization_id, file_id);
call tenancy.wall('point_photos');

create table damage_comparisons (
  organization_id uuid not null, visit_id uuid not null, damage_mark_id uuid not null,
  verdict text not null check (verdict in ('still-there', 'gone')), new_mark_id uuid,
  seen_at timestamptz not null, device_at timestamptz, seen_by uuid not null,
  primary key (organization_id, visit_id, damage_mark_id),
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, damage_mark_id) references damage_marks,
  foreign key (organization_id, new_mark_id) references damage_marks
);
comment on table damage_comparisons is 'A mark of the visit before, held against the car today: still there, then marked anew, or gone.';
create index damage_comparisons_mark on damage_comparisons (organization_id, damage_mark_id);
create index damage_comparisons_new_mark on damage_comparisons (organization_id, new_mark_id);
call tenancy.wall('damage_comparisons');

create table visit_papers (
  organization_id uuid not null, id uuid not null, visit_id uuid not null,
  kind text not null check (kind in ('vehicle-licence', 'driving-licence', 'insurance', 'warranty-booklet',
    'service-booklet', 'inspection-report', 'power-of-attorney', 'other')),
  valid_until date, complete boolean not null, note text,
  taken_at timestamptz not null, device_at timestamptz, taken_by uuid not null,
  returned_at timestamptz, returned_by uuid,
  primary key (organization_id, id),
  foreign key (organization_id, visit_id) references visits
);
comment on table visit_papers is 'Documents the customer hands over with the car: kind, until when valid, whether complete.';
create index visit_papers_visit on visit_papers (organization_id, visit_id);
call tenancy.wall('visit_papers');

create table recommendations (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null, visit_id uuid not null,
  vehicle_id uuid not null, point_result_id uuid not null, point text not null, names jsonb not null,
  grade text not null check (grade in ('amber', 'red')), urgency text not null check (urgency in ('now', 'soon', 'later')),
  op_code_id uuid, price_minor bigint, due_on date, due_odometer integer,
  state text not null check (state in ('open', 'accepted', 'declined', 'withdrawn')),
  reason text, job_id uuid, decided_at timestamptz, decided_by uuid,
  created_at timestamptz not null, created_by uuid not null, version integer not null default 1,
  primary key (organization_id, id),
  unique (organization_id, point_result_id),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, vehicle_id) references vehicles,
  foreign key (organization_id, point_result_id) references point_results,
  foreign key (organization_id, op_code_id) references op_codes,
  foreign key (organization_id, job_id) references jobs,
  check (state <> 'accepted' or job_id is not null), check (state <> 'declined' or reason is not null)
);
comment on table recommendations is 'Work advised because of an amber or red point, with price and when it falls due; what was declined comes up again.';
create index recommendations_visit on recommendations (organization_id, visit_id);
create index recommendations_vehicle on recommendations (organization_id, vehicle_id, state, visit_id desc);
create index recommendations_workshop on recommendations (organization_id, workshop_id, id desc);
create index recommendations_op_code on recommendations (organization_id, op_code_id);
create index recommendations_job on recommendations (organization_id, job_id);
call tenancy.wall('recommendations');
