-- Lists as people like to see them: which rows, which columns, under a name.
create table access_list_view (
  id ${key} not null,
  list ${str}(20${chr}) not null,
  name ${str}(60${chr}) not null,
  -- parameters of the page's address; words that were searched for are not kept, since they may name a customer
  address ${str}(1000${chr}) not null,
  audience ${str}(8${chr}) not null,
  owner ${str}(36${chr}) not null,
  -- whose post lies on or below this path sees it too; null for the owner alone
  branch_path ${str}(400${chr}),
  changed_at timestamp(6) with time zone not null,
  version integer not null,
  constraint access_list_view_pk primary key (id),
  constraint access_list_view_name_uq unique (list, owner, name),
  constraint access_list_view_team_ck check ((audience = 'OWN') = (branch_path is null))
);
create index access_list_view_path_ix on access_list_view (list, branch_path);
