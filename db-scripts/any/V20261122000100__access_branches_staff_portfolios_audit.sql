-- Branch tree, people of the bank, portfolios, and the audit trail.
create table access_branch (
  id ${key} not null,
  code ${str}(32${chr}) not null,
  name ${str}(120${chr}) not null,
  region ${str}(60${chr}),
  parent_id ${id},
  -- '/HQ/EAST/SH01/': a branch sees every branch whose path starts with its own
  path ${str}(400${chr}) not null,
  constraint access_branch_pk primary key (id),
  constraint access_branch_code_uq unique (code),
  constraint access_branch_parent_fk foreign key (parent_id) references access_branch (id)
);
create index access_branch_path_ix on access_branch (path);

create table access_staff (
  id ${key} not null,
  staff_no ${str}(32${chr}) not null,
  -- preferred_username of the identity provider; empty for staff who never log in
  username ${str}(120${chr}),
  name ${str}(120${chr}) not null,
  post ${str}(20${chr}) not null,
  branch_id ${id} not null,
  constraint access_staff_pk primary key (id),
  constraint access_staff_no_uq unique (staff_no),
  constraint access_staff_username_uq unique (username),
  constraint access_staff_branch_fk foreign key (branch_id) references access_branch (id)
);

create table access_portfolio (
  id ${key} not null,
  code ${str}(32${chr}) not null,
  staff_id ${id} not null,
  branch_id ${id} not null,
  constraint access_portfolio_pk primary key (id),
  constraint access_portfolio_code_uq unique (code),
  constraint access_portfolio_staff_fk foreign key (staff_id) references access_staff (id),
  constraint access_portfolio_branch_fk foreign key (branch_id) references access_branch (id)
);
create index access_portfolio_staff_ix on access_portfolio (staff_id);

-- Whoever logs in gets a pseudonym; the audit trail knows people by it alone.
create table access_user (
  id ${key} not null,
  username ${str}(120${chr}) not null,
  pseudonym ${str}(36${chr}) not null,
  first_seen_at timestamp(6) with time zone not null,
  constraint access_user_pk primary key (id),
  constraint access_user_username_uq unique (username),
  constraint access_user_pseudonym_uq unique (pseudonym)
);

-- Append-only: no program updates or deletes a row.
create table access_audit (
  id ${key} not null,
  happened_at timestamp(6) with time zone not null,
  actor ${str}(36${chr}) not null,
  activity ${str}(40${chr}) not null,
  subject_kind ${str}(40${chr}) not null,
  subject_id ${id},
  detail ${str}(1000${chr}),
  constraint access_audit_pk primary key (id)
);
create index access_audit_subject_ix on access_audit (subject_kind, subject_id, happened_at);
create index access_audit_time_ix on access_audit (happened_at);
