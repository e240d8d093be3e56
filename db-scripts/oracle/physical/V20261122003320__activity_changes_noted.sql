-- Not executed in this project's tests: the emulation has no PL/SQL. As on PostgreSQL, but a row at a time.
create or replace trigger customer_noted
after insert or delete or update of customer_since, merged_into_id on customer_customer for each row
begin
  insert into activity_touched (customer_id, part)
  select x.customer_id, 'CUSTOMER' from (select :old.id as customer_id from dual union select :new.id from dual) x
  where x.customer_id is not null and exists (select 1 from value_feature_night);
end;
/
create or replace trigger customer_holding_noted
after insert or delete or update of owner_id, product_id, opened_on, closed_on on customer_holding for each row
begin
  insert into activity_touched (customer_id, part)
  select x.customer_id, 'HOLDINGS' from (select :old.owner_id as customer_id from dual union select :new.owner_id from dual) x
  where x.customer_id is not null and exists (select 1 from value_feature_night);
end;
/
create or replace trigger activity_interaction_noted
after insert or delete or update of customer_id, happened_at, kind on activity_interaction for each row
begin
  insert into activity_touched (customer_id, part)
  select x.customer_id, 'CONTACTS' from (select :old.customer_id as customer_id from dual union select :new.customer_id from dual) x
  where x.customer_id is not null and exists (select 1 from value_feature_night);
end;
/
create or replace trigger feedback_complaint_noted
after insert or delete or update of customer_id, opened_on, closed_on on feedback_complaint for each row
begin
  insert into activity_touched (customer_id, part)
  select x.customer_id, 'COMPLAINTS' from (select :old.customer_id as customer_id from dual union select :new.customer_id from dual) x
  where x.customer_id is not null and exists (select 1 from value_feature_night);
end;
/
create or replace trigger fact_evidence_noted
after insert or delete or update of customer_id, kind_id, said_on, judgement_id on fact_evidence for each row
begin
  insert into activity_touched (customer_id, part)
  select x.customer_id, 'TEXTS' from (select :old.customer_id as customer_id from dual union select :new.customer_id from dual) x
  where x.customer_id is not null and exists (select 1 from value_feature_night);
end;
/
