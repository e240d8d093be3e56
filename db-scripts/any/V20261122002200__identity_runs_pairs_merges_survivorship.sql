create table identity_match_run (
  id ${key} not null,
  business_date date not null,
  document_name ${str}(40${chr}) not null,
  document_version integer not null,
  document ${text} not null,
  -- JSON: what was learned, or taken over from an earlier run
  weights ${text},
  trained ${bool} not null,
  records ${id} not null,
  candidates ${id} not null,
  auto_merged ${id} not null,
  asked ${id} not null,
  seconds numeric(12,3),
  started_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  constraint identity_match_run_pk primary key (id)
);
create index identity_match_run_date_ix on identity_match_run (business_date, document_name);

-- Two records that may be one. What a person decided stays: APART is never joined by a run again.
create table identity_pair (
  id ${key} not null,
  -- records; the left one has the smaller id
  left_id ${id} not null,
  right_id ${id} not null,
  kind ${str}(12${chr}) not null,
  -- bits
  weight numeric(9,3) not null,
  state ${str}(8${chr}) not null,
  -- JSON: the prior and what each comparison says; normal forms are personal
  explanation ${text},
  run_id ${id},
  decided_by ${str}(36${chr}),
  decided_at timestamp(6) with time zone,
  note ${str}(1000${chr}),
  version integer not null,
  constraint identity_pair_pk primary key (id),
  constraint identity_pair_records_uq unique (left_id, right_id),
  constraint identity_pair_order_ck check (left_id < right_id),
  constraint identity_pair_left_fk foreign key (left_id) references customer_record (id),
  constraint identity_pair_right_fk foreign key (right_id) references customer_record (id),
  constraint identity_pair_run_fk foreign key (run_id) references identity_match_run (id)
);
create index identity_pair_right_ix on identity_pair (right_id);
create index identity_pair_state_ix on identity_pair (state, kind, weight);

-- The log of merges, which only grows: an undo is noted in the row of its merge.
create table identity_merge (
  id ${key} not null,
  kept_id ${id} not null,
  gone_id ${id} not null,
  pair_id ${id},
  way ${str}(8${chr}) not null,
  merged_by ${str}(36${chr}) not null,
  merged_at timestamp(6) with time zone not null,
  note ${str}(1000${chr}),
  undone_by ${str}(36${chr}),
  undone_at timestamp(6) with time zone,
  undo_note ${str}(1000${chr}),
  -- versions of both customers after the merge: who finds another one knows that something else has changed since
  kept_version integer not null,
  gone_version integer not null,
  -- JSON: the golden record of the customer that was kept, as it was
  before_image ${text},
  version integer not null,
  constraint identity_merge_pk primary key (id),
  constraint identity_merge_kept_fk foreign key (kept_id) references customer_customer (id),
  constraint identity_merge_gone_fk foreign key (gone_id) references customer_customer (id),
  constraint identity_merge_pair_fk foreign key (pair_id) references identity_pair (id)
);
create index identity_merge_kept_ix on identity_merge (kept_id);
create index identity_merge_gone_ix on identity_merge (gone_id);

create table identity_merge_record (
  merge_id ${id} not null,
  record_id ${id} not null,
  from_id ${id} not null,
  to_id ${id} not null,
  constraint identity_merge_record_pk primary key (merge_id, record_id),
  constraint identity_merge_rec_merge_fk foreign key (merge_id) references identity_merge (id),
  constraint identity_merge_rec_record_fk foreign key (record_id) references customer_record (id)
);
create index identity_merge_rec_record_ix on identity_merge_record (record_id);

-- Which record wins a field: the rules are asked in their order until one decides; * stands for all fields without rules of their own.
create table identity_survivorship (
  field ${str}(20${chr}) not null,
  ordinal integer not null,
  rule ${str}(16${chr}) not null,
  constraint identity_survivorship_pk primary key (field, ordinal)
);

-- The smaller rank is trusted more; field * stands for all fields without a rank of their own. A source without a rank comes last.
-- The rank that has not ended holds; one without a number says that none does from then on.
create table identity_source_rank (
  id ${key} not null,
  source ${str}(20${chr}) not null,
  field ${str}(20${chr}) not null,
  trust_rank integer,
  said_by ${str}(36${chr}) not null,
  recorded_from timestamp(6) with time zone not null,
  recorded_to timestamp(6) with time zone,
  constraint identity_source_rank_pk primary key (id),
  constraint identity_source_rank_uq unique (source, field, recorded_from)
);

-- Of a customer with several records: which of them a golden value came from, and by which rule.
create table identity_golden_field (
  customer_id ${id} not null,
  field ${str}(20${chr}) not null,
  record_id ${id} not null,
  rule ${str}(16${chr}) not null,
  constraint identity_golden_field_pk primary key (customer_id, field),
  constraint identity_golden_cust_fk foreign key (customer_id) references customer_customer (id),
  constraint identity_golden_record_fk foreign key (record_id) references customer_record (id)
);

-- A steward's choice of the record that gives a field; it holds wherever the record goes, until a later one is made.
create table identity_field_choice (
  customer_id ${id} not null,
  field ${str}(20${chr}) not null,
  record_id ${id} not null,
  chosen_by ${str}(36${chr}) not null,
  chosen_at timestamp(6) with time zone not null,
  constraint identity_field_choice_pk primary key (customer_id, field),
  constraint identity_choice_cust_fk foreign key (customer_id) references customer_customer (id),
  constraint identity_choice_record_fk foreign key (record_id) references customer_record (id)
);
create index identity_choice_record_ix on identity_field_choice (record_id);

-- Choices that another one has replaced, or that were given back to the rules.
create table identity_choice_history (
  id ${key} not null,
  customer_id ${id} not null,
  field ${str}(20${chr}) not null,
  record_id ${id} not null,
  chosen_by ${str}(36${chr}) not null,
  chosen_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone not null,
  constraint identity_choice_history_pk primary key (id),
  constraint identity_choice_hist_cust_fk foreign key (customer_id) references customer_customer (id),
  constraint identity_choice_hist_rec_fk foreign key (record_id) references customer_record (id)
);
create index identity_choice_hist_rec_ix on identity_choice_history (record_id);

-- A person's word first, then the most trusted source, the latest change, the fullest value.
-- A customer says more than a prospect; the longest acquaintance counts; who is a customer anywhere has not left.
insert into identity_survivorship (field, ordinal, rule) values ('*', 1, 'MANUAL');
insert into identity_survivorship (field, ordinal, rule) values ('*', 2, 'SOURCE_RANK');
insert into identity_survivorship (field, ordinal, rule) values ('*', 3, 'MOST_RECENT');
insert into identity_survivorship (field, ordinal, rule) values ('*', 4, 'MOST_COMPLETE');
insert into identity_survivorship (field, ordinal, rule) values ('kind', 1, 'MANUAL');
insert into identity_survivorship (field, ordinal, rule) values ('kind', 2, 'MOST_COMPLETE');
insert into identity_survivorship (field, ordinal, rule) values ('kind', 3, 'SOURCE_RANK');
insert into identity_survivorship (field, ordinal, rule) values ('kind', 4, 'MOST_RECENT');
insert into identity_survivorship (field, ordinal, rule) values ('customer_since', 1, 'MANUAL');
insert into identity_survivorship (field, ordinal, rule) values ('customer_since', 2, 'EARLIEST');
insert into identity_survivorship (field, ordinal, rule) values ('closed_on', 1, 'MANUAL');
insert into identity_survivorship (field, ordinal, rule) values ('closed_on', 2, 'LATEST');
