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
  -- of the customer and the address that were looked at
  known_at timestamp(6) with time zone not null,
  -- empty where the address has to be looked at again
  settled_at timestamp(6) with time zone,
  constraint identity_home_pk primary key (customer_id),
  constraint identity_home_customer_fk foreign key (customer_id) references customer_customer (id),
  constraint identity_home_household_fk foreign key (household_id) references customer_customer (id)
);
create index identity_home_address_ix on identity_home (address_key);
create index identity_home_household_ix on identity_home (household_id);
