-- One version of how the bank divides a kind of customers into clusters: the plan, the setup of the analysis, and what it found.
create table segment_segmentation (
  id ${key} not null,
  code ${str}(40${chr}) not null,
  ordinal integer not null,
  name ${str}(120${chr}) not null,
  purpose ${str}(400${chr}),
  population ${str}(12${chr}) not null,
  least_months integer not null,
  -- the segment whose members are divided; none: all of the kind
  within_id ${id},
  state ${str}(10${chr}) not null,
  variables ${str}(600${chr}) not null,
  method ${str}(10${chr}) not null,
  -- none: the number with the greatest silhouette
  cluster_count integer,
  seed ${id} not null,
  analysis_state ${str}(8${chr}) not null,
  analysis_by ${str}(36${chr}),
  -- the population and the setup that the analysis was asked for
  analysis_of ${str}(800${chr}),
  analysis_day date,
  analysis_done ${id},
  analysis_total ${id},
  analysis_note ${str}(400${chr}),
  -- how often it was begun since it was asked for
  analysis_begun integer not null,
  -- a document of plain numbers: the frozen rule, and what the clusters are like
  findings ${text},
  -- minor units a customer and year; active days in a year, in tenths
  profit_medium ${id} not null,
  profit_high ${id} not null,
  loyalty_medium ${id} not null,
  loyalty_high ${id} not null,
  made_by ${str}(36${chr}) not null,
  version integer not null,
  constraint segment_segmentation_pk primary key (id),
  constraint segment_segmentation_uq unique (code, ordinal),
  constraint segment_segmn_within_fk foreign key (within_id) references segment_segment (id)
);

create table segment_cluster (
  id ${key} not null,
  segmentation_id ${id} not null,
  ordinal integer not null,
  name ${str}(80${chr}),
  description ${str}(400${chr}),
  customers ${id} not null,
  -- of all its customers in a year, minor units of the base currency: revenue less cost to serve, contribution
  profit_minor ${id} not null,
  contribution_minor ${id} not null,
  loyalty_tenths ${id} not null,
  profit ${str}(6${chr}) not null,
  loyalty ${str}(6${chr}) not null,
  moved_because ${str}(200${chr}),
  worth_to_bank integer,
  worth_to_customer integer,
  card_ordinal integer,
  -- the segment that nights fill, from the approval on
  segment_id ${id},
  constraint segment_cluster_pk primary key (id),
  constraint segment_cluster_uq unique (segmentation_id, ordinal),
  constraint segment_cluster_segmn_fk foreign key (segmentation_id) references segment_segmentation (id),
  constraint segment_cluster_segment_fk foreign key (segment_id) references segment_segment (id),
  constraint segment_cluster_worth_ck check (worth_to_bank between 1 and 5 and worth_to_customer between 1 and 5)
);
create index segment_cluster_segment_ix on segment_cluster (segment_id);

create table segment_strategy (
  id ${key} not null,
  segmentation_id ${id} not null,
  ordinal integer not null,
  title ${str}(120${chr}) not null,
  product ${str}(200${chr}),
  channel ${str}(200${chr}),
  price ${str}(200${chr}),
  service_level ${str}(200${chr}),
  owner ${str}(120${chr}),
  -- in words
  target_measure ${str}(120${chr}),
  -- a figure that the nights measure; none where people judge it themselves
  measured_by ${str}(12${chr}),
  target_value numeric(18,2),
  constraint segment_strategy_pk primary key (id),
  constraint segment_strategy_uq unique (segmentation_id, ordinal),
  constraint segment_strategy_segmn_fk foreign key (segmentation_id) references segment_segmentation (id)
);

-- What the members of a cluster were like on the first night after the approval, and from then on on the first night of each month: sums,
-- so that the clusters of one card add up.
create table segment_achieved (
  segment_id ${id} not null,
  business_date date not null,
  customers ${id} not null,
  -- of whom it is known what they bring, and what they bring in a year, minor units
  valued ${id} not null,
  contribution_minor ${id} not null,
  active ${id} not null,
  products ${id} not null,
  good_grades ${id} not null,
  -- members on the first of these nights, and those of them who are customers still
  began ${id} not null,
  kept ${id} not null,
  constraint segment_achieved_pk primary key (segment_id, business_date),
  constraint segment_achieved_segment_fk foreign key (segment_id) references segment_segment (id)
);

-- Every decision on the way; only ever added.
create table segment_decision (
  id ${key} not null,
  segmentation_id ${id} not null,
  step ${str}(12${chr}) not null,
  kind ${str}(20${chr}) not null,
  note ${str}(800${chr}) not null,
  made_by ${str}(36${chr}) not null,
  made_at timestamp(6) with time zone not null,
  constraint segment_decision_pk primary key (id),
  constraint segment_decision_segmn_fk foreign key (segmentation_id) references segment_segmentation (id)
);
create index segment_decision_segmn_ix on segment_decision (segmentation_id, id);

create table segment_principle (
  segmentation_id ${id} not null,
  principle ${str}(12${chr}) not null,
  answer ${str}(400${chr}) not null,
  constraint segment_principle_pk primary key (segmentation_id, principle),
  constraint segment_principle_segmn_fk foreign key (segmentation_id) references segment_segmentation (id)
);

create table segment_impact (
  segmentation_id ${id} not null,
  area ${str}(12${chr}) not null,
  answer ${str}(400${chr}) not null,
  constraint segment_impact_pk primary key (segmentation_id, area),
  constraint segment_impact_segmn_fk foreign key (segmentation_id) references segment_segmentation (id)
);

-- Where the night at hand puts the customers of a chunk, before it is compared with where they were.
create table segment_fresh_cluster (
  segmentation_id ${id} not null,
  customer_id ${id} not null,
  segment_id ${id} not null,
  constraint segment_fresh_cluster_pk primary key (segmentation_id, customer_id)
);
