-- What a night derives is valid from one business date to another (exclusive; 9999-12-31 = still valid),
-- written only where something changed, and seen when scheduling_calendar.published_date reaches it.
create table value_features (
  customer_id ${id} not null,
  valid_from date not null,
  valid_to date not null,
  customer_since date,
  last_active_on date,
  first_active_on date,
  active_days_30 integer not null,
  active_days_90 integer not null,
  active_days_prev_90 integer not null,
  active_days_365 integer not null,
  tx_count_90 integer not null,
  tx_count_prev_90 integer not null,
  tx_count_365 integer not null,
  in_minor_90 ${id} not null,
  in_minor_prev_90 ${id} not null,
  out_minor_90 ${id} not null,
  out_minor_prev_90 ${id} not null,
  purchase_count_365 integer not null,
  purchase_minor_365 ${id} not null,
  last_purchase_on date,
  salary_minor_90 ${id} not null,
  salary_minor_prev_90 ${id} not null,
  product_count integer not null,
  holding_count integer not null,
  login_count_90 integer not null,
  login_count_prev_90 integer not null,
  contact_count_90 integer not null,
  complaint_count_90 integer not null,
  complaint_count_365 integer not null,
  open_complaint_count integer not null,
  leaving_text_count_180 integer not null,
  constraint value_features_pk primary key (customer_id, valid_from),
  constraint value_features_cust_fk foreign key (customer_id) references customer_customer (id)
);
create index value_features_to_ix on value_features (valid_to, customer_id, valid_from);
-- whom a border of money has passed
create index value_features_spent_ix on value_features (valid_to, purchase_minor_365);

create table value_rfm (
  customer_id ${id} not null,
  valid_from date not null,
  valid_to date not null,
  recency integer not null,
  frequency integer not null,
  monetary integer not null,
  constraint value_rfm_pk primary key (customer_id, valid_from),
  constraint value_rfm_cust_fk foreign key (customer_id) references customer_customer (id)
);
create index value_rfm_to_ix on value_rfm (valid_to, customer_id, valid_from);

-- How many buyers of a night have each measure, from which the borders follow: recency and frequency as in value_rfm_threshold, monetary
-- to three figures (12,345 is 12,300). Of the latest nights only.
create table value_rfm_count (
  business_date date not null,
  dimension ${str}(1${chr}) not null,
  measure ${id} not null,
  customers ${id} not null,
  constraint value_rfm_count_pk primary key (business_date, dimension, measure)
);

-- Lower border of each fifth of one night: recency in days since 1970-01-01, frequency in purchases, monetary in minor units.
create table value_rfm_threshold (
  business_date date not null,
  dimension ${str}(1${chr}) not null,
  fifth integer not null,
  lower_border ${id} not null,
  customers ${id} not null,
  constraint value_rfm_threshold_pk primary key (business_date, dimension, fifth)
);

-- Mean days between active days, and what the silence since the last one means (CHN-04).
create table value_cycle (
  customer_id ${id} not null,
  valid_from date not null,
  valid_to date not null,
  cycle_days integer,
  last_active_on date,
  band ${str}(24${chr}) not null,
  -- days with activity in the 365 that end with the last one, and days from the first of them to the last
  active_days integer default 0 not null,
  span_days integer default 0 not null,
  constraint value_cycle_pk primary key (customer_id, valid_from),
  constraint value_cycle_cust_fk foreign key (customer_id) references customer_customer (id)
);
create index value_cycle_to_ix on value_cycle (valid_to, customer_id);

create table value_grade (
  customer_id ${id} not null,
  valid_from date not null,
  valid_to date not null,
  -- margin on balances and fees of one year, minor units of the base currency
  contribution_minor ${id} not null,
  -- deposits and investments, and loans, minor units of the base currency
  assets_minor ${id} not null,
  debts_minor ${id} not null,
  grade ${str}(1${chr}) not null,
  constraint value_grade_pk primary key (customer_id, valid_from),
  constraint value_grade_cust_fk foreign key (customer_id) references customer_customer (id)
);
create index value_grade_to_ix on value_grade (valid_to, customer_id);
