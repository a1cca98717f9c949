-- A day on which nobody asked the customer about a symptom they watch is told to the manager once (A22).

alter table observations add column missed_at timestamptz;
comment on column observations.missed_at is 'When it was noticed that nobody asked on the agreed day; the manager is told then.';
create index observations_results on observations (organization_id, workshop_id, result_at desc)
  where result_at is not null;
