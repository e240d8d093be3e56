-- How often each customer bought, in weeks of the kept time, as the latest fit of the model saw it.
create table value_buying (
  customer_id ${id} not null,
  -- weeks with a purchase after the first, and how long after it the last one came
  repeats integer not null,
  last_week integer not null,
  -- from the first to the last week that is looked at
  watched integer not null,
  spent_minor ${id} not null,
  -- the same in the first half of the time; null for those who came later
  half_repeats integer,
  half_last_week integer,
  constraint value_buying_pk primary key (customer_id),
  constraint value_buying_cust_fk foreign key (customer_id) references customer_customer (id)
);

-- Repeat purchases, as the latest look saw them, of those known by the middle of the time: of one chunk of customers by week.
create table value_buying_week (
  chunk_start ${id} not null,
  week_no integer not null,
  repeats ${id} not null,
  constraint value_buying_week_pk primary key (chunk_start, week_no)
);

create table value_ltv_model (
  id ${key} not null,
  fitted_on date not null,
  -- Monday of the first week, and how many weeks were looked at
  first_week_on date not null,
  weeks integer not null,
  buyers ${id} not null,
  -- FITTED, TOO_FEW, NOT_SETTLED
  state ${str}(12${chr}) not null,
  -- customers who held something a year ago, and those of them who hold nothing any more
  held_customers ${id} not null,
  left_customers ${id} not null,
  -- setting by which the classes were discounted
  setting_id ${id},
  constraint value_ltv_model_pk primary key (id),
  constraint value_ltv_model_day_uq unique (fitted_on)
);

create table value_ltv_parameter (
  model_id ${id} not null,
  name ${str}(12${chr}) not null,
  estimate numeric(30,8) not null,
  std_error numeric(30,8),
  constraint value_ltv_parameter_pk primary key (model_id, name),
  constraint value_ltv_parameter_fk foreign key (model_id) references value_ltv_model (id)
);

-- Repeat purchases since the beginning at the end of each week: made, and foretold from the first half by BG/NBD and by Pareto/NBD.
create table value_ltv_week (
  model_id ${id} not null,
  week_no integer not null,
  actual ${id} not null,
  expected numeric(18,2) not null,
  pareto_expected numeric(18,2),
  constraint value_ltv_week_pk primary key (model_id, week_no),
  constraint value_ltv_week_fk foreign key (model_id) references value_ltv_model (id)
);

-- What the latest model says of customers with the same history; many share one.
create table value_ltv_class (
  repeats integer not null,
  last_week integer not null,
  watched integer not null,
  alive numeric(7,4) not null,
  -- weeks with a purchase in the coming year, and in the horizon, each worth what it is today
  coming numeric(9,2) not null,
  discounted numeric(12,4) not null,
  constraint value_ltv_class_pk primary key (repeats, last_week, watched)
);

-- Minor units of the base currency.
create table value_ltv (
  customer_id ${id} not null,
  valid_from date not null,
  valid_to date not null,
  historic_minor ${id} not null,
  current_minor ${id} not null,
  potential_minor ${id} not null,
  total_minor ${id} not null,
  grade ${str}(1${chr}) not null,
  -- both null where the model says nothing of the customer
  alive_percent integer,
  coming_purchases numeric(9,2),
  constraint value_ltv_pk primary key (customer_id, valid_from),
  constraint value_ltv_cust_fk foreign key (customer_id) references customer_customer (id)
);
create index value_ltv_to_ix on value_ltv (valid_to, customer_id);
-- Those of a grade who are worth most, without sorting the bank.
create index value_ltv_worth_ix on value_ltv (grade, total_minor, customer_id);

-- Sums of one night, so that a page adds up hundreds of rows and not millions of customers.
create table value_ltv_cell (
  business_date date not null,
  branch_id ${id},
  grade ${str}(1${chr}) not null,
  product_id ${id} not null,
  joined_in integer,
  customers ${id} not null,
  historic_minor ${id} not null,
  current_minor ${id} not null,
  potential_minor ${id} not null,
  total_minor ${id} not null,
  purchase_minor ${id} not null,
  products ${id} not null,
  age_years ${id} not null,
  age_known ${id} not null,
  tenure_days ${id} not null,
  tenure_known ${id} not null,
  alive_percent ${id} not null,
  alive_known ${id} not null,
  constraint value_ltv_cell_branch_fk foreign key (branch_id) references access_branch (id),
  constraint value_ltv_cell_prod_fk foreign key (product_id) references product_product (id)
);
create index value_ltv_cell_day_ix on value_ltv_cell (business_date, branch_id);

-- Assets with all banks together, this one included, as a customer told them; for each of the customer's records, the latest word counts.
create table value_wallet_told (
  id ${key} not null,
  customer_id ${id} not null,
  record_id ${id} not null,
  told_minor ${id} not null,
  told_on date not null,
  said_by ${str}(36${chr}) not null,
  said_at timestamp(6) with time zone not null,
  constraint value_wallet_told_pk primary key (id),
  constraint value_wallet_told_cust_fk foreign key (customer_id) references customer_customer (id),
  constraint value_wallet_told_record_fk foreign key (record_id) references customer_record (id)
);
create index value_wallet_told_cust_ix on value_wallet_told (customer_id, told_on);
