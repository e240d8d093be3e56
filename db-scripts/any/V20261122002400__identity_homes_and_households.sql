-- Where a retail customer lives, and with whom it forms a household: derived by the night, for nobody to edit.
create table identity_home (
  customer_id ${id} not null,
  -- SHA-256 of city and address in their normal form; empty where nothing can be said of them
  address_key ${str}(64${chr}),
  -- the member with the smallest id; empty for who lives alone, or with strangers only
  household_id ${id},
  -- what joins the customer to the others
  reason ${str}(12${chr}),
  since date,
  constraint identity_home_pk primary key (customer_id),
  constraint identity_home_customer_fk foreign key (customer_id) references customer_customer (id),
  constraint identity_home_household_fk foreign key (household_id) references customer_customer (id)
);
create index identity_home_address_ix on identity_home (address_key);
create index identity_home_household_ix on identity_home (household_id);

-- What a night has still to do: customers of whom something has changed that says where they live, and addresses whose people have to be
-- looked at. A row may stand there twice; both are empty when it is done.
create table identity_home_touched (
  customer_id ${id} not null
);
create index identity_home_touched_ix on identity_home_touched (customer_id);
create table identity_home_open (
  address_key ${str}(64${chr}) not null
);
create index identity_home_open_ix on identity_home_open (address_key);

-- One row: all that was recorded before was noted.
create table identity_home_look (
  id ${id} not null,
  noted_until timestamp(6) with time zone not null,
  constraint identity_home_look_pk primary key (id),
  constraint identity_home_look_one_ck check (id = 1)
);

-- What has changed since then is found without reading the rest.
create index customer_customer_at_ix on customer_customer (recorded_at);
create index customer_contact_point_at_ix on customer_contact_point (recorded_at);
create index customer_relation_at_ix on customer_relationship (recorded_at);
create index customer_hold_role_at_ix on customer_holding_role (recorded_at);
create index identity_merge_at_ix on identity_merge (merged_at);
create index identity_merge_undone_ix on identity_merge (undone_at);
