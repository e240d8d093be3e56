-- Every former state of a complaint with the time in which it was believed, so that the page of a past day shows it as it stood.
create table feedback_complaint_history (
  id ${key} not null,
  complaint_id ${id} not null,
  opened_on date not null,
  closed_on date,
  topic ${str}(20${chr}) not null,
  text ${str}(2000${chr}),
  status ${str}(12${chr}) not null,
  channel ${str}(12${chr}),
  recorded_from timestamp(6) with time zone not null,
  recorded_to timestamp(6) with time zone not null,
  constraint feedback_complaint_history_pk primary key (id),
  constraint feedback_complaint_history_fk foreign key (complaint_id) references feedback_complaint (id)
);
create index feedback_complaint_history_ix on feedback_complaint_history (complaint_id, recorded_from);
