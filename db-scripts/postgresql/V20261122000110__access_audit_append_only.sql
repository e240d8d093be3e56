-- The audit trail only grows: not even a mistaken program changes or empties it.
create function access_audit_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'access_audit only grows' using errcode = 'insufficient_privilege';
end
$$;
create trigger access_audit_append_only before update or delete on access_audit for each row execute function access_audit_refuse();
create trigger access_audit_no_truncate before truncate on access_audit for each statement execute function access_audit_refuse();
