-- Who belongs to whom, as delivered: "from" is the spouse, child, subsidiary or contact person of "to". Records and the customers that
-- they belong to now.
create table customer_relationship (
  id ${key} not null,
  source ${str}(20${chr}) not null,
  source_key ${str}(40${chr}) not null,
  from_record_id ${id} not null,
  from_id ${id} not null,
  to_record_id ${id} not null,
  to_id ${id} not null,
  kind ${str}(20${chr}) not null,
  -- what a contact person means for a sale
  role ${str}(20${chr}),
  since date,
  recorded_at timestamp(6) with time zone not null,
  constraint customer_relationship_pk primary key (id),
  constraint customer_relationship_key_uq unique (source, source_key),
  constraint customer_relation_fromrec_fk foreign key (from_record_id) references customer_record (id),
  constraint customer_relation_from_fk foreign key (from_id) references customer_customer (id),
  constraint customer_relation_torec_fk foreign key (to_record_id) references customer_record (id),
  constraint customer_relation_to_fk foreign key (to_id) references customer_customer (id)
);
create index customer_relation_from_ix on customer_relationship (from_id, kind);
create index customer_relation_to_ix on customer_relationship (to_id, kind);
create index customer_relation_fromrec_ix on customer_relationship (from_record_id);
create index customer_relation_torec_ix on customer_relationship (to_record_id);

-- Relationships as they were before they changed; between whom they were follows from the records.
create table customer_relation_history (
  id ${key} not null,
  relation_id ${id} not null,
  from_record_id ${id} not null,
  to_record_id ${id} not null,
  kind ${str}(20${chr}) not null,
  role ${str}(20${chr}),
  since date,
  recorded_from timestamp(6) with time zone not null,
  recorded_to timestamp(6) with time zone not null,
  constraint customer_relation_hist_pk primary key (id),
  constraint customer_relation_hist_fk foreign key (relation_id) references customer_relationship (id),
  constraint customer_relation_hist_from_fk foreign key (from_record_id) references customer_record (id),
  constraint customer_relation_hist_to_fk foreign key (to_record_id) references customer_record (id)
);
create index customer_relation_hist_from_ix on customer_relation_history (from_record_id, recorded_from);
create index customer_relation_hist_to_ix on customer_relation_history (to_record_id, recorded_from);
create index customer_relation_hist_ix on customer_relation_history (relation_id, recorded_from);
