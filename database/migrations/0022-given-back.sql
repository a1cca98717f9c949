-- What comes back with the car: the readings, what did not come back and why; and red advice that was refused.

alter table visit_belongings
  add column unreturned_reason text check (length(unreturned_reason) between 1 and 2000),
  add column unreturned_at timestamptz, add column unreturned_by uuid;
alter table visit_papers
  add column unreturned_reason text check (length(unreturned_reason) between 1 and 2000),
  add column unreturned_at timestamptz, add column unreturned_by uuid;

alter table deliveries
  add column odometer integer, add column odometer_unit text,
  add column fuel_percent smallint check (fuel_percent between 0 and 100),
  add column odometer_explanation text;

alter table recommendations
  add column refusal_signature_id uuid, add column refusal_document_id uuid,
  add column excused_at timestamptz, add column excused_by uuid,
  add column excuse_reason text check (length(excuse_reason) between 1 and 2000),
  add foreign key (organization_id, refusal_signature_id) references signatures,
  add foreign key (organization_id, refusal_document_id) references documents;
create index recommendations_refusal_signature on recommendations (organization_id, refusal_signature_id);
create index recommendations_refusal_document on recommendations (organization_id, refusal_document_id);
create index recommendations_given on recommendations (organization_id, workshop_id, created_at);
create index point_results_point on point_results (organization_id, vehicle_id, point, visit_id);
