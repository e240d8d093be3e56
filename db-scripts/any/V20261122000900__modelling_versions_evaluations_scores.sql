create table modelling_model (
  id ${key} not null,
  code ${str}(40${chr}) not null,
  -- the last training, whatever came of it, and from how many customers; null before the first
  tried_on date,
  tried_result ${str}(16${chr}),
  tried_rows ${id},
  tried_positives ${id},
  constraint modelling_model_pk primary key (id),
  constraint modelling_model_code_uq unique (code)
);

create table modelling_version (
  id ${key} not null,
  model_id ${id} not null,
  ordinal integer not null,
  state ${str}(16${chr}) not null,
  algorithm ${str}(60${chr}) not null,
  options ${str}(1000${chr}) not null,
  seed ${id} not null,
  features ${str}(2000${chr}) not null,
  -- the data it learned from: features as of one date, the outcome in the days after it
  features_as_of date not null,
  horizon_days integer not null,
  row_count ${id} not null,
  positive_count ${id} not null,
  query_hash ${str}(64${chr}) not null,
  libraries ${str}(400${chr}) not null,
  node ${str}(60${chr}),
  trained_at timestamp(6) with time zone not null,
  business_date date not null,
  content ${bytes} not null,
  constraint modelling_version_pk primary key (id),
  constraint modelling_version_ordinal_uq unique (model_id, ordinal),
  constraint modelling_version_model_fk foreign key (model_id) references modelling_model (id)
);

create table modelling_evaluation (
  id ${key} not null,
  version_id ${id} not null,
  metric ${str}(24${chr}) not null,
  sample ${str}(24${chr}) not null,
  amount numeric(18,8) not null,
  constraint modelling_evaluation_pk primary key (id),
  constraint modelling_evaluation_uq unique (version_id, metric, sample),
  constraint modelling_evaluation_fk foreign key (version_id) references modelling_version (id)
);

create table modelling_score (
  customer_id ${id} not null,
  model_id ${id} not null,
  valid_from date not null,
  valid_to date not null,
  version_id ${id} not null,
  -- probability, four decimals: a smaller change is no news
  probability numeric(6,4) not null,
  band ${str}(8${chr}) not null,
  -- up to three 'feature:contribution' pairs, strongest first
  reasons ${str}(400${chr}),
  constraint modelling_score_pk primary key (customer_id, model_id, valid_from),
  constraint modelling_score_cust_fk foreign key (customer_id) references customer_customer (id),
  constraint modelling_score_model_fk foreign key (model_id) references modelling_model (id),
  constraint modelling_score_version_fk foreign key (version_id) references modelling_version (id)
);
create index modelling_score_to_ix on modelling_score (valid_to, customer_id);
