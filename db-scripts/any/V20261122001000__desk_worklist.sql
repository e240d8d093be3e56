-- One line of a relationship manager's day: written by the night, decided by the person.
create table desk_work_item (
  id ${key} not null,
  portfolio_id ${id} not null,
  customer_id ${id} not null,
  -- of the customer as he was when the line was opened; a merge and its undo move the line with it
  record_id ${id} not null,
  reason ${str}(24${chr}) not null,
  -- what tells one occasion from the next: holding, complaint or band start; the same occasion never comes twice to one customer
  occasion ${str}(80${chr}) not null,
  valid_from date not null,
  valid_to date not null,
  due_on date not null,
  -- minor units of the base currency a year that are at stake or to be won
  value_minor ${id} not null,
  probability numeric(6,4) not null,
  priority numeric(18,4) not null,
  -- arguments of the sentence, a JSON array of texts and numbers
  arguments ${str}(1000${chr}) not null,
  state ${str}(16${chr}) not null,
  postponed_to date,
  decided_by ${str}(36${chr}),
  decided_at timestamp(6) with time zone,
  decision_reason ${str}(24${chr}),
  decision_note ${str}(1000${chr}),
  version integer not null,
  constraint desk_work_item_pk primary key (id),
  constraint desk_work_item_occasion_uq unique (record_id, reason, occasion),
  constraint desk_work_item_portf_fk foreign key (portfolio_id) references access_portfolio (id),
  constraint desk_work_item_cust_fk foreign key (customer_id) references customer_customer (id),
  constraint desk_work_item_record_fk foreign key (record_id) references customer_record (id)
);
create index desk_work_item_portf_ix on desk_work_item (portfolio_id, state, valid_to, priority);
create index desk_work_item_cust_ix on desk_work_item (customer_id, valid_from);
