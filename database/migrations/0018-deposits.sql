-- Money held for a visit stands on the visit itself: no car leaves while the house holds what is not its own.

alter table visits add column deposit_held_minor bigint not null default 0 check (deposit_held_minor >= 0);
comment on column visits.deposit_held_minor is 'Deposits received and neither credited to a sheet nor refunded: what the entries in deposits add up to.';
create unique index deposits_payment_once on deposits (organization_id, payment_id) where payment_id is not null;

-- Guaranteed times run from the customer's signature; what was promised then counts, whatever the list says later.
create table guaranteed_times (
  organization_id uuid not null, id uuid not null, workshop_id uuid not null, visit_id uuid not null,
  repair_order_id uuid not null, job_id uuid not null, commitment_id uuid not null,
  texts jsonb not null, remedies jsonb not null, within_minutes integer not null check (within_minutes > 0),
  started_at timestamptz not null, due_at timestamptz not null, broken_at timestamptz,
  primary key (organization_id, id),
  unique (organization_id, job_id, commitment_id),
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, repair_order_id) references repair_orders,
  foreign key (organization_id, job_id) references jobs,
  foreign key (organization_id, commitment_id) references service_commitments
);
comment on table guaranteed_times is 'A commitment with a time for a job that was signed for: until when in the workshop''s hours, and when it was broken.';
create index guaranteed_times_workshop on guaranteed_times (organization_id, workshop_id);
create index guaranteed_times_visit on guaranteed_times (organization_id, visit_id);
create index guaranteed_times_order on guaranteed_times (organization_id, repair_order_id);
create index guaranteed_times_commitment on guaranteed_times (organization_id, commitment_id);
call tenancy.wall('guaranteed_times');
