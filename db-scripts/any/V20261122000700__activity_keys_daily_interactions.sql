-- Makes a delivered transaction key unique over all partitions.
create table activity_transaction_key (
  source ${str}(20${chr}) not null,
  source_key ${str}(40${chr}) not null,
  booked_on date not null,
  transaction_id ${id} not null,
  constraint activity_transaction_key_pk primary key (source_key, source)
);

-- Days whose transactions changed since they were last folded.
create table activity_open_day (
  on_day date not null,
  constraint activity_open_day_pk primary key (on_day)
);

-- One row a customer and day, minor units of the bank's base currency.
create table activity_daily (
  on_day date not null,
  customer_id ${id} not null,
  tx_count integer not null,
  in_minor ${id} not null,
  out_minor ${id} not null,
  -- card purchases, cash and transfers out: what counts as a purchase in RFM
  purchase_count integer not null,
  purchase_minor ${id} not null,
  salary_minor ${id} not null,
  constraint activity_daily_pk primary key (on_day, customer_id)
);
create index activity_daily_cust_ix on activity_daily (customer_id, on_day);

create table activity_interaction (
  id ${key} not null,
  source ${str}(20${chr}) not null,
  source_key ${str}(40${chr}) not null,
  customer_id ${id} not null,
  record_id ${id},
  happened_at timestamp(6) not null,
  channel ${str}(12${chr}) not null,
  kind ${str}(24${chr}) not null,
  subject ${str}(200${chr}),
  content ${str}(2000${chr}),
  disposition ${str}(40${chr}),
  campaign_code ${str}(40${chr}),
  staff_id ${id},
  recorded_at timestamp(6) with time zone not null,
  constraint activity_interaction_pk primary key (id),
  constraint activity_interaction_key_uq unique (source, source_key),
  constraint activity_interaction_cust_fk foreign key (customer_id) references customer_customer (id),
  constraint activity_interaction_rec_fk foreign key (record_id) references customer_record (id),
  constraint activity_interaction_staff_fk foreign key (staff_id) references access_staff (id)
);
create index activity_interaction_cust_ix on activity_interaction (customer_id, happened_at);
-- what enters or leaves a window of days
create index activity_interaction_day_ix on activity_interaction (happened_at, customer_id);
create index activity_interaction_at_ix on activity_interaction (recorded_at);

create table feedback_complaint (
  id ${key} not null,
  source ${str}(20${chr}) not null,
  source_key ${str}(40${chr}) not null,
  customer_id ${id} not null,
  record_id ${id},
  opened_on date not null,
  closed_on date,
  topic ${str}(20${chr}) not null,
  text ${str}(2000${chr}),
  status ${str}(12${chr}) not null,
  channel ${str}(12${chr}),
  recorded_at timestamp(6) with time zone not null,
  version integer not null,
  constraint feedback_complaint_pk primary key (id),
  constraint feedback_complaint_key_uq unique (source, source_key),
  constraint feedback_complaint_cust_fk foreign key (customer_id) references customer_customer (id),
  constraint feedback_complaint_rec_fk foreign key (record_id) references customer_record (id)
);
create index feedback_complaint_cust_ix on feedback_complaint (customer_id, opened_on);
create index feedback_complaint_open_ix on feedback_complaint (opened_on);
create index feedback_complaint_close_ix on feedback_complaint (closed_on);
create index feedback_complaint_at_ix on feedback_complaint (recorded_at);
