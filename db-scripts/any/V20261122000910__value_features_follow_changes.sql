-- Customers whose activity changed on a day up to the published date since features were last derived from it.
create table activity_touched (
  id ${key} not null,
  customer_id ${id} not null,
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
