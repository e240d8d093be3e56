-- What one unit of service costs; the latest word on a unit counts, the former ones are the history.
create table value_unit_cost (
  id ${key} not null,
  -- BOOKING and CONTACT: one of a channel; HOLDING: a year of a kind of product
  area ${str}(12${chr}) not null,
  code ${str}(20${chr}) not null,
  -- minor units of the bank's base currency
  cost_minor ${id} not null,
  set_by ${str}(36${chr}) not null,
  set_at timestamp(6) with time zone not null,
  constraint value_unit_cost_pk primary key (id),
  constraint value_unit_cost_ck check (cost_minor >= 0)
);
create index value_unit_cost_unit_ix on value_unit_cost (area, code, id);

-- What is earned beside margins and fees, how the three parts of lifetime value are weighed, and how the future is discounted.
create table value_ltv_setting (
  id ${key} not null,
  historic_percent integer not null,
  current_percent integer not null,
  potential_percent integer not null,
  -- a year, in basis points
  discount_bp integer not null,
  horizon_months integer not null,
  -- of the amount of purchases
  purchase_margin_bp integer not null,
  note ${str}(400${chr}) not null,
  set_by ${str}(36${chr}) not null,
  set_at timestamp(6) with time zone not null,
  constraint value_ltv_setting_pk primary key (id),
  constraint value_ltv_setting_ck check (historic_percent between 0 and 1000 and current_percent between 0 and 1000
    and potential_percent between 0 and 1000 and discount_bp between 0 and 10000 and horizon_months between 12 and 360
    and purchase_margin_bp between 0 and 10000)
);

-- Shipped assumptions, not figures of a bank: a bank that knows its own says so on the page.
insert into value_ltv_setting (historic_percent, current_percent, potential_percent, discount_bp, horizon_months,
  purchase_margin_bp, note, set_by, set_at) values (100, 100, 100, 600, 60, 30, 'product', 'product', timestamp '2026-11-22 00:00:00');

-- Between two statements of one chunk of the night: what a customer's holdings of one product bring and cost.
create table value_profit_part (
  customer_id ${id} not null,
  product_id ${id} not null,
  margin_minor ${id} not null,
  fees_minor ${id} not null,
  purchases_minor ${id} not null,
  booking_cost_minor ${id} not null,
  holding_cost_minor ${id} not null,
  before_minor ${id} not null,
  ongoing_minor ${id} not null,
  ongoing_purchases_minor ${id} not null,
  constraint value_profit_part_pk primary key (customer_id, product_id)
);

-- What a customer brought and cost in the twelve whole months up to the business date: hundreds of minor units of the base currency.
create table value_profit (
  customer_id ${id} not null,
  valid_from date not null,
  valid_to date not null,
  main_product_id ${id} not null,
  -- margin on the mean balances, monthly fees, margin on purchases
  margin_minor ${id} not null,
  fees_minor ${id} not null,
  purchases_minor ${id} not null,
  booking_cost_minor ${id} not null,
  holding_cost_minor ${id} not null,
  contact_cost_minor ${id} not null,
  profit_minor ${id} not null,
  -- profit of the time before, as far back as bookings are kept
  before_minor ${id} not null,
  -- of a year of the holdings that are open: profit without purchases, margin on purchases
  ongoing_minor ${id} not null,
  ongoing_purchases_minor ${id} not null,
  constraint value_profit_pk primary key (customer_id, valid_from),
  constraint value_profit_cust_fk foreign key (customer_id) references customer_customer (id),
  constraint value_profit_prod_fk foreign key (main_product_id) references product_product (id)
);
create index value_profit_to_ix on value_profit (valid_to, customer_id);
create index value_profit_loss_ix on value_profit (valid_to, profit_minor, customer_id);

-- Products with which a customer cost more than the customer brought.
create table value_loss (
  customer_id ${id} not null,
  product_id ${id} not null,
  valid_from date not null,
  valid_to date not null,
  income_minor ${id} not null,
  cost_minor ${id} not null,
  profit_minor ${id} not null,
  constraint value_loss_pk primary key (customer_id, product_id, valid_from),
  constraint value_loss_cust_fk foreign key (customer_id) references customer_customer (id),
  constraint value_loss_prod_fk foreign key (product_id) references product_product (id)
);
create index value_loss_ix on value_loss (valid_to, profit_minor, customer_id);

-- Of the night that is under way, by chunk of customers: what a product brought and cost in a branch.
create table value_product_chunk (
  -- the first customer of the chunk
  chunk_from ${id} not null,
  product_id ${id} not null,
  branch_id ${id},
  portfolio_id ${id},
  customers ${id} not null,
  -- customers with whom the product cost more than it brought
  losing ${id} not null,
  income_minor ${id} not null,
  cost_minor ${id} not null
);
create index value_product_chunk_ix on value_product_chunk (chunk_from);

-- The same of a whole night: so that a page adds up branches and not millions of holdings.
create table value_product_profit (
  business_date date not null,
  product_id ${id} not null,
  branch_id ${id},
  portfolio_id ${id},
  customers ${id} not null,
  losing ${id} not null,
  income_minor ${id} not null,
  cost_minor ${id} not null,
  constraint value_product_profit_prod_fk foreign key (product_id) references product_product (id),
  constraint value_product_profit_branch_fk foreign key (branch_id) references access_branch (id)
);
create index value_product_profit_day_ix on value_product_profit (business_date, branch_id);

-- Assumptions too.
insert into value_unit_cost (area, code, cost_minor, set_by, set_at) values ('BOOKING', 'BRANCH', 600, 'product', timestamp '2026-11-22 00:00:00');
insert into value_unit_cost (area, code, cost_minor, set_by, set_at) values ('BOOKING', 'ATM', 150, 'product', timestamp '2026-11-22 00:00:00');
insert into value_unit_cost (area, code, cost_minor, set_by, set_at) values ('BOOKING', 'POS', 20, 'product', timestamp '2026-11-22 00:00:00');
insert into value_unit_cost (area, code, cost_minor, set_by, set_at) values ('BOOKING', 'WEB', 10, 'product', timestamp '2026-11-22 00:00:00');
insert into value_unit_cost (area, code, cost_minor, set_by, set_at) values ('BOOKING', 'APP', 10, 'product', timestamp '2026-11-22 00:00:00');
insert into value_unit_cost (area, code, cost_minor, set_by, set_at) values ('BOOKING', 'BATCH', 3, 'product', timestamp '2026-11-22 00:00:00');
insert into value_unit_cost (area, code, cost_minor, set_by, set_at) values ('BOOKING', 'NONE', 3, 'product', timestamp '2026-11-22 00:00:00');
insert into value_unit_cost (area, code, cost_minor, set_by, set_at) values ('CONTACT', 'CALL_CENTRE', 1200, 'product', timestamp '2026-11-22 00:00:00');
insert into value_unit_cost (area, code, cost_minor, set_by, set_at) values ('CONTACT', 'CALL', 1500, 'product', timestamp '2026-11-22 00:00:00');
insert into value_unit_cost (area, code, cost_minor, set_by, set_at) values ('CONTACT', 'BRANCH', 2000, 'product', timestamp '2026-11-22 00:00:00');
insert into value_unit_cost (area, code, cost_minor, set_by, set_at) values ('CONTACT', 'EMAIL', 100, 'product', timestamp '2026-11-22 00:00:00');
insert into value_unit_cost (area, code, cost_minor, set_by, set_at) values ('CONTACT', 'SMS', 6, 'product', timestamp '2026-11-22 00:00:00');
insert into value_unit_cost (area, code, cost_minor, set_by, set_at) values ('CONTACT', 'DM', 300, 'product', timestamp '2026-11-22 00:00:00');
insert into value_unit_cost (area, code, cost_minor, set_by, set_at) values ('CONTACT', 'WEB', 2, 'product', timestamp '2026-11-22 00:00:00');
insert into value_unit_cost (area, code, cost_minor, set_by, set_at) values ('CONTACT', 'APP', 2, 'product', timestamp '2026-11-22 00:00:00');
insert into value_unit_cost (area, code, cost_minor, set_by, set_at) values ('HOLDING', 'CURRENT', 2400, 'product', timestamp '2026-11-22 00:00:00');
insert into value_unit_cost (area, code, cost_minor, set_by, set_at) values ('HOLDING', 'SAVINGS', 1200, 'product', timestamp '2026-11-22 00:00:00');
insert into value_unit_cost (area, code, cost_minor, set_by, set_at) values ('HOLDING', 'TIME_DEPOSIT', 600, 'product', timestamp '2026-11-22 00:00:00');
insert into value_unit_cost (area, code, cost_minor, set_by, set_at) values ('HOLDING', 'LOAN', 12000, 'product', timestamp '2026-11-22 00:00:00');
insert into value_unit_cost (area, code, cost_minor, set_by, set_at) values ('HOLDING', 'MORTGAGE', 18000, 'product', timestamp '2026-11-22 00:00:00');
insert into value_unit_cost (area, code, cost_minor, set_by, set_at) values ('HOLDING', 'CREDIT_CARD', 6000, 'product', timestamp '2026-11-22 00:00:00');
insert into value_unit_cost (area, code, cost_minor, set_by, set_at) values ('HOLDING', 'FUND', 4000, 'product', timestamp '2026-11-22 00:00:00');
insert into value_unit_cost (area, code, cost_minor, set_by, set_at) values ('HOLDING', 'INSURANCE', 4000, 'product', timestamp '2026-11-22 00:00:00');
insert into value_unit_cost (area, code, cost_minor, set_by, set_at) values ('HOLDING', 'TRADE', 60000, 'product', timestamp '2026-11-22 00:00:00');
insert into value_unit_cost (area, code, cost_minor, set_by, set_at) values ('HOLDING', 'PLACEMENT', 30000, 'product', timestamp '2026-11-22 00:00:00');
