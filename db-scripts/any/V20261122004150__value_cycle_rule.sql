-- Where the bands of the rhythm begin (CHN-04), in cycles of a customer; the last word counts from the next night on, and none is overwritten.
create table value_cycle_rule (
  id ${key} not null,
  -- with fewer active days in 365 the rhythm is unknown
  least_active_days integer not null,
  -- a shorter cycle counts as this long
  shortest_cycle_days integer not null,
  -- of one cycle
  near_percent integer not null,
  border_percent integer not null,
  note ${str}(400${chr}) not null,
  set_by ${str}(64${chr}) not null,
  set_at timestamp(6) with time zone not null,
  constraint value_cycle_rule_pk primary key (id),
  constraint value_cycle_rule_ck check (least_active_days >= 2 and shortest_cycle_days >= 1 and near_percent >= 100
    and border_percent >= near_percent)
);
insert into value_cycle_rule (least_active_days, shortest_cycle_days, near_percent, border_percent, note, set_by, set_at)
  values (3, 7, 150, 200, 'As shipped', 'product', current_timestamp);
