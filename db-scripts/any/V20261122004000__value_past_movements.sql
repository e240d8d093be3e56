-- What was booked on a holding in the month that begins after a month end, minor units of the holding's currency: lets the first night
-- roll balances back. Empty once that night is done.
create table value_past_moved (
  holding_id ${id} not null,
  month_end date not null,
  moved_minor ${id} not null,
  constraint value_past_moved_pk primary key (holding_id, month_end)
);
