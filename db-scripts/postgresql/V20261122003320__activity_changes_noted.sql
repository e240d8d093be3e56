-- Whoever writes what features count has the customers noted whose count may have changed, once a statement and only where a column that
-- matters changed. Before the first night there is nothing to note: it derives everything. Its beginning waits for writers (row share).
create function activity_note_change() returns trigger language plpgsql set search_path from current as $$
declare
  part text := tg_argv[0];
  seen text := 'select id, ' || tg_argv[1] || ' as customer_id, ' || tg_argv[2] || ' from ';
begin
  lock table value_feature_night in row share mode;
  if exists (select 1 from value_feature_night) then
    execute 'insert into activity_touched (customer_id, part) select distinct x.customer_id, $1 from ('
      || case tg_op
           when 'INSERT' then seen || 'fresh'
           when 'DELETE' then seen || 'former'
           else '(' || seen || 'former except ' || seen || 'fresh) union all (' || seen || 'fresh except ' || seen || 'former)'
         end
      || ') x where x.customer_id is not null' using part;
  end if;
  return null;
end
$$;

create procedure activity_note_changes_of(source text, part text, customer text, columns text) language plpgsql as $$
begin
  execute format('create trigger %I after insert on %I referencing new table as fresh for each statement execute function'
    ' activity_note_change(%L, %L, %L)', source || '_noted_in', source, part, customer, columns);
  execute format('create trigger %I after update on %I referencing old table as former new table as fresh for each statement'
    ' execute function activity_note_change(%L, %L, %L)', source || '_noted_up', source, part, customer, columns);
  execute format('create trigger %I after delete on %I referencing old table as former for each statement execute function'
    ' activity_note_change(%L, %L, %L)', source || '_noted_de', source, part, customer, columns);
end
$$;

call activity_note_changes_of('customer_customer', 'CUSTOMER', 'id', 'customer_since, merged_into_id');
call activity_note_changes_of('customer_holding', 'HOLDINGS', 'owner_id', 'product_id, opened_on, closed_on');
call activity_note_changes_of('activity_interaction', 'CONTACTS', 'customer_id', 'happened_at, kind');
call activity_note_changes_of('feedback_complaint', 'COMPLAINTS', 'customer_id', 'opened_on, closed_on');
call activity_note_changes_of('fact_evidence', 'TEXTS', 'customer_id', 'kind_id, said_on, judgement_id');

drop procedure activity_note_changes_of;
