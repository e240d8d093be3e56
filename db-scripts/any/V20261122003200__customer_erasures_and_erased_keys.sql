-- Keys that must not come back with a delivery: their owners were erased. Only the hash is kept (SHA-256, hex).
create table intake_erased_key (
  source ${str}(20${chr}) not null,
  key_hash ${str}(64${chr}) not null,
  erased_at timestamp(6) with time zone not null,
  constraint intake_erased_key_pk primary key (source, key_hash)
);

-- Who had a customer erased, when and why. The words by which the kept files are searched stand here only until that is done.
create table customer_erasure (
  id ${key} not null,
  customer_id ${id} not null,
  ground ${str}(20${chr}) not null,
  requested_by ${str}(36${chr}) not null,
  requested_at timestamp(6) with time zone not null,
  state ${str}(8${chr}) not null,
  words ${text},
  files integer,
  finished_at timestamp(6) with time zone,
  constraint customer_erasure_pk primary key (id),
  constraint customer_erasure_cust_uq unique (customer_id),
  constraint customer_erasure_cust_fk foreign key (customer_id) references customer_customer (id)
);
