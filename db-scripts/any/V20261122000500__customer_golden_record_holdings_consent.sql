-- The golden record: what the bank believes of a customer. Its number is that of the record for which it was opened.
create table customer_customer (
  id ${key} not null,
  source ${str}(20${chr}) not null,
  source_key ${str}(40${chr}) not null,
  kind ${str}(12${chr}) not null,
  name ${str}(200${chr}) not null,
  latin_name ${str}(200${chr}),
  language ${str}(5${chr}),
  birth_date date,
  sex ${str}(1${chr}),
  id_number ${str}(40${chr}),
  industry ${str}(60${chr}),
  occupation ${str}(60${chr}),
  branch_id ${id},
  portfolio_id ${id},
  customer_since date,
  closed_on date,
  -- the referrer, and the record under whose number the source named it; nobody is told to have referred himself
  referred_by_id ${id},
  referred_by_record_id ${id},
  -- the customer that took over all records of this one, which is then shown nowhere
  merged_into_id ${id},
  -- when the bank's system last changed it, and since when we know it so
  updated_at timestamp(6),
  recorded_at timestamp(6) with time zone not null,
  version integer not null,
  constraint customer_customer_pk primary key (id),
  constraint customer_customer_key_uq unique (source, source_key),
  constraint customer_customer_branch_fk foreign key (branch_id) references access_branch (id),
  constraint customer_customer_portf_fk foreign key (portfolio_id) references access_portfolio (id),
  constraint customer_customer_refer_fk foreign key (referred_by_id) references customer_customer (id),
  constraint customer_customer_merged_fk foreign key (merged_into_id) references customer_customer (id)
);
create index customer_customer_portf_ix on customer_customer (portfolio_id, id);
create index customer_customer_branch_ix on customer_customer (branch_id, id);
create index customer_customer_refer_ix on customer_customer (referred_by_id);

-- What a source delivered under one of its keys, and whose it is. A customer is opened for each record, under the record's id; a merge
-- moves records between customers. Rows that a source delivers about a customer keep the record, and the customer that it belongs to now.
create table customer_record (
  id ${id} not null,
  source ${str}(20${chr}) not null,
  source_key ${str}(40${chr}) not null,
  customer_id ${id} not null,
  kind ${str}(12${chr}) not null,
  name ${str}(200${chr}) not null,
  latin_name ${str}(200${chr}),
  language ${str}(5${chr}),
  birth_date date,
  sex ${str}(1${chr}),
  id_number ${str}(40${chr}),
  industry ${str}(60${chr}),
  occupation ${str}(60${chr}),
  branch_id ${id},
  portfolio_id ${id},
  customer_since date,
  closed_on date,
  -- a record, too
  referred_by_id ${id},
  mobile ${str}(300${chr}),
  email ${str}(300${chr}),
  address ${str}(300${chr}),
  city ${str}(80${chr}),
  updated_at timestamp(6),
  recorded_at timestamp(6) with time zone not null,
  version integer not null,
  constraint customer_record_pk primary key (id),
  constraint customer_record_key_uq unique (source, source_key),
  constraint customer_record_cust_fk foreign key (customer_id) references customer_customer (id),
  constraint customer_record_refer_fk foreign key (referred_by_id) references customer_record (id)
);
create index customer_record_cust_ix on customer_record (customer_id);
create index customer_record_at_ix on customer_record (recorded_at);

-- What a source delivered before it delivered another state; whose the record is follows from the record.
create table customer_record_history (
  id ${key} not null,
  record_id ${id} not null,
  kind ${str}(12${chr}) not null,
  name ${str}(200${chr}) not null,
  latin_name ${str}(200${chr}),
  language ${str}(5${chr}),
  birth_date date,
  sex ${str}(1${chr}),
  id_number ${str}(40${chr}),
  industry ${str}(60${chr}),
  occupation ${str}(60${chr}),
  branch_id ${id},
  portfolio_id ${id},
  customer_since date,
  closed_on date,
  referred_by_id ${id},
  mobile ${str}(300${chr}),
  email ${str}(300${chr}),
  address ${str}(300${chr}),
  city ${str}(80${chr}),
  updated_at timestamp(6),
  recorded_from timestamp(6) with time zone not null,
  recorded_to timestamp(6) with time zone not null,
  constraint customer_record_history_pk primary key (id),
  constraint customer_record_hist_rec_fk foreign key (record_id) references customer_record (id)
);
create index customer_record_hist_rec_ix on customer_record_history (record_id, recorded_from);

alter table customer_customer add constraint customer_customer_refrec_fk
  foreign key (referred_by_record_id) references customer_record (id);

-- Customers of several records, one of which changed since the golden record was formed.
create table customer_unformed (
  customer_id ${id} not null,
  constraint customer_unformed_pk primary key (customer_id),
  constraint customer_unformed_cust_fk foreign key (customer_id) references customer_customer (id)
);

-- What was known before: every former state with the time in which it was believed.
create table customer_history (
  id ${key} not null,
  customer_id ${id} not null,
  kind ${str}(12${chr}) not null,
  name ${str}(200${chr}) not null,
  latin_name ${str}(200${chr}),
  language ${str}(5${chr}),
  birth_date date,
  sex ${str}(1${chr}),
  id_number ${str}(40${chr}),
  industry ${str}(60${chr}),
  occupation ${str}(60${chr}),
  branch_id ${id},
  portfolio_id ${id},
  customer_since date,
  closed_on date,
  referred_by_id ${id},
  -- contact points as they were
  mobile ${str}(300${chr}),
  email ${str}(300${chr}),
  address ${str}(300${chr}),
  city ${str}(80${chr}),
  recorded_from timestamp(6) with time zone not null,
  recorded_to timestamp(6) with time zone not null,
  constraint customer_history_pk primary key (id),
  constraint customer_history_cust_fk foreign key (customer_id) references customer_customer (id)
);
create index customer_history_cust_ix on customer_history (customer_id, recorded_from);
-- whom somebody had referred
create index customer_history_refer_ix on customer_history (referred_by_id);

-- Beginnings under which a customer is found: for Chinese and Korean names every suffix of the name,
-- for Latin ones every word without diacritics, the customer number, and the name as a whole.
create table customer_term (
  term ${str}(60${chr}) not null,
  customer_id ${id} not null,
  constraint customer_term_pk primary key (term, customer_id),
  constraint customer_term_cust_fk foreign key (customer_id) references customer_customer (id)
);
create index customer_term_cust_ix on customer_term (customer_id);

create table customer_contact_point (
  id ${key} not null,
  customer_id ${id} not null,
  kind ${str}(12${chr}) not null,
  address ${str}(300${chr}) not null,
  city ${str}(80${chr}),
  recorded_at timestamp(6) with time zone not null,
  constraint customer_contact_point_pk primary key (id),
  constraint customer_contact_point_uq unique (customer_id, kind),
  constraint customer_contact_point_fk foreign key (customer_id) references customer_customer (id)
);

-- The latest row of a record, channel, purpose and topic is what holds of it; nothing is overwritten.
create table customer_consent (
  id ${key} not null,
  customer_id ${id} not null,
  record_id ${id},
  channel ${str}(12${chr}) not null,
  purpose ${str}(20${chr}) not null,
  -- ALL, or one topic whose word goes before the general one
  topic ${str}(12${chr}) default 'ALL' not null,
  given ${bool} not null,
  recorded_from timestamp(6) with time zone not null,
  recorded_to timestamp(6) with time zone,
  constraint customer_consent_pk primary key (id),
  constraint customer_consent_cust_fk foreign key (customer_id) references customer_customer (id),
  constraint customer_consent_record_fk foreign key (record_id) references customer_record (id)
);
create index customer_consent_cust_ix on customer_consent (customer_id, channel);

create table customer_holding (
  id ${key} not null,
  source ${str}(20${chr}) not null,
  source_key ${str}(40${chr}) not null,
  product_id ${id} not null,
  account_no ${str}(40${chr}),
  currency ${str}(3${chr}) not null,
  opened_on date,
  matures_on date,
  closed_on date,
  -- minor units of the currency; negative is owed to the bank
  balance_minor ${id},
  credit_limit_minor ${id},
  interest_rate numeric(9,4),
  status ${str}(12${chr}) not null,
  parent_id ${id},
  -- owner, kept beside the role so that a transaction finds its customer in one step
  owner_id ${id},
  owner_record_id ${id},
  recorded_at timestamp(6) with time zone not null,
  version integer not null,
  constraint customer_holding_pk primary key (id),
  constraint customer_holding_key_uq unique (source, source_key),
  constraint customer_holding_product_fk foreign key (product_id) references product_product (id),
  constraint customer_holding_parent_fk foreign key (parent_id) references customer_holding (id),
  constraint customer_holding_owner_fk foreign key (owner_id) references customer_customer (id),
  constraint customer_holding_record_fk foreign key (owner_record_id) references customer_record (id)
);
create index customer_holding_owner_ix on customer_holding (owner_id);
create index customer_holding_parent_ix on customer_holding (parent_id);
-- what opens or closes on a day
create index customer_holding_open_ix on customer_holding (opened_on);
create index customer_holding_close_ix on customer_holding (closed_on);

create table customer_holding_history (
  id ${key} not null,
  holding_id ${id} not null,
  product_id ${id} not null,
  account_no ${str}(40${chr}),
  currency ${str}(3${chr}) not null,
  opened_on date,
  matures_on date,
  closed_on date,
  -- minor units of the currency; negative is owed to the bank
  balance_minor ${id},
  credit_limit_minor ${id},
  interest_rate numeric(9,4),
  status ${str}(12${chr}) not null,
  parent_id ${id},
  recorded_from timestamp(6) with time zone not null,
  recorded_to timestamp(6) with time zone not null,
  constraint customer_hold_hist_pk primary key (id),
  constraint customer_hold_hist_fk foreign key (holding_id) references customer_holding (id)
);
create index customer_hold_hist_ix on customer_holding_history (holding_id, recorded_from);

create table customer_holding_role (
  id ${key} not null,
  source ${str}(20${chr}) not null,
  source_key ${str}(80${chr}) not null,
  holding_id ${id} not null,
  customer_id ${id} not null,
  record_id ${id},
  role ${str}(20${chr}) not null,
  recorded_at timestamp(6) with time zone not null,
  constraint customer_holding_role_pk primary key (id),
  constraint customer_hold_role_key_uq unique (source, source_key),
  constraint customer_hold_role_hold_fk foreign key (holding_id) references customer_holding (id),
  constraint customer_hold_role_cust_fk foreign key (customer_id) references customer_customer (id),
  constraint customer_hold_role_rec_fk foreign key (record_id) references customer_record (id)
);
create index customer_hold_role_hold_ix on customer_holding_role (holding_id);
create index customer_hold_role_cust_ix on customer_holding_role (customer_id);

-- Roles as they were before they changed or ended; whose they are follows from the record.
create table customer_role_history (
  id ${key} not null,
  role_id ${id} not null,
  holding_id ${id} not null,
  record_id ${id} not null,
  role ${str}(20${chr}) not null,
  recorded_from timestamp(6) with time zone not null,
  recorded_to timestamp(6) with time zone not null,
  constraint customer_role_history_pk primary key (id),
  constraint customer_role_hist_hold_fk foreign key (holding_id) references customer_holding (id),
  constraint customer_role_hist_rec_fk foreign key (record_id) references customer_record (id)
);
create index customer_role_hist_rec_ix on customer_role_history (record_id, recorded_from);
create index customer_role_hist_hold_ix on customer_role_history (holding_id, recorded_from);

create table customer_standing_order (
  id ${key} not null,
  source ${str}(20${chr}) not null,
  source_key ${str}(40${chr}) not null,
  holding_id ${id} not null,
  bank_to ${str}(60${chr}),
  account_to ${str}(40${chr}),
  amount_minor ${id} not null,
  currency ${str}(3${chr}) not null,
  purpose ${str}(40${chr}),
  recorded_at timestamp(6) with time zone not null,
  constraint customer_standing_order_pk primary key (id),
  constraint customer_standing_order_uq unique (source, source_key),
  constraint customer_standing_order_fk foreign key (holding_id) references customer_holding (id)
);
create index customer_standing_order_ix on customer_standing_order (holding_id);
create index customer_standing_order_to_ix on customer_standing_order (account_to);
