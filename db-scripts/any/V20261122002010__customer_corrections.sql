-- What a colleague put right, for as long as the source keeps to the word that was wrong.
create table customer_correction (
  id ${key} not null,
  -- one act speaks for every record that the customer had then, and ends for all of them together
  act ${str}(36${chr}) not null,
  record_id ${id} not null,
  field ${str}(20${chr}) not null,
  -- what the source said then, and what holds instead; dates as yyyy-mm-dd
  delivered ${str}(300${chr}),
  corrected ${str}(300${chr}) not null,
  reason ${str}(400${chr}) not null,
  corrected_by ${str}(36${chr}) not null,
  corrected_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  -- SUPERSEDED by another word of the source, REPLACED by another correction, WITHDRAWN by a colleague
  end_reason ${str}(12${chr}),
  constraint customer_correction_pk primary key (id),
  constraint customer_correction_record_fk foreign key (record_id) references customer_record (id)
);
create index customer_correction_rec_ix on customer_correction (record_id, field);
