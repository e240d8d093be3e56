-- Shares of the customers in each grade, in percent; the last word counts from the next night on, and none is overwritten.
create table value_grade_shares (
  id ${key} not null,
  a_percent integer not null,
  b_percent integer not null,
  c_percent integer not null,
  d_percent integer not null,
  note ${str}(400${chr}) not null,
  set_by ${str}(64${chr}) not null,
  set_at timestamp(6) with time zone not null,
  constraint value_grade_shares_pk primary key (id)
);
insert into value_grade_shares (a_percent, b_percent, c_percent, d_percent, note, set_by, set_at)
  values (20, 30, 30, 20, 'As shipped', 'product', current_timestamp);
