-- Who joined in a year, by branch and portfolio, so that a reader's data scope can be told from them; counted by the night.
create table value_join_year (
  joined_in integer not null,
  -- 0: of none
  branch_id ${id} not null,
  portfolio_id ${id} not null,
  valid_from date not null,
  valid_to date not null,
  joined integer not null,
  -- of these came through another customer
  referred integer not null,
  -- what the referred bring in a year, minor units of the base currency
  contribution_minor ${id} not null,
  constraint value_join_year_pk primary key (joined_in, branch_id, portfolio_id, valid_from)
);
create index value_join_year_to_ix on value_join_year (valid_to, joined_in);

-- The referred who joined in a year.
create index customer_customer_since_ix on customer_customer (customer_since, referred_by_id);
