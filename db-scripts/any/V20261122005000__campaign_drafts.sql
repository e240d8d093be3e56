-- A campaign from its draft on: what it is for, at whom it is aimed, when and how the bank would like to reach them.
create table campaign_campaign (
  id ${key} not null,
  code ${str}(40${chr}) not null,
  name ${str}(120${chr}) not null,
  -- which of the six kinds of activity
  purpose ${str}(20${chr}) not null,
  -- its audience
  segment_id ${id} not null,
  -- the branch, with those below it, that it is planned for; none = the whole bank
  branch_id ${id},
  state ${str}(10${chr}) not null,
  -- first and last day that it is planned for, both included; either may not be known yet
  planned_from date,
  planned_to date,
  -- how customers should be reached; none = not decided
  channel ${str}(20${chr}),
  note ${str}(800${chr}),
  -- pseudonym of who drafted it
  owner ${str}(36${chr}) not null,
  saved_at timestamp(6) with time zone not null,
  version integer not null,
  constraint campaign_campaign_pk primary key (id),
  constraint campaign_campaign_code_uq unique (code),
  constraint campaign_campaign_segment_fk foreign key (segment_id) references segment_segment (id),
  constraint campaign_campaign_branch_fk foreign key (branch_id) references access_branch (id),
  constraint campaign_campaign_window_ck check (planned_from <= planned_to)
);
create index campaign_campaign_segment_ix on campaign_campaign (segment_id);
create index campaign_campaign_branch_ix on campaign_campaign (branch_id);

-- The last number given to campaigns.
create table campaign_number (
  kind ${str}(3${chr}) not null,
  last_number ${id} not null,
  constraint campaign_number_pk primary key (kind)
);
insert into campaign_number (kind, last_number) values ('CMP', 0);
