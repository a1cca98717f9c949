-- Complaints, the beginning: taken in from any channel, owned by somebody, closed only for a reason that holds.

create table complaints (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null,
  number text not null,
  state text not null default 'received' check (state in ('received', 'closed')),
  channel text not null check (channel in ('desk', 'phone', 'letter', 'email', 'messenger', 'follow-up', 'public', 'authority', 'other')),
  level smallint not null check (level between 1 and 3),
  circumstances text[] not null default '{}' check (circumstances <@ array['accident', 'injury', 'media', 'authority']),
  words text not null check (length(words) between 1 and 4000),
  customer_id uuid, vehicle_id uuid, visit_id uuid,
  owner_id uuid not null,
  received_at timestamptz not null, received_by uuid not null, told_at timestamptz not null,
  manager_called_at timestamptz, manager_seen_at timestamptz, manager_seen_by uuid,
  closing_asked_at timestamptz, closing_asked_by uuid, closing_reason text,
  closed_at timestamptz, closed_by uuid, outcome text check (outcome in ('satisfied', 'approved')), closing_words text,
  version integer not null default 1,
  primary key (organization_id, id),
  unique (organization_id, workshop_id, number),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, customer_id) references customers,
  foreign key (organization_id, vehicle_id) references vehicles,
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, owner_id) references staff,
  check (customer_id is not null or vehicle_id is not null),
  check (not circumstances && array['accident', 'injury'] or level = 3),
  check ((state = 'closed') = (closed_at is not null)),
  check ((closed_at is null) = (outcome is null) and (closed_at is null) = (closing_words is null)),
  check ((closing_asked_at is null) = (closing_reason is null))
);
comment on table complaints is 'What a customer holds against the house, in their words; its later steps will be further states.';
comment on column complaints.told_at is 'When the customer said it; a letter or a note from the telephone is taken in later.';
comment on column complaints.manager_called_at is 'Last time the manager was called because the level is serious or grave.';
create index complaints_open on complaints (organization_id, workshop_id, level desc, id) where state <> 'closed';
create index complaints_newest on complaints (organization_id, workshop_id, id desc);
create index complaints_of_car on complaints (organization_id, vehicle_id, id desc);
create index complaints_of_customer on complaints (organization_id, customer_id, id desc);
create index complaints_visit on complaints (organization_id, visit_id);
create index complaints_owner on complaints (organization_id, owner_id);
call tenancy.wall('complaints');

create table complaint_entries (
  organization_id uuid not null, id uuid not null, complaint_id uuid not null,
  kind text not null check (kind in ('noted', 'level-changed', 'handed-over', 'closing-asked', 'closing-refused', 'closed', 'reopened')),
  words text check (length(words) between 1 and 4000),
  level_from smallint, level_to smallint, owner_to uuid,
  at timestamptz not null, by_id uuid not null,
  primary key (organization_id, id),
  foreign key (organization_id, complaint_id) references complaints,
  foreign key (organization_id, owner_to) references staff,
  check ((kind = 'level-changed') = (level_to is not null)),
  check ((kind = 'handed-over') = (owner_to is not null)),
  check (kind = 'handed-over' or words is not null)
);
comment on table complaint_entries is 'What was done about a complaint and who decided what, in the order it happened; nothing is rewritten.';
create index complaint_entries_complaint on complaint_entries (organization_id, complaint_id, id);
create index complaint_entries_owner on complaint_entries (organization_id, owner_to);
call tenancy.wall('complaint_entries');
revoke update, delete on complaint_entries from pitlane_app;
