-- How many customers of a branch are in which RFM cell on one date, so that a page adds up cells and not millions of customers.
create table value_rfm_cell (
  business_date date not null,
  branch_id ${id},
  kind ${str}(12${chr}) not null,
  -- CARD, ORDINARY
  member_type ${str}(8${chr}) not null,
  recency integer not null,
  frequency integer not null,
  monetary integer not null,
  customers ${id} not null,
  -- minor units of the base currency
  spent_minor ${id} not null,
  contribution_minor ${id} not null,
  constraint value_rfm_cell_branch_fk foreign key (branch_id) references access_branch (id)
);
create index value_rfm_cell_day_ix on value_rfm_cell (business_date, branch_id);
