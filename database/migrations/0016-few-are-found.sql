-- A search gives a handful: planned for a thousand, the database would read all customers to name the owners of eight.
-- One plan, the one by the trigram index, fits every search; planning each anew costs more than finding.

alter function search_vehicles(text[], uuid, integer) rows 8 set plan_cache_mode = force_generic_plan;
alter function search_customers(text[], uuid, integer) rows 8 set plan_cache_mode = force_generic_plan;
alter function search_parts(text[], uuid, integer) rows 8 set plan_cache_mode = force_generic_plan;
alter function search_op_codes(text[], uuid, integer) rows 8 set plan_cache_mode = force_generic_plan;
alter function search_repair_orders(uuid, text, integer) rows 8 set plan_cache_mode = force_generic_plan;

-- Kept answers are looked up by key and cleared by age: an index that holds the group too would tempt the first
-- plan, made while the table is empty, to walk all keys of the group for each command.
drop index idempotency_keys_age;
create index idempotency_keys_age on idempotency_keys (created_at);
