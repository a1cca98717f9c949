-- Cars and customers out of use are few and are looked through newest first: an index that holds them alone.

create index vehicles_archived on vehicles (organization_id, id) where archived_at is not null;
create index customers_archived on customers (organization_id, id) where archived_at is not null;
