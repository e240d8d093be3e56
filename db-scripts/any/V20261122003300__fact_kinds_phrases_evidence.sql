-- What texts tell of a customer's life (SCV-08). Kinds of facts and their phrases are the bank's; the set as a whole has a version, so that
-- a night knows whether texts that it has read already must be read again.
create table fact_rule_set (
  id ${id} not null,
  version integer not null,
  changed_at timestamp(6) with time zone not null,
  changed_by ${str}(36${chr}) not null,
  constraint fact_rule_set_pk primary key (id),
  constraint fact_rule_set_one_ck check (id = 1)
);

create table fact_kind (
  id ${key} not null,
  code ${str}(24${chr}) not null,
  topic ${str}(16${chr}) not null,
  -- which kind of product suits whoever the fact is true of; none for a fact that wants a word and no product
  product_kind ${str}(20${chr}),
  -- months after which what was said says nothing any more
  hold_months integer not null,
  retired ${bool} not null,
  changed_at timestamp(6) with time zone not null,
  changed_by ${str}(36${chr}) not null,
  version integer not null,
  constraint fact_kind_pk primary key (id),
  constraint fact_kind_code_uq unique (code),
  constraint fact_kind_hold_ck check (hold_months between 1 and 120)
);

create table fact_kind_label (
  kind_id ${id} not null,
  language ${str}(2${chr}) not null,
  label ${str}(80${chr}) not null,
  -- what to do for the customer
  advice ${str}(200${chr}) not null,
  constraint fact_kind_label_pk primary key (kind_id, language),
  constraint fact_kind_label_fk foreign key (kind_id) references fact_kind (id)
);

-- Words with which a fact is said, denied, or said of somebody else. A phrase never changes: it is in force from one version of the set to
-- another, and whoever changes it writes a new one.
create table fact_phrase (
  id ${key} not null,
  -- none: denies, or speaks of others, whatever the fact
  kind_id ${id},
  language ${str}(2${chr}) not null,
  words ${str}(120${chr}) not null,
  role ${str}(8${chr}) not null,
  -- of what is said: how far it is believed, in a hundred
  weight integer,
  -- of what denies or names others: on which side of the fact, and at most how many characters from it
  side ${str}(6${chr}),
  reach integer,
  since_version integer not null,
  until_version integer,
  recorded_at timestamp(6) with time zone not null,
  recorded_by ${str}(36${chr}) not null,
  constraint fact_phrase_pk primary key (id),
  constraint fact_phrase_kind_fk foreign key (kind_id) references fact_kind (id),
  constraint fact_phrase_weight_ck check (weight between 1 and 99)
);
create index fact_phrase_kind_ix on fact_phrase (kind_id);

-- How far the texts of a source were read, and with which rules.
create table fact_reading (
  source ${str}(12${chr}) not null,
  read_until timestamp(6) with time zone not null,
  rules_version integer not null,
  constraint fact_reading_pk primary key (source)
);

-- What a colleague knows of a fact, once for each record that the customer had then. The evidence that was judged points here.
create table fact_judgement (
  id ${key} not null,
  kind_id ${id} not null,
  customer_id ${id} not null,
  record_id ${id} not null,
  verdict ${str}(12${chr}) not null,
  reason ${str}(16${chr}),
  note ${str}(400${chr}),
  said_by ${str}(36${chr}) not null,
  said_on date not null,
  said_at timestamp(6) with time zone not null,
  constraint fact_judgement_pk primary key (id),
  constraint fact_judgement_kind_fk foreign key (kind_id) references fact_kind (id),
  constraint fact_judgement_cust_fk foreign key (customer_id) references customer_customer (id),
  constraint fact_judgement_record_fk foreign key (record_id) references customer_record (id)
);
create index fact_judgement_cust_ix on fact_judgement (customer_id, kind_id);

-- One row for each text and kind of fact that the text speaks of.
create table fact_evidence (
  id ${key} not null,
  source ${str}(12${chr}) not null,
  text_id ${id} not null,
  kind_id ${id} not null,
  customer_id ${id} not null,
  record_id ${id},
  said_on date not null,
  -- the phrase that weighs most, what all phrases of the text weigh together in a hundred, and the words around it
  phrase ${str}(120${chr}) not null,
  strength integer not null,
  passage ${str}(400${chr}) not null,
  mark_from integer not null,
  mark_to integer not null,
  text_recorded_at timestamp(6) with time zone not null,
  rules_version integer not null,
  judgement_id ${id},
  constraint fact_evidence_pk primary key (id),
  constraint fact_evidence_text_uq unique (source, text_id, kind_id),
  constraint fact_evidence_kind_fk foreign key (kind_id) references fact_kind (id),
  constraint fact_evidence_cust_fk foreign key (customer_id) references customer_customer (id),
  constraint fact_evidence_record_fk foreign key (record_id) references customer_record (id),
  constraint fact_evidence_judged_fk foreign key (judgement_id) references fact_judgement (id)
);
create index fact_evidence_cust_ix on fact_evidence (customer_id, kind_id);
create index fact_evidence_said_ix on fact_evidence (kind_id, said_on);
create index fact_evidence_kind_ix on fact_evidence (kind_id, id);
create index fact_evidence_phrase_ix on fact_evidence (kind_id, phrase);

-- What follows from it on a business date.
create table fact_inferred (
  customer_id ${id} not null,
  kind_id ${id} not null,
  valid_from date not null,
  valid_to date not null,
  state ${str}(12${chr}) not null,
  -- in a hundred; of what a colleague has confirmed a hundred
  confidence integer not null,
  first_on date not null,
  last_on date not null,
  texts integer not null,
  constraint fact_inferred_pk primary key (customer_id, kind_id, valid_from),
  constraint fact_inferred_cust_fk foreign key (customer_id) references customer_customer (id),
  constraint fact_inferred_kind_fk foreign key (kind_id) references fact_kind (id)
);
create index fact_inferred_kind_ix on fact_inferred (kind_id, valid_to);

-- Of how many customers a kind of fact holds, counted by the night.
create table fact_kind_count (
  kind_id ${id} not null,
  valid_from date not null,
  valid_to date not null,
  customers integer not null,
  constraint fact_kind_count_pk primary key (kind_id, valid_from),
  constraint fact_kind_count_kind_fk foreign key (kind_id) references fact_kind (id)
);

-- What a night has just found of a range of customers, until it is published.
create table fact_fresh (
  customer_id ${id} not null,
  kind_id ${id} not null,
  state ${str}(12${chr}) not null,
  confidence integer not null,
  first_on date not null,
  last_on date not null,
  texts integer not null,
  constraint fact_fresh_pk primary key (customer_id, kind_id)
);
