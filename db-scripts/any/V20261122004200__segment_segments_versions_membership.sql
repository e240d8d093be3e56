-- A group of customers that work is aimed at: by a rule, by a clustering, or as the cell of a matrix.
create table segment_segment (
  id ${key} not null,
  code ${str}(40${chr}) not null,
  name ${str}(120${chr}) not null,
  kind ${str}(8${chr}) not null,
  -- a sub-segment: its members are also members of this one
  parent_id ${id},
  -- of a cluster or cell: the segmentation that it belongs to
  segmentation_id ${id},
  -- where the work on its latest version stands
  state ${str}(10${chr}) not null,
  -- number of the version by which nights assign customers; none before the first approval
  in_force integer,
  -- page and parameters of the list that it was made from
  origin ${str}(200${chr}),
  owner ${str}(36${chr}) not null,
  saved_at timestamp(6) with time zone not null,
  version integer not null,
  constraint segment_segment_pk primary key (id),
  constraint segment_segment_code_uq unique (code),
  constraint segment_segment_parent_fk foreign key (parent_id) references segment_segment (id),
  constraint segment_segment_self_ck check (parent_id <> id)
);
create index segment_segment_parent_ix on segment_segment (parent_id);
create index segment_segment_origin_ix on segment_segment (owner, origin);

create table segment_version (
  id ${key} not null,
  segment_id ${id} not null,
  ordinal integer not null,
  -- as this version would have the segment called, and part of
  name ${str}(120${chr}) not null,
  parent_id ${id},
  definition ${text} not null,
  made_by ${str}(36${chr}) not null,
  made_at timestamp(6) with time zone not null,
  submitted_by ${str}(36${chr}),
  approved_by ${str}(36${chr}),
  approved_at timestamp(6) with time zone,
  constraint segment_version_pk primary key (id),
  constraint segment_version_uq unique (segment_id, ordinal),
  constraint segment_version_segment_fk foreign key (segment_id) references segment_segment (id),
  constraint segment_version_parent_fk foreign key (parent_id) references segment_segment (id),
  constraint segment_version_self_ck check (parent_id <> segment_id)
);
create index segment_version_parent_ix on segment_version (parent_id);

-- The last number given to segments and to segmentations. Whoever changes which segments speak of which holds the row until the end.
create table segment_number (
  kind ${str}(3${chr}) not null,
  last_number ${id} not null,
  constraint segment_number_pk primary key (kind)
);
insert into segment_number (kind, last_number) values ('SEG', 0);
insert into segment_number (kind, last_number) values ('CLU', 0);

-- Who was in when, from one business date to another (exclusive; 9999-12-31 = still in), written only where something changed. There is
-- no foreign key to the customer: a night writes millions of rows, and takes them from the customers themselves.
create table segment_membership (
  segment_id ${id} not null,
  customer_id ${id} not null,
  valid_from date not null,
  valid_to date not null,
  -- of a rule: the block of the version in force that lets the customer in, from 1
  let_in_by integer,
  constraint segment_membership_pk primary key (customer_id, segment_id, valid_from),
  constraint segment_membership_segment_fk foreign key (segment_id) references segment_segment (id)
);
-- All that counts of members ask, so that they read no row.
create index segment_membership_to_ix on segment_membership (segment_id, valid_to, customer_id, valid_from);
create index segment_membership_from_ix on segment_membership (segment_id, valid_from, customer_id);

-- What each night found, so that no list counts members. A night that begins writes its rows with the versions that it goes by, and counts
-- in the end.
create table segment_size (
  segment_id ${id} not null,
  business_date date not null,
  version_ordinal integer not null,
  members ${id} not null,
  entered ${id} not null,
  gone ${id} not null,
  -- mean quality badge of the members, of 100, and how many of them were below the floor that night; none without a member
  badge_mean numeric(7,4),
  badge_below ${id},
  constraint segment_size_pk primary key (segment_id, business_date),
  constraint segment_size_segment_fk foreign key (segment_id) references segment_segment (id)
);

-- Where a segment is used; nothing in use is retired.
create table segment_use (
  segment_id ${id} not null,
  user_kind ${str}(20${chr}) not null,
  user_id ${id} not null,
  user_name ${str}(120${chr}) not null,
  constraint segment_use_pk primary key (segment_id, user_kind, user_id),
  constraint segment_use_segment_fk foreign key (segment_id) references segment_segment (id)
);
create index segment_use_user_ix on segment_use (user_kind, user_id);

-- Whom a night has just found gone, within one transaction.
create table segment_gone (
  segment_id ${id} not null,
  customer_id ${id} not null,
  constraint segment_gone_pk primary key (customer_id, segment_id)
);
