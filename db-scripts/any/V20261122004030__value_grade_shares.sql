-- By what customers are graded, and the shares of them in each grade, in percent, or from what amount on they have it; the last word counts from the next night on, and none is overwritten.
create table value_grade_shares (
  id ${key} not null,
  a_percent integer not null,
  b_percent integer not null,
  c_percent integer not null,
  d_percent integer not null,
  basis ${str}(12${chr}) default 'CONTRIBUTION' not null,
  -- minor units of the base currency; null where grades are cut by shares
  a_from_minor ${id},
  b_from_minor ${id},
  c_from_minor ${id},
  note ${str}(400${chr}) not null,
  set_by ${str}(64${chr}) not null,
  set_at timestamp(6) with time zone not null,
  constraint value_grade_shares_pk primary key (id),
  constraint value_grade_shares_ck check (a_from_minor > b_from_minor and b_from_minor > c_from_minor)
);
insert into value_grade_shares (a_percent, b_percent, c_percent, d_percent, note, set_by, set_at)
  values (20, 30, 30, 20, 'As shipped', 'product', current_timestamp);
