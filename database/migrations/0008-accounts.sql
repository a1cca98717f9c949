-- Doors between the groups and who may enter: commands change sign-ins inside their own transaction, and only those
-- of their own people. Every change wakes the server processes, which forget what they knew of that person.

grant usage on schema identity to pitlane_app;
grant execute on function identity.is_empty() to pitlane_app;

/* Tells every server process, once the transaction is saved, to ask again who this person is and what they may. */
create function identity.notice_change(person uuid) returns void
language sql
as $$ select pg_notify('pitlane_identity', person::text) $$;
revoke all on function identity.notice_change(uuid) from public;
grant execute on function identity.notice_change(uuid) to pitlane_app, pitlane_identity;

/* True for people who work for the running group and no other: over others' sign-in no single group decides. */
create function identity.is_ours_alone(person uuid) returns boolean
language sql stable security definer set search_path = public
as $$
  select coalesce(bool_and(s.organization_id = tenancy.organization()), false)
  from staff s
  where s.user_id = person
    and (s.organization_id = tenancy.organization() or (s.archived_at is null and s.sign_in_ended_at is null))
$$;
revoke all on function identity.is_ours_alone(uuid) from public;
grant execute on function identity.is_ours_alone(uuid) to pitlane_app;

/* Makes a sign-in; answers what is already taken, or null. */
create function identity.create_user(person uuid, person_name text, person_email text, person_phone text,
  person_locale text, password_hash text, account uuid, at timestamptz) returns text
language plpgsql security definer set search_path = public
as $$
declare hurt text;
begin
  if tenancy.organization() is null then raise exception 'create_user outside a group'; end if;
  insert into identity."user" (id, name, email, "phoneNumber", locale, "createdAt", "updatedAt")
    values (person, person_name, person_email, person_phone, person_locale, at, at);
  insert into identity.account (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")
    values (account, person::text, 'credential', person, password_hash, at, at);
  return null;
exception when unique_violation then
  get stacked diagnostics hurt = constraint_name;
  return case when hurt = 'user_phoneNumber_key' then 'phone' else 'email' end;
end $$;
revoke all on function identity.create_user(uuid, text, text, text, text, text, uuid, timestamptz) from public;
grant execute on function identity.create_user(uuid, text, text, text, text, text, uuid, timestamptz) to pitlane_app;

/* Renames a sign-in of the group's own; answers what is already taken, 'foreign' for another group's, or null. */
create function identity.change_user(person uuid, person_name text, person_email text, person_phone text,
  at timestamptz) returns text
language plpgsql security definer set search_path = public
as $$
declare hurt text;
begin
  if not identity.is_ours_alone(person) then return 'foreign'; end if;
  update identity."user" u set name = person_name, email = person_email, "phoneNumber" = person_phone,
    "updatedAt" = at where u.id = person;
  perform identity.notice_change(person);
  return null;
exception when unique_violation then
  get stacked diagnostics hurt = constraint_name;
  return case when hurt = 'user_phoneNumber_key' then 'phone' else 'email' end;
end $$;
revoke all on function identity.change_user(uuid, text, text, text, timestamptz) from public;
grant execute on function identity.change_user(uuid, text, text, text, timestamptz) to pitlane_app;

/* Sets a password for one of the group's own people and ends their sessions; false when the group may not. */
create function identity.set_password(person uuid, password_hash text, at timestamptz) returns boolean
language plpgsql security definer set search_path = public
as $$
begin
  if not identity.is_ours_alone(person) then return false; end if;
  update identity.account a set password = password_hash, "updatedAt" = at
    where a."userId" = person and a."providerId" = 'credential';
  delete from identity.session s where s."userId" = person;
  perform identity.notice_change(person);
  return true;
end $$;
revoke all on function identity.set_password(uuid, text, timestamptz) from public;
grant execute on function identity.set_password(uuid, text, timestamptz) to pitlane_app;

/* Takes the second factor off somebody of the group's own who lost it; false when the group may not. */
create function identity.remove_second_factor(person uuid) returns boolean
language plpgsql security definer set search_path = public
as $$
begin
  if not identity.is_ours_alone(person) then return false; end if;
  delete from identity."twoFactor" t where t."userId" = person;
  update identity."user" u set "twoFactorEnabled" = false where u.id = person;
  perform identity.notice_change(person);
  return true;
end $$;
revoke all on function identity.remove_second_factor(uuid) from public;
grant execute on function identity.remove_second_factor(uuid) to pitlane_app;

/* Ends the person's sessions in the running group; those of another group's work stay. */
create function identity.revoke_sessions(person uuid) returns integer
language plpgsql security definer set search_path = public
as $$
declare ended integer;
begin
  delete from identity.session s
    where s."userId" = person
      and (s."activeOrganizationId" = tenancy.organization() or identity.is_ours_alone(person));
  get diagnostics ended = row_count;
  perform identity.notice_change(person);
  return ended;
end $$;
revoke all on function identity.revoke_sessions(uuid) from public;
grant execute on function identity.revoke_sessions(uuid) to pitlane_app;

/* Closes the door to somebody who left: no session, no key, and no password where no other group employs them. */
create function identity.deactivate_user(person uuid, at timestamptz) returns void
language plpgsql security definer set search_path = public
as $$
begin
  if identity.is_ours_alone(person) then
    update identity.account a set password = null, "updatedAt" = at where a."userId" = person;
  end if;
  update identity.access_tokens t set revoked_at = at
    where t.user_id = person and t.organization_id = tenancy.organization() and t.revoked_at is null;
  perform identity.revoke_sessions(person);
end $$;
revoke all on function identity.deactivate_user(uuid, timestamptz) from public;
grant execute on function identity.deactivate_user(uuid, timestamptz) to pitlane_app;

/* Writes into the person's own chain of the journal what they did to their sign-in. */
create function identity.announce(organization uuid, staff uuid, type text, at timestamptz, device text, payload jsonb)
returns void
language plpgsql security definer set search_path = public
as $$
begin
  perform set_config('pitlane.organization_id', organization::text, true);
  perform journal_append(null, staff, null, type, at, staff, device, payload);
end $$;
revoke all on function identity.announce(uuid, uuid, text, timestamptz, text, jsonb) from public;
grant execute on function identity.announce(uuid, uuid, text, timestamptz, text, jsonb) to pitlane_identity;

/* Whether setting up was asked under this key and in these words: then its retry is no second setting up. */
create function identity.kept_setup(setup_key text, setup_hash bytea) returns boolean
language sql stable security definer set search_path = public
as $$
  select exists (select 1 from idempotency_keys
    where actor_id = organization_id and key = setup_key and request_hash = setup_hash)
$$;
revoke all on function identity.kept_setup(text, bytea) from public;
grant execute on function identity.kept_setup(text, bytea) to pitlane_app;
