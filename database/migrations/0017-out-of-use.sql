-- Cars and customers out of use are few and are looked through newest first: an index that holds them alone.

create index vehicles_archived on vehicles (organization_id, id) where archived_at is not null;
create index customers_archived on customers (organization_id, id) where archived_at is not null;

-- Another part in place of the one a customer signed for: asked for by the counter, decided by a manager.

create table other_parts (
  organization_id uuid not null, line_id uuid not null, workshop_id uuid not null, visit_id uuid not null,
  part_id uuid not null, reason text not null, asked_at timestamptz not null, asked_by uuid not null,
  borne_at timestamptz, borne_by uuid, borne_reason text,
  primary key (organization_id, line_id),
  foreign key (organization_id, line_id) references repair_order_lines,
  foreign key (organization_id, workshop_id) references workshops,
  foreign key (organization_id, visit_id) references visits,
  foreign key (organization_id, part_id) references parts,
  check ((borne_at is null) = (borne_by is null))
);
comment on table other_parts is 'The part the counter would hand out instead of the signed one, and whether the house bears the difference.';
create index other_parts_workshop on other_parts (organization_id, workshop_id);
create index other_parts_visit on other_parts (organization_id, visit_id);
create index other_parts_part on other_parts (organization_id, part_id);
call tenancy.wall('other_parts');
