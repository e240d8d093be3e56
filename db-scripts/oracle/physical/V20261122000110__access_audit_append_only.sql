-- Not executed in this project's tests: the emulation has no PL/SQL.
create or replace trigger access_audit_append_only
before update or delete on access_audit
begin
  raise_application_error(-20001, 'access_audit only grows');
end;
/
