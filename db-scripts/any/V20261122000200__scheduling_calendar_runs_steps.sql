-- One row: the business date whose data the pages show, and the next night's date.
create table scheduling_calendar (
  id ${id} not null,
  first_date date not null,
  -- last night that was published; null before the first night
  published_date date,
  published_at timestamp(6) with time zone,
  base_currency ${str}(3${chr}) not null,
  constraint scheduling_calendar_pk primary key (id),
  constraint scheduling_calendar_one_ck check (id = 1)
);

create table scheduling_run (
  id ${key} not null,
  business_date date not null,
  state ${str}(16${chr}) not null,
  requested_by ${str}(36${chr}) not null,
  requested_at timestamp(6) with time zone not null,
  started_at timestamp(6) with time zone,
  finished_at timestamp(6) with time zone,
  node ${str}(60${chr}),
  stop_requested ${bool} not null,
  message ${str}(1000${chr}),
  version integer not null,
  constraint scheduling_run_pk primary key (id)
);
create index scheduling_run_date_ix on scheduling_run (business_date);

create table scheduling_step (
  id ${key} not null,
  run_id ${id} not null,
  ordinal integer not null,
  code ${str}(40${chr}) not null,
  state ${str}(16${chr}) not null,
  started_at timestamp(6) with time zone,
  finished_at timestamp(6) with time zone,
  done_rows ${id} not null,
  total_rows ${id},
  rejected_rows ${id} not null,
  -- where a resumed step goes on; its meaning belongs to the step
  checkpoint ${str}(200${chr}),
  message ${str}(1000${chr}),
  constraint scheduling_step_pk primary key (id),
  constraint scheduling_step_code_uq unique (run_id, code),
  constraint scheduling_step_run_fk foreign key (run_id) references scheduling_run (id)
);
