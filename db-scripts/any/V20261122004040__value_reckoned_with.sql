-- What had been said about value when the night of a date began; what is said later counts from the next night on.
create table value_reckoned_with (
  business_date date not null,
  setting_id ${id} not null,
  -- the last word on the cost of a unit; 0 where there is none
  last_cost_id ${id} not null,
  constraint value_reckoned_with_pk primary key (business_date)
);
