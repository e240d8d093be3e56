-- Customers of whom something changed since features were last derived: days of activity up to the published date, master data, or rows
-- of another source that features count; and those of whom such rows enter or leave a window with the night.
create table activity_touched (
  id ${key} not null,
  customer_id ${id} not null,
  part ${str}(12${chr}) not null,
  -- the night that has taken the change in hand; null until one does
  taken_on date,
  constraint activity_touched_pk primary key (id)
);
create index activity_touched_cust_ix on activity_touched (customer_id);

-- From which night's features those of a night were reckoned on; null where all were derived anew.
create table value_feature_night (
  business_date date not null,
  base_date date,
  -- 1 when the features of all customers are derived
  complete integer not null,
  constraint value_feature_night_pk primary key (business_date)
);
