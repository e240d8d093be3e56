-- Profiles that the bank wrote itself, each version of them; the shipped ones are documents of the product.
create table intake_profile (
  id ${key} not null,
  code ${str}(40${chr}) not null,
  -- from 1
  version integer not null,
  document ${text} not null,
  saved_by ${str}(36${chr}) not null,
  saved_at timestamp(6) with time zone not null,
  constraint intake_profile_pk primary key (id),
  constraint intake_profile_code_uq unique (code, version)
);

-- One delivery: the files of one profile that came together.
create table intake_batch (
  id ${key} not null,
  profile_code ${str}(40${chr}) not null,
  -- the version that reads the files; 0 is the shipped profile
  profile_version integer not null,
  state ${str}(16${chr}) not null,
  requested_by ${str}(36${chr}) not null,
  requested_at timestamp(6) with time zone not null,
  started_at timestamp(6) with time zone,
  finished_at timestamp(6) with time zone,
  message ${str}(1000${chr}),
  version integer not null,
  constraint intake_batch_pk primary key (id)
);

-- One delivered file; its bytes are kept as delivered in the data folder under id and hash.
create table intake_file (
  id ${key} not null,
  batch_id ${id} not null,
  ordinal integer not null,
  name ${str}(255${chr}) not null,
  target ${str}(40${chr}) not null,
  sha256 ${str}(64${chr}) not null,
  size_bytes ${id} not null,
  state ${str}(16${chr}) not null,
  -- REPLACE, UPDATE or IGNORE what is known of a key
  known_rows ${str}(12${chr}) not null,
  read_rows ${id} not null,
  staged_rows ${id} not null,
  created_rows ${id} not null,
  changed_rows ${id} not null,
  unchanged_rows ${id} not null,
  kept_rows ${id} not null,
  rejected_rows ${id} not null,
  -- last row number whose chunk is committed
  checkpoint_row ${id} not null,
  error_line ${id},
  error_key ${str}(80${chr}),
  error_text ${str}(1000${chr}),
  started_at timestamp(6) with time zone,
  finished_at timestamp(6) with time zone,
  constraint intake_file_pk primary key (id),
  constraint intake_file_batch_fk foreign key (batch_id) references intake_batch (id)
);
create index intake_file_batch_ix on intake_file (batch_id, ordinal);
create index intake_file_hash_ix on intake_file (sha256, target);

create table intake_reject (
  file_id ${id} not null,
  row_no ${id} not null,
  -- column as delivered, null when the whole row is at fault
  column_name ${str}(120${chr}),
  reason ${str}(40${chr}) not null,
  detail ${str}(400${chr}),
  constraint intake_reject_pk primary key (file_id, row_no),
  constraint intake_reject_file_fk foreign key (file_id) references intake_file (id)
);
