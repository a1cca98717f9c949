-- Whether what somebody else was to pay stands once the cause is known (A2, A3).

create table cover_findings (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null, visit_id uuid not null,
  repair_order_id uuid not null, job_id uuid not null,
  cause text not null check (length(cause) between 1 and 2000),
  ground text check (ground in ('abuse', 'bad-fuel', 'third-party-repair', 'accessory', 'accident', 'wear', 'other')),
  done_to_find text, file_ids uuid[] not null default '{}', confirmed_cause_id uuid,
  search_borne_by text check (search_borne_by in ('customer', 'internal', 'shared')), search_minor bigint,
  search_job_id uuid, asked_minor bigint not null default 0, before jsonb not null default '{}',
  found_at timestamptz not null, found_by uuid not null,
  decision text check (decision in ('stands', 'not-asked', 'approved', 'declined', 'borne', 'taken-back')),
  decided_at timestamptz, decided_by uuid, decided_because text,
  primary key (organization_id, id),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, repair_order_id) references repair_orders,
  foreign key (organization_id, job_id) references jobs,
  foreign key (organization_id, search_job_id) references jobs,
  foreign key (organization_id, confirmed_cause_id) references confirmed_causes,
  foreign key (organization_id, found_by) references staff,
  foreign key (organization_id, decided_by) references staff,
  check ((decision is null) = (decided_at is null)),
  check (ground is null or (done_to_find is not null and cardinality(file_ids) > 0))
);
comment on table cover_findings is 'The cause of a fault held against who was to pay: it stands, or it is rejected with evidence and the customer asked first.';
create unique index cover_findings_open on cover_findings (organization_id, job_id) where decided_at is null;
create index cover_findings_job on cover_findings (organization_id, job_id, id);
create index cover_findings_workshop on cover_findings (organization_id, workshop_id, found_at);
create index cover_findings_visit on cover_findings (organization_id, visit_id, id);
create index cover_findings_order on cover_findings (organization_id, repair_order_id);
create index cover_findings_search on cover_findings (organization_id, search_job_id);
create index cover_findings_cause on cover_findings (organization_id, confirmed_cause_id);
create index cover_findings_finder on cover_findings (organization_id, found_by);
create index cover_findings_decider on cover_findings (organization_id, decided_by);
call tenancy.wall('cover_findings');
revoke delete on cover_findings from pitlane_app;
