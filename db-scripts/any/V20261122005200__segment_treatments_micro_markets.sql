-- How members of a rule segment, such as a tier of depositors, are treated. Versions: the latest approved one is in force.
create table segment_treatment (
  id ${key} not null,
  segment_id ${id} not null,
  ordinal integer not null,
  title ${str}(120${chr}) not null,
  product ${str}(200${chr}),
  channel ${str}(200${chr}),
  price ${str}(200${chr}),
  service_level ${str}(200${chr}),
  owner ${str}(120${chr}),
  target_measure ${str}(120${chr}),
  measured_by ${str}(12${chr}),
  target_value numeric(18,2),
  made_by ${str}(36${chr}) not null,
  made_at timestamp(6) with time zone not null,
  approved_by ${str}(36${chr}),
  approved_at timestamp(6) with time zone,
  version integer not null,
  constraint segment_treatment_pk primary key (id),
  constraint segment_treatment_uq unique (segment_id, ordinal),
  constraint segment_treatment_segment_fk foreign key (segment_id) references segment_segment (id)
);

-- As it is told to colleagues who serve a member.
create table segment_treatment_text (
  treatment_id ${id} not null,
  language ${str}(5${chr}) not null,
  words ${str}(400${chr}) not null,
  constraint segment_treatment_text_pk primary key (treatment_id, language),
  constraint segment_treatment_text_fk foreign key (treatment_id) references segment_treatment (id)
);

-- A small segment with a product and a price of its own, tracked month by month.
create table segment_micro_market (
  id ${key} not null,
  segment_id ${id} not null,
  product_id ${id} not null,
  name ${str}(120${chr}) not null,
  price ${str}(200${chr}) not null,
  owner ${str}(120${chr}) not null,
  started_on date not null,
  -- how many members are to take the product up
  target_uptake ${id} not null,
  -- from when on it is not tracked any more
  ended_on date,
  made_by ${str}(36${chr}) not null,
  made_at timestamp(6) with time zone not null,
  version integer not null,
  constraint segment_micro_market_pk primary key (id),
  constraint segment_micro_market_uq unique (segment_id, name),
  constraint segment_micro_market_seg_fk foreign key (segment_id) references segment_segment (id),
  constraint segment_micro_market_prod_fk foreign key (product_id) references product_product (id)
);
create index segment_micro_market_prod_ix on segment_micro_market (product_id);

-- As the first night of a month, and the first since the start, has found its members; counts and sums, nobody is named.
create table segment_micro_month (
  market_id ${id} not null,
  business_date date not null,
  members ${id} not null,
  holders ${id} not null,
  -- holders who opened the first of what they hold since the start
  uptake ${id} not null,
  -- of whom it is known what they bring, and what they bring in a year, minor units of the base currency
  valued ${id} not null,
  contribution_minor ${id} not null,
  constraint segment_micro_month_pk primary key (market_id, business_date),
  constraint segment_micro_month_market_fk foreign key (market_id) references segment_micro_market (id)
);
