-- Not executed in this project's tests: the emulation has no PL/SQL. As on PostgreSQL, but a row at a time, and nothing waits for writers
-- when the first night begins.
create or replace trigger customer_noted
after insert or delete or update of customer_since, merged_into_id on customer_customer for each row
begin
  insert into activity_touched (customer_id, part)
  select x.customer_id, 'CUSTOMER' from (select :old.id as customer_id from dual union select :new.id from dual) x
  where x.customer_id is not null and (
    decode(:old.id, :new.id, 0, 1) = 1
    or decode(:old.customer_since, :new.customer_since, 0, 1) = 1
    or decode(:old.merged_into_id, :new.merged_into_id, 0, 1) = 1)
  and exists (select 1 from value_feature_night);
end;
/
create or replace trigger customer_holding_noted
after insert or delete or update of owner_id, product_id, opened_on, closed_on on customer_holding for each row
begin
  insert into activity_touched (customer_id, part)
  select x.customer_id, 'HOLDINGS' from (select :old.owner_id as customer_id from dual union select :new.owner_id from dual) x
  where x.customer_id is not null and (
    decode(:old.owner_id, :new.owner_id, 0, 1) = 1
    or decode(:old.product_id, :new.product_id, 0, 1) = 1
    or decode(:old.opened_on, :new.opened_on, 0, 1) = 1
    or decode(:old.closed_on, :new.closed_on, 0, 1) = 1)
  and exists (select 1 from value_feature_night);
end;
/
create or replace trigger activity_interaction_noted
after insert or delete or update of customer_id, happened_at, kind on activity_interaction for each row
begin
  insert into activity_touched (customer_id, part)
  select x.customer_id, 'CONTACTS' from (select :old.customer_id as customer_id from dual union select :new.customer_id from dual) x
  where x.customer_id is not null and (
    decode(:old.customer_id, :new.customer_id, 0, 1) = 1
    or decode(:old.happened_at, :new.happened_at, 0, 1) = 1
    or decode(:old.kind, :new.kind, 0, 1) = 1)
  and exists (select 1 from value_feature_night);
end;
/
create or replace trigger feedback_complaint_noted
after insert or delete or update of customer_id, opened_on, closed_on on feedback_complaint for each row
begin
  insert into activity_touched (customer_id, part)
  select x.customer_id, 'COMPLAINTS' from (select :old.customer_id as customer_id from dual union select :new.customer_id from dual) x
  where x.customer_id is not null and (
    decode(:old.customer_id, :new.customer_id, 0, 1) = 1
    or decode(:old.opened_on, :new.opened_on, 0, 1) = 1
    or decode(:old.closed_on, :new.closed_on, 0, 1) = 1)
  and exists (select 1 from value_feature_night);
end;
/
create or replace trigger fact_evidence_noted
after insert or delete or update of customer_id, kind_id, said_on, judgement_id on fact_evidence for each row
begin
  insert into activity_touched (customer_id, part)
  select x.customer_id, 'TEXTS' from (select :old.customer_id as customer_id from dual union select :new.customer_id from dual) x
  where x.customer_id is not null and (
    decode(:old.customer_id, :new.customer_id, 0, 1) = 1
    or decode(:old.kind_id, :new.kind_id, 0, 1) = 1
    or decode(:old.said_on, :new.said_on, 0, 1) = 1
    or decode(:old.judgement_id, :new.judgement_id, 0, 1) = 1)
  and exists (select 1 from value_feature_night);
end;
/
