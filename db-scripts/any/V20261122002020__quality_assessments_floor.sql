-- What people say of a table under a dimension that no rule can compute; the latest word counts, the former ones are the history.
create table quality_assessment (
  id ${key} not null,
  subject ${str}(20${chr}) not null,
  dimension ${str}(30${chr}) not null,
  score integer not null,
  note ${str}(400${chr}) not null,
  said_by ${str}(36${chr}) not null,
  said_at timestamp(6) with time zone not null,
  constraint quality_assessment_pk primary key (id),
  constraint quality_assessment_score_ck check (score between 0 and 100)
);
create index quality_assessment_cell_ix on quality_assessment (subject, dimension, id);

-- Below which badge the scores of a customer are withheld; the latest row counts.
create table quality_floor (
  id ${key} not null,
  percent_floor integer not null,
  note ${str}(400${chr}) not null,
  set_by ${str}(36${chr}) not null,
  set_at timestamp(6) with time zone not null,
  constraint quality_floor_pk primary key (id),
  constraint quality_floor_percent_ck check (percent_floor between 0 and 100)
);
insert into quality_floor (percent_floor, note, set_by, set_at) values (90, 'product', 'product', timestamp '2026-11-22 00:00:00');

-- Customers of whom the latest check found something, with the share of the rules' weight that their rows meet; of the others it is 100.
create table quality_badge (
  customer_id ${id} not null,
  percent integer not null,
  constraint quality_badge_pk primary key (customer_id),
  constraint quality_badge_percent_ck check (percent between 0 and 100)
);

-- Whose a table is, and which of its rows the work on quality is about; the latest row of a table counts, the former ones are the history.
create table quality_scope (
  id ${key} not null,
  subject ${str}(20${chr}) not null,
  owner ${str}(120${chr}) not null,
  note ${str}(400${chr}) not null,
  set_by ${str}(36${chr}) not null,
  set_at timestamp(6) with time zone not null,
  constraint quality_scope_pk primary key (id)
);
create index quality_scope_subject_ix on quality_scope (subject, id);
