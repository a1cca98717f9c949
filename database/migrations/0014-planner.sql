-- When a car will be ready: what the shop knows of parts to come, and what it reckoned as it gave its word.

alter table part_stock add column expected_at timestamptz;
comment on column part_stock.expected_at is 'When the next delivery is due; nothing known when null or past.';

alter table visits add column promise_computed_at timestamptz;
comment on column visits.promise_computed_at is 'When the shop would be done by its own reckoning, as it gave the promise that stands; null when nothing could be reckoned.';
