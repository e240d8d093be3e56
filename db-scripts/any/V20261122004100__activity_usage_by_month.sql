-- How a holding was used in a month, by the channel of its bookings; written anew where a day of the month was folded.
-- Like bookings it has no foreign key: each row would lock its holding, which took a third of folding.
create table activity_usage (
  holding_id ${id} not null,
  month_on date not null,
  -- NONE where the booking names none
  channel ${str}(12${chr}) not null,
  tx_count integer not null,
  -- minor units of the holding's currency; bookings in another one are only counted
  purchase_minor ${id} not null,
  net_minor ${id} not null,
  -- sum of the amounts, each times its day of the month, from which the mean balance of any period follows
  net_days_minor ${id} not null,
  constraint activity_usage_pk primary key (holding_id, month_on, channel)
);
create index activity_usage_month_ix on activity_usage (month_on);

-- What was folded before this table was there is folded once more.
insert into activity_open_day (on_day) select distinct d.on_day from activity_daily d
  where not exists (select 1 from activity_open_day o where o.on_day = d.on_day);
