-- The information catalogue (SCV-01): what the page of a customer of each kind tells, in classes, subclasses and items. The figure of the
-- source is lost; this filling is ours and the bank's administrator changes it.
create table customer_info_node (
  id ${key} not null,
  kind ${str}(12${chr}) not null,
  depth ${str}(10${chr}) not null,
  parent_id ${id},
  code ${str}(40${chr}) not null,
  -- of an item: which named value it shows, the system that is to deliver it (null: where the product reads it), who answers for it, and
  -- who may see it in clear
  attribute ${str}(40${chr}),
  source ${str}(60${chr}),
  owner ${str}(24${chr}),
  sensitivity ${str}(12${chr}),
  ordinal integer not null,
  shown ${bool} not null,
  recorded_at timestamp(6) with time zone not null,
  changed_by ${str}(36${chr}),
  version integer not null,
  constraint customer_info_node_pk primary key (id),
  constraint customer_info_node_code_uq unique (kind, code),
  constraint customer_info_node_parent_fk foreign key (parent_id) references customer_info_node (id)
);
create index customer_info_node_parent_ix on customer_info_node (parent_id);

create table customer_info_label (
  node_id ${id} not null,
  language ${str}(2${chr}) not null,
  label ${str}(80${chr}) not null,
  constraint customer_info_label_pk primary key (node_id, language),
  constraint customer_info_label_fk foreign key (node_id) references customer_info_node (id)
);

-- Rules of data quality that the administrator attached to an item, beside those that name its attribute.
create table customer_info_rule (
  node_id ${id} not null,
  rule_id ${id} not null,
  constraint customer_info_rule_pk primary key (node_id, rule_id),
  constraint customer_info_rule_node_fk foreign key (node_id) references customer_info_node (id),
  constraint customer_info_rule_rule_fk foreign key (rule_id) references quality_rule (id)
);
create index customer_info_rule_rule_ix on customer_info_rule (rule_id);

-- Former states, also of nodes that are gone.
create table customer_info_history (
  id ${key} not null,
  node_id ${id} not null,
  kind ${str}(12${chr}) not null,
  code ${str}(40${chr}) not null,
  attribute ${str}(40${chr}),
  source ${str}(60${chr}),
  -- codes of the rules attached then, with commas between
  rule_codes ${str}(2000${chr}),
  owner ${str}(24${chr}),
  sensitivity ${str}(12${chr}),
  ordinal integer not null,
  shown ${bool} not null,
  version integer not null,
  label_en ${str}(80${chr}),
  label_zh ${str}(80${chr}),
  label_ko ${str}(80${chr}),
  recorded_from timestamp(6) with time zone not null,
  recorded_to timestamp(6) with time zone not null,
  changed_by ${str}(36${chr}),
  ended_by ${str}(36${chr}) not null,
  constraint customer_info_history_pk primary key (id)
);
create index customer_info_history_node_ix on customer_info_history (node_id, recorded_from);

insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('RETAIL', 'CLASS', null, 'C_BASIC', 10, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('CORPORATE', 'CLASS', null, 'C_BASIC', 10, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('INTERBANK', 'CLASS', null, 'C_BASIC', 10, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('PROSPECT', 'CLASS', null, 'C_BASIC', 10, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) select p.kind, 'SUBCLASS', p.id, 'S_IDENTITY', 10, cast(1 as ${bool}), p.recorded_at, 0
  from customer_info_node p where p.code = 'C_BASIC' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'NAME', 'NAME', 'DATA_MANAGEMENT', 'PERSONAL', 10, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_IDENTITY' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'LATIN_NAME', 'LATIN_NAME', 'DATA_MANAGEMENT', 'PERSONAL', 20, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_IDENTITY' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'CUSTOMER_NO', 'CUSTOMER_NO', 'DATA_MANAGEMENT', 'OPEN', 30, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_IDENTITY' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'ID_NUMBER', 'ID_NUMBER', 'COMPLIANCE', 'CONFIDENTIAL', 40, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_IDENTITY' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'CUSTOMER_KIND', 'CUSTOMER_KIND', 'DATA_MANAGEMENT', 'OPEN', 50, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_IDENTITY' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) select p.kind, 'SUBCLASS', p.id, 'S_PERSON', 20, cast(1 as ${bool}), p.recorded_at, 0
  from customer_info_node p where p.code = 'C_BASIC' and p.kind in ('RETAIL', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'SEX', 'SEX', case p.kind when 'CORPORATE' then 'CORPORATE_BANKING' when 'INTERBANK' then 'FINANCIAL_MARKETS' else 'RETAIL_BANKING' end, 'PERSONAL', 10, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_PERSON' and p.kind in ('RETAIL', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'BIRTH_DATE', 'BIRTH_DATE', case p.kind when 'CORPORATE' then 'CORPORATE_BANKING' when 'INTERBANK' then 'FINANCIAL_MARKETS' else 'RETAIL_BANKING' end, 'PERSONAL', 20, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_PERSON' and p.kind in ('RETAIL', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'AGE', 'AGE', case p.kind when 'CORPORATE' then 'CORPORATE_BANKING' when 'INTERBANK' then 'FINANCIAL_MARKETS' else 'RETAIL_BANKING' end, 'PERSONAL', 30, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_PERSON' and p.kind in ('RETAIL', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'LANGUAGE', 'LANGUAGE', 'CUSTOMER_SERVICE', 'OPEN', 40, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_PERSON' and p.kind in ('RETAIL', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) select p.kind, 'SUBCLASS', p.id, 'S_WORK', 30, cast(1 as ${bool}), p.recorded_at, 0
  from customer_info_node p where p.code = 'C_BASIC' and p.kind in ('RETAIL', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'OCCUPATION', 'OCCUPATION', case p.kind when 'CORPORATE' then 'CORPORATE_BANKING' when 'INTERBANK' then 'FINANCIAL_MARKETS' else 'RETAIL_BANKING' end, 'PERSONAL', 10, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_WORK' and p.kind in ('RETAIL', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'INDUSTRY', 'INDUSTRY', 'DATA_MANAGEMENT', 'OPEN', 20, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_WORK' and p.kind in ('RETAIL', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) select p.kind, 'SUBCLASS', p.id, 'S_BUSINESS', 40, cast(1 as ${bool}), p.recorded_at, 0
  from customer_info_node p where p.code = 'C_BASIC' and p.kind in ('CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'INDUSTRY', 'INDUSTRY', 'DATA_MANAGEMENT', 'OPEN', 10, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_BUSINESS' and p.kind in ('CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'LANGUAGE', 'LANGUAGE', 'CUSTOMER_SERVICE', 'OPEN', 20, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_BUSINESS' and p.kind in ('CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) select p.kind, 'SUBCLASS', p.id, 'S_PROVENANCE', 50, cast(1 as ${bool}), p.recorded_at, 0
  from customer_info_node p where p.code = 'C_BASIC' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'DELIVERED_BY', 'DELIVERED_BY', 'DATA_MANAGEMENT', 'OPEN', 10, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_PROVENANCE' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'KNOWN_SINCE', 'KNOWN_SINCE', 'DATA_MANAGEMENT', 'OPEN', 20, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_PROVENANCE' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('RETAIL', 'CLASS', null, 'C_REACH', 20, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('CORPORATE', 'CLASS', null, 'C_REACH', 20, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('INTERBANK', 'CLASS', null, 'C_REACH', 20, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('PROSPECT', 'CLASS', null, 'C_REACH', 20, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) select p.kind, 'SUBCLASS', p.id, 'S_PHONE_MAIL', 10, cast(1 as ${bool}), p.recorded_at, 0
  from customer_info_node p where p.code = 'C_REACH' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'MOBILE', 'MOBILE', 'CUSTOMER_SERVICE', 'PERSONAL', 10, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_PHONE_MAIL' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'EMAIL', 'EMAIL', 'CUSTOMER_SERVICE', 'PERSONAL', 20, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_PHONE_MAIL' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) select p.kind, 'SUBCLASS', p.id, 'S_POSTAL', 20, cast(1 as ${bool}), p.recorded_at, 0
  from customer_info_node p where p.code = 'C_REACH' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'ADDRESS', 'ADDRESS', 'CUSTOMER_SERVICE', 'PERSONAL', 10, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_POSTAL' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'CITY', 'CITY', 'CUSTOMER_SERVICE', 'OPEN', 20, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_POSTAL' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('RETAIL', 'CLASS', null, 'C_RELATIONSHIP', 30, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('CORPORATE', 'CLASS', null, 'C_RELATIONSHIP', 30, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('INTERBANK', 'CLASS', null, 'C_RELATIONSHIP', 30, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('PROSPECT', 'CLASS', null, 'C_RELATIONSHIP', 30, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) select p.kind, 'SUBCLASS', p.id, 'S_CARE', 10, cast(1 as ${bool}), p.recorded_at, 0
  from customer_info_node p where p.code = 'C_RELATIONSHIP' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'BRANCH', 'BRANCH', 'CUSTOMER_SERVICE', 'OPEN', 10, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_CARE' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'PORTFOLIO', 'PORTFOLIO', 'CUSTOMER_SERVICE', 'OPEN', 20, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_CARE' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'MANAGER', 'MANAGER', 'CUSTOMER_SERVICE', 'OPEN', 30, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_CARE' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) select p.kind, 'SUBCLASS', p.id, 'S_STANDING', 20, cast(1 as ${bool}), p.recorded_at, 0
  from customer_info_node p where p.code = 'C_RELATIONSHIP' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'CUSTOMER_SINCE', 'CUSTOMER_SINCE', 'DATA_MANAGEMENT', 'OPEN', 10, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_STANDING' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'YEARS_WITH_BANK', 'YEARS_WITH_BANK', 'DATA_MANAGEMENT', 'OPEN', 20, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_STANDING' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'CLOSED_ON', 'CLOSED_ON', 'DATA_MANAGEMENT', 'OPEN', 30, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_STANDING' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) select p.kind, 'SUBCLASS', p.id, 'S_REFERRAL', 30, cast(1 as ${bool}), p.recorded_at, 0
  from customer_info_node p where p.code = 'C_RELATIONSHIP' and p.kind in ('RETAIL', 'CORPORATE', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'REFERRED_BY', 'REFERRED_BY', 'MARKETING', 'PERSONAL', 10, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_REFERRAL' and p.kind in ('RETAIL', 'CORPORATE', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'REFERRALS', 'REFERRALS', 'MARKETING', 'OPEN', 20, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_REFERRAL' and p.kind in ('RETAIL', 'CORPORATE', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('RETAIL', 'CLASS', null, 'C_PRODUCTS', 40, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('CORPORATE', 'CLASS', null, 'C_PRODUCTS', 40, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('INTERBANK', 'CLASS', null, 'C_PRODUCTS', 40, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) select p.kind, 'SUBCLASS', p.id, 'S_HOLDINGS', 10, cast(1 as ${bool}), p.recorded_at, 0
  from customer_info_node p where p.code = 'C_PRODUCTS' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'HOLDINGS_OPEN', 'HOLDINGS_OPEN', case p.kind when 'CORPORATE' then 'CORPORATE_BANKING' when 'INTERBANK' then 'FINANCIAL_MARKETS' else 'RETAIL_BANKING' end, 'OPEN', 10, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_HOLDINGS' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'PRODUCTS_HELD', 'PRODUCTS_HELD', case p.kind when 'CORPORATE' then 'CORPORATE_BANKING' when 'INTERBANK' then 'FINANCIAL_MARKETS' else 'RETAIL_BANKING' end, 'OPEN', 20, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_HOLDINGS' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'FIRST_OPENED_ON', 'FIRST_OPENED_ON', case p.kind when 'CORPORATE' then 'CORPORATE_BANKING' when 'INTERBANK' then 'FINANCIAL_MARKETS' else 'RETAIL_BANKING' end, 'OPEN', 30, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_HOLDINGS' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'LAST_OPENED_ON', 'LAST_OPENED_ON', case p.kind when 'CORPORATE' then 'CORPORATE_BANKING' when 'INTERBANK' then 'FINANCIAL_MARKETS' else 'RETAIL_BANKING' end, 'OPEN', 40, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_HOLDINGS' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'NEXT_MATURITY_ON', 'NEXT_MATURITY_ON', case p.kind when 'CORPORATE' then 'CORPORATE_BANKING' when 'INTERBANK' then 'FINANCIAL_MARKETS' else 'RETAIL_BANKING' end, 'OPEN', 50, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_HOLDINGS' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) select p.kind, 'SUBCLASS', p.id, 'S_PARTS', 20, cast(1 as ${bool}), p.recorded_at, 0
  from customer_info_node p where p.code = 'C_PRODUCTS' and p.kind in ('RETAIL', 'CORPORATE');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'GUARANTEES', 'GUARANTEES', 'RISK', 'CONFIDENTIAL', 10, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_PARTS' and p.kind in ('RETAIL', 'CORPORATE');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'AUTHORISED_USES', 'AUTHORISED_USES', case p.kind when 'CORPORATE' then 'CORPORATE_BANKING' when 'INTERBANK' then 'FINANCIAL_MARKETS' else 'RETAIL_BANKING' end, 'OPEN', 20, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_PARTS' and p.kind in ('RETAIL', 'CORPORATE');
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('RETAIL', 'CLASS', null, 'C_WEALTH', 50, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('CORPORATE', 'CLASS', null, 'C_WEALTH', 50, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('INTERBANK', 'CLASS', null, 'C_WEALTH', 50, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) select p.kind, 'SUBCLASS', p.id, 'S_DEPOSITS', 10, cast(1 as ${bool}), p.recorded_at, 0
  from customer_info_node p where p.code = 'C_WEALTH' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'CURRENT_BALANCE', 'CURRENT_BALANCE', case p.kind when 'CORPORATE' then 'CORPORATE_BANKING' when 'INTERBANK' then 'FINANCIAL_MARKETS' else 'RETAIL_BANKING' end, 'OPEN', 10, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_DEPOSITS' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'TIME_DEPOSIT_BALANCE', 'TIME_DEPOSIT_BALANCE', case p.kind when 'CORPORATE' then 'CORPORATE_BANKING' when 'INTERBANK' then 'FINANCIAL_MARKETS' else 'RETAIL_BANKING' end, 'OPEN', 20, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_DEPOSITS' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'PLACEMENT_BALANCE', 'PLACEMENT_BALANCE', case p.kind when 'CORPORATE' then 'CORPORATE_BANKING' when 'INTERBANK' then 'FINANCIAL_MARKETS' else 'RETAIL_BANKING' end, 'OPEN', 30, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_DEPOSITS' and p.kind in ('INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) select p.kind, 'SUBCLASS', p.id, 'S_INVESTMENTS', 20, cast(1 as ${bool}), p.recorded_at, 0
  from customer_info_node p where p.code = 'C_WEALTH' and p.kind in ('RETAIL', 'CORPORATE');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'FUND_BALANCE', 'FUND_BALANCE', case p.kind when 'CORPORATE' then 'CORPORATE_BANKING' when 'INTERBANK' then 'FINANCIAL_MARKETS' else 'RETAIL_BANKING' end, 'OPEN', 10, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_INVESTMENTS' and p.kind in ('RETAIL', 'CORPORATE');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'INSURANCE_COUNT', 'INSURANCE_COUNT', case p.kind when 'CORPORATE' then 'CORPORATE_BANKING' when 'INTERBANK' then 'FINANCIAL_MARKETS' else 'RETAIL_BANKING' end, 'OPEN', 20, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_INVESTMENTS' and p.kind in ('RETAIL', 'CORPORATE');
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('RETAIL', 'CLASS', null, 'C_CREDIT', 60, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('CORPORATE', 'CLASS', null, 'C_CREDIT', 60, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('INTERBANK', 'CLASS', null, 'C_CREDIT', 60, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) select p.kind, 'SUBCLASS', p.id, 'S_LENDING', 10, cast(1 as ${bool}), p.recorded_at, 0
  from customer_info_node p where p.code = 'C_CREDIT' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'LOAN_BALANCE', 'LOAN_BALANCE', 'RISK', 'OPEN', 10, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_LENDING' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'MORTGAGE_BALANCE', 'MORTGAGE_BALANCE', 'RISK', 'OPEN', 20, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_LENDING' and p.kind in ('RETAIL');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'TRADE_BALANCE', 'TRADE_BALANCE', 'RISK', 'OPEN', 30, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_LENDING' and p.kind in ('CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) select p.kind, 'SUBCLASS', p.id, 'S_CARDS', 20, cast(1 as ${bool}), p.recorded_at, 0
  from customer_info_node p where p.code = 'C_CREDIT' and p.kind in ('RETAIL', 'CORPORATE');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'CARD_BALANCE', 'CARD_BALANCE', 'RISK', 'OPEN', 10, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_CARDS' and p.kind in ('RETAIL', 'CORPORATE');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'CARD_LIMIT', 'CARD_LIMIT', 'RISK', 'OPEN', 20, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_CARDS' and p.kind in ('RETAIL', 'CORPORATE');
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) select p.kind, 'SUBCLASS', p.id, 'S_ARREARS', 30, cast(1 as ${bool}), p.recorded_at, 0
  from customer_info_node p where p.code = 'C_CREDIT' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'HOLDINGS_IN_ARREARS', 'HOLDINGS_IN_ARREARS', 'RISK', 'CONFIDENTIAL', 10, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_ARREARS' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('RETAIL', 'CLASS', null, 'C_BEHAVIOUR', 70, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('CORPORATE', 'CLASS', null, 'C_BEHAVIOUR', 70, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('INTERBANK', 'CLASS', null, 'C_BEHAVIOUR', 70, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) select p.kind, 'SUBCLASS', p.id, 'S_ACTIVITY', 10, cast(1 as ${bool}), p.recorded_at, 0
  from customer_info_node p where p.code = 'C_BEHAVIOUR' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'LAST_ACTIVE_ON', 'LAST_ACTIVE_ON', case p.kind when 'CORPORATE' then 'CORPORATE_BANKING' when 'INTERBANK' then 'FINANCIAL_MARKETS' else 'RETAIL_BANKING' end, 'OPEN', 10, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_ACTIVITY' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'CYCLE_DAYS', 'CYCLE_DAYS', case p.kind when 'CORPORATE' then 'CORPORATE_BANKING' when 'INTERBANK' then 'FINANCIAL_MARKETS' else 'RETAIL_BANKING' end, 'OPEN', 20, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_ACTIVITY' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'CYCLE_BAND', 'CYCLE_BAND', case p.kind when 'CORPORATE' then 'CORPORATE_BANKING' when 'INTERBANK' then 'FINANCIAL_MARKETS' else 'RETAIL_BANKING' end, 'OPEN', 30, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_ACTIVITY' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'ACTIVE_DAYS_90', 'ACTIVE_DAYS_90', case p.kind when 'CORPORATE' then 'CORPORATE_BANKING' when 'INTERBANK' then 'FINANCIAL_MARKETS' else 'RETAIL_BANKING' end, 'OPEN', 40, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_ACTIVITY' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'ACTIVE_DAYS_365', 'ACTIVE_DAYS_365', case p.kind when 'CORPORATE' then 'CORPORATE_BANKING' when 'INTERBANK' then 'FINANCIAL_MARKETS' else 'RETAIL_BANKING' end, 'OPEN', 50, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_ACTIVITY' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) select p.kind, 'SUBCLASS', p.id, 'S_FLOWS', 20, cast(1 as ${bool}), p.recorded_at, 0
  from customer_info_node p where p.code = 'C_BEHAVIOUR' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'TX_COUNT_90', 'TX_COUNT_90', case p.kind when 'CORPORATE' then 'CORPORATE_BANKING' when 'INTERBANK' then 'FINANCIAL_MARKETS' else 'RETAIL_BANKING' end, 'OPEN', 10, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_FLOWS' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'IN_90', 'IN_90', case p.kind when 'CORPORATE' then 'CORPORATE_BANKING' when 'INTERBANK' then 'FINANCIAL_MARKETS' else 'RETAIL_BANKING' end, 'OPEN', 20, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_FLOWS' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'OUT_90', 'OUT_90', case p.kind when 'CORPORATE' then 'CORPORATE_BANKING' when 'INTERBANK' then 'FINANCIAL_MARKETS' else 'RETAIL_BANKING' end, 'OPEN', 30, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_FLOWS' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'SALARY_90', 'SALARY_90', case p.kind when 'CORPORATE' then 'CORPORATE_BANKING' when 'INTERBANK' then 'FINANCIAL_MARKETS' else 'RETAIL_BANKING' end, 'CONFIDENTIAL', 40, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_FLOWS' and p.kind in ('RETAIL');
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) select p.kind, 'SUBCLASS', p.id, 'S_SPENDING', 30, cast(1 as ${bool}), p.recorded_at, 0
  from customer_info_node p where p.code = 'C_BEHAVIOUR' and p.kind in ('RETAIL', 'CORPORATE');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'PURCHASES_365', 'PURCHASES_365', case p.kind when 'CORPORATE' then 'CORPORATE_BANKING' when 'INTERBANK' then 'FINANCIAL_MARKETS' else 'RETAIL_BANKING' end, 'OPEN', 10, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_SPENDING' and p.kind in ('RETAIL', 'CORPORATE');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'PURCHASE_AMOUNT_365', 'PURCHASE_AMOUNT_365', case p.kind when 'CORPORATE' then 'CORPORATE_BANKING' when 'INTERBANK' then 'FINANCIAL_MARKETS' else 'RETAIL_BANKING' end, 'OPEN', 20, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_SPENDING' and p.kind in ('RETAIL', 'CORPORATE');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'LAST_PURCHASE_ON', 'LAST_PURCHASE_ON', case p.kind when 'CORPORATE' then 'CORPORATE_BANKING' when 'INTERBANK' then 'FINANCIAL_MARKETS' else 'RETAIL_BANKING' end, 'OPEN', 30, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_SPENDING' and p.kind in ('RETAIL', 'CORPORATE');
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) select p.kind, 'SUBCLASS', p.id, 'S_DIGITAL', 40, cast(1 as ${bool}), p.recorded_at, 0
  from customer_info_node p where p.code = 'C_BEHAVIOUR' and p.kind in ('RETAIL', 'CORPORATE');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'LOGINS_90', 'LOGINS_90', case p.kind when 'CORPORATE' then 'CORPORATE_BANKING' when 'INTERBANK' then 'FINANCIAL_MARKETS' else 'RETAIL_BANKING' end, 'OPEN', 10, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_DIGITAL' and p.kind in ('RETAIL', 'CORPORATE');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'LAST_LOGIN_ON', 'LAST_LOGIN_ON', case p.kind when 'CORPORATE' then 'CORPORATE_BANKING' when 'INTERBANK' then 'FINANCIAL_MARKETS' else 'RETAIL_BANKING' end, 'OPEN', 20, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_DIGITAL' and p.kind in ('RETAIL', 'CORPORATE');
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('RETAIL', 'CLASS', null, 'C_WORTH', 80, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('CORPORATE', 'CLASS', null, 'C_WORTH', 80, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('INTERBANK', 'CLASS', null, 'C_WORTH', 80, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) select p.kind, 'SUBCLASS', p.id, 'S_GRADING', 10, cast(1 as ${bool}), p.recorded_at, 0
  from customer_info_node p where p.code = 'C_WORTH' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'GRADE', 'GRADE', 'MARKETING', 'OPEN', 10, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_GRADING' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'GRADE_SINCE', 'GRADE_SINCE', 'MARKETING', 'OPEN', 20, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_GRADING' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'RFM_RECENCY', 'RFM_RECENCY', 'MARKETING', 'OPEN', 30, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_GRADING' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'RFM_FREQUENCY', 'RFM_FREQUENCY', 'MARKETING', 'OPEN', 40, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_GRADING' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'RFM_MONETARY', 'RFM_MONETARY', 'MARKETING', 'OPEN', 50, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_GRADING' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) select p.kind, 'SUBCLASS', p.id, 'S_PROFIT', 20, cast(1 as ${bool}), p.recorded_at, 0
  from customer_info_node p where p.code = 'C_WORTH' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'CONTRIBUTION', 'CONTRIBUTION', 'MARKETING', 'OPEN', 10, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_PROFIT' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'ASSETS', 'ASSETS', case p.kind when 'CORPORATE' then 'CORPORATE_BANKING' when 'INTERBANK' then 'FINANCIAL_MARKETS' else 'RETAIL_BANKING' end, 'OPEN', 20, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_PROFIT' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'DEBTS', 'DEBTS', 'RISK', 'OPEN', 30, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_PROFIT' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) select p.kind, 'SUBCLASS', p.id, 'S_CHURN', 30, cast(1 as ${bool}), p.recorded_at, 0
  from customer_info_node p where p.code = 'C_WORTH' and p.kind in ('RETAIL', 'CORPORATE');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'CHURN_PROBABILITY', 'CHURN_PROBABILITY', 'MARKETING', 'OPEN', 10, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_CHURN' and p.kind in ('RETAIL', 'CORPORATE');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'CHURN_BAND', 'CHURN_BAND', 'MARKETING', 'OPEN', 20, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_CHURN' and p.kind in ('RETAIL', 'CORPORATE');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'CHURN_MODEL', 'CHURN_MODEL', 'MARKETING', 'OPEN', 30, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_CHURN' and p.kind in ('RETAIL', 'CORPORATE');
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('RETAIL', 'CLASS', null, 'C_CONTACTS', 90, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('CORPORATE', 'CLASS', null, 'C_CONTACTS', 90, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('INTERBANK', 'CLASS', null, 'C_CONTACTS', 90, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('PROSPECT', 'CLASS', null, 'C_CONTACTS', 90, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) select p.kind, 'SUBCLASS', p.id, 'S_CONTACT', 10, cast(1 as ${bool}), p.recorded_at, 0
  from customer_info_node p where p.code = 'C_CONTACTS' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'LAST_CONTACT_ON', 'LAST_CONTACT_ON', 'CUSTOMER_SERVICE', 'OPEN', 10, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_CONTACT' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'CONTACTS_TOTAL', 'CONTACTS_TOTAL', 'CUSTOMER_SERVICE', 'OPEN', 20, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_CONTACT' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'MEETINGS', 'MEETINGS', 'CUSTOMER_SERVICE', 'OPEN', 30, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_CONTACT' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) select p.kind, 'SUBCLASS', p.id, 'S_CAMPAIGNS', 20, cast(1 as ${bool}), p.recorded_at, 0
  from customer_info_node p where p.code = 'C_CONTACTS' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'CAMPAIGNS_RECEIVED', 'CAMPAIGNS_RECEIVED', 'MARKETING', 'OPEN', 10, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_CAMPAIGNS' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'CAMPAIGN_RESPONSES', 'CAMPAIGN_RESPONSES', 'MARKETING', 'OPEN', 20, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_CAMPAIGNS' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'LAST_CAMPAIGN', 'LAST_CAMPAIGN', 'MARKETING', 'OPEN', 30, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_CAMPAIGNS' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) select p.kind, 'SUBCLASS', p.id, 'S_CONSENT', 30, cast(1 as ${bool}), p.recorded_at, 0
  from customer_info_node p where p.code = 'C_CONTACTS' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'CONSENT_CALL', 'CONSENT_CALL', 'COMPLIANCE', 'OPEN', 10, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_CONSENT' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'CONSENT_SMS', 'CONSENT_SMS', 'COMPLIANCE', 'OPEN', 20, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_CONSENT' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'CONSENT_EMAIL', 'CONSENT_EMAIL', 'COMPLIANCE', 'OPEN', 30, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_CONSENT' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'CONSENT_DM', 'CONSENT_DM', 'COMPLIANCE', 'OPEN', 40, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_CONSENT' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK', 'PROSPECT');
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) select p.kind, 'SUBCLASS', p.id, 'S_FACTS', 90, cast(1 as ${bool}), p.recorded_at, 0
  from customer_info_node p where p.code = 'C_CONTACTS' and p.kind in ('RETAIL', 'CORPORATE');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'FACTS_INFERRED', 'FACTS_INFERRED', 'MARKETING', 'OPEN', 10, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_FACTS' and p.kind in ('RETAIL', 'CORPORATE');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'LAST_FACT_ON', 'LAST_FACT_ON', 'MARKETING', 'OPEN', 20, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_FACTS' and p.kind in ('RETAIL', 'CORPORATE');
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('RETAIL', 'CLASS', null, 'C_FEEDBACK', 100, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('CORPORATE', 'CLASS', null, 'C_FEEDBACK', 100, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) values ('INTERBANK', 'CLASS', null, 'C_FEEDBACK', 100, cast(1 as ${bool}), current_timestamp, 0);
insert into customer_info_node (kind, depth, parent_id, code, ordinal, shown, recorded_at, version) select p.kind, 'SUBCLASS', p.id, 'S_COMPLAINTS', 10, cast(1 as ${bool}), p.recorded_at, 0
  from customer_info_node p where p.code = 'C_FEEDBACK' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'COMPLAINTS_OPEN', 'COMPLAINTS_OPEN', 'CUSTOMER_SERVICE', 'OPEN', 10, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_COMPLAINTS' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'COMPLAINTS_TOTAL', 'COMPLAINTS_TOTAL', 'CUSTOMER_SERVICE', 'OPEN', 20, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_COMPLAINTS' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'LAST_COMPLAINT_ON', 'LAST_COMPLAINT_ON', 'CUSTOMER_SERVICE', 'OPEN', 30, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_COMPLAINTS' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');
insert into customer_info_node (kind, depth, parent_id, code, attribute, owner, sensitivity, ordinal, shown, recorded_at, version)
  select p.kind, 'ITEM', p.id, 'LAST_COMPLAINT_TOPIC', 'LAST_COMPLAINT_TOPIC', 'CUSTOMER_SERVICE', 'OPEN', 40, cast(1 as ${bool}), p.recorded_at, 0 from customer_info_node p where p.code = 'S_COMPLAINTS' and p.kind in ('RETAIL', 'CORPORATE', 'INTERBANK');

insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Who it is' from customer_info_node n where n.code = 'C_BASIC';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '基本信息' from customer_info_node n where n.code = 'C_BASIC';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '기본 정보' from customer_info_node n where n.code = 'C_BASIC';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Identity' from customer_info_node n where n.code = 'S_IDENTITY';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '身份信息' from customer_info_node n where n.code = 'S_IDENTITY';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '신원 정보' from customer_info_node n where n.code = 'S_IDENTITY';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Name' from customer_info_node n where n.code = 'NAME';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '姓名' from customer_info_node n where n.code = 'NAME';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '이름' from customer_info_node n where n.code = 'NAME';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Name in Latin letters' from customer_info_node n where n.code = 'LATIN_NAME';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '拉丁字母姓名' from customer_info_node n where n.code = 'LATIN_NAME';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '로마자 이름' from customer_info_node n where n.code = 'LATIN_NAME';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Customer number' from customer_info_node n where n.code = 'CUSTOMER_NO';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '客户号' from customer_info_node n where n.code = 'CUSTOMER_NO';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '고객 번호' from customer_info_node n where n.code = 'CUSTOMER_NO';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Identity document' from customer_info_node n where n.code = 'ID_NUMBER';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '证件号码' from customer_info_node n where n.code = 'ID_NUMBER';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '신분증 번호' from customer_info_node n where n.code = 'ID_NUMBER';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Kind of customer' from customer_info_node n where n.code = 'CUSTOMER_KIND';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '客户类型' from customer_info_node n where n.code = 'CUSTOMER_KIND';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '고객 유형' from customer_info_node n where n.code = 'CUSTOMER_KIND';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Person' from customer_info_node n where n.code = 'S_PERSON';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '个人信息' from customer_info_node n where n.code = 'S_PERSON';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '개인 정보' from customer_info_node n where n.code = 'S_PERSON';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Sex' from customer_info_node n where n.code = 'SEX';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '性别' from customer_info_node n where n.code = 'SEX';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '성별' from customer_info_node n where n.code = 'SEX';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Date of birth' from customer_info_node n where n.code = 'BIRTH_DATE';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '出生日期' from customer_info_node n where n.code = 'BIRTH_DATE';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '생년월일' from customer_info_node n where n.code = 'BIRTH_DATE';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Age' from customer_info_node n where n.code = 'AGE';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '年龄' from customer_info_node n where n.code = 'AGE';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '나이' from customer_info_node n where n.code = 'AGE';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Language' from customer_info_node n where n.code = 'LANGUAGE';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '语言' from customer_info_node n where n.code = 'LANGUAGE';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '언어' from customer_info_node n where n.code = 'LANGUAGE';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Work' from customer_info_node n where n.code = 'S_WORK';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '职业信息' from customer_info_node n where n.code = 'S_WORK';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '직업 정보' from customer_info_node n where n.code = 'S_WORK';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Occupation' from customer_info_node n where n.code = 'OCCUPATION';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '职业' from customer_info_node n where n.code = 'OCCUPATION';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '직업' from customer_info_node n where n.code = 'OCCUPATION';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Industry' from customer_info_node n where n.code = 'INDUSTRY';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '行业' from customer_info_node n where n.code = 'INDUSTRY';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '업종' from customer_info_node n where n.code = 'INDUSTRY';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Business' from customer_info_node n where n.code = 'S_BUSINESS';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '经营信息' from customer_info_node n where n.code = 'S_BUSINESS';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '사업 정보' from customer_info_node n where n.code = 'S_BUSINESS';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Origin of the data' from customer_info_node n where n.code = 'S_PROVENANCE';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '数据来源' from customer_info_node n where n.code = 'S_PROVENANCE';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '데이터 출처' from customer_info_node n where n.code = 'S_PROVENANCE';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Delivered by' from customer_info_node n where n.code = 'DELIVERED_BY';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '数据来源系统' from customer_info_node n where n.code = 'DELIVERED_BY';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '제공 시스템' from customer_info_node n where n.code = 'DELIVERED_BY';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'In this form since' from customer_info_node n where n.code = 'KNOWN_SINCE';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '当前信息记录时间' from customer_info_node n where n.code = 'KNOWN_SINCE';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '현재 정보 기록 시각' from customer_info_node n where n.code = 'KNOWN_SINCE';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'How to reach' from customer_info_node n where n.code = 'C_REACH';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '联系方式' from customer_info_node n where n.code = 'C_REACH';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '연락처' from customer_info_node n where n.code = 'C_REACH';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Phone and e-mail' from customer_info_node n where n.code = 'S_PHONE_MAIL';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '电话与邮箱' from customer_info_node n where n.code = 'S_PHONE_MAIL';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '전화·이메일' from customer_info_node n where n.code = 'S_PHONE_MAIL';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Mobile phone' from customer_info_node n where n.code = 'MOBILE';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '手机号码' from customer_info_node n where n.code = 'MOBILE';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '휴대전화' from customer_info_node n where n.code = 'MOBILE';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'E-mail' from customer_info_node n where n.code = 'EMAIL';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '电子邮箱' from customer_info_node n where n.code = 'EMAIL';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '이메일' from customer_info_node n where n.code = 'EMAIL';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Address' from customer_info_node n where n.code = 'S_POSTAL';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '地址' from customer_info_node n where n.code = 'S_POSTAL';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '주소' from customer_info_node n where n.code = 'S_POSTAL';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Address' from customer_info_node n where n.code = 'ADDRESS';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '地址' from customer_info_node n where n.code = 'ADDRESS';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '주소' from customer_info_node n where n.code = 'ADDRESS';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'City' from customer_info_node n where n.code = 'CITY';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '城市' from customer_info_node n where n.code = 'CITY';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '도시' from customer_info_node n where n.code = 'CITY';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Relationship with the bank' from customer_info_node n where n.code = 'C_RELATIONSHIP';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '银行关系' from customer_info_node n where n.code = 'C_RELATIONSHIP';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '거래 관계' from customer_info_node n where n.code = 'C_RELATIONSHIP';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Who looks after' from customer_info_node n where n.code = 'S_CARE';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '服务归属' from customer_info_node n where n.code = 'S_CARE';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '관리 담당' from customer_info_node n where n.code = 'S_CARE';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Branch' from customer_info_node n where n.code = 'BRANCH';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '所属网点' from customer_info_node n where n.code = 'BRANCH';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '관리 영업점' from customer_info_node n where n.code = 'BRANCH';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Portfolio' from customer_info_node n where n.code = 'PORTFOLIO';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '客户组合' from customer_info_node n where n.code = 'PORTFOLIO';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '포트폴리오' from customer_info_node n where n.code = 'PORTFOLIO';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Relationship manager' from customer_info_node n where n.code = 'MANAGER';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '客户经理' from customer_info_node n where n.code = 'MANAGER';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '담당 RM' from customer_info_node n where n.code = 'MANAGER';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Standing' from customer_info_node n where n.code = 'S_STANDING';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '客户状态' from customer_info_node n where n.code = 'S_STANDING';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '거래 상태' from customer_info_node n where n.code = 'S_STANDING';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Customer since' from customer_info_node n where n.code = 'CUSTOMER_SINCE';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '开户日期' from customer_info_node n where n.code = 'CUSTOMER_SINCE';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '거래 시작일' from customer_info_node n where n.code = 'CUSTOMER_SINCE';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Full years with the bank' from customer_info_node n where n.code = 'YEARS_WITH_BANK';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '在行年数' from customer_info_node n where n.code = 'YEARS_WITH_BANK';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '거래 연수' from customer_info_node n where n.code = 'YEARS_WITH_BANK';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Left on' from customer_info_node n where n.code = 'CLOSED_ON';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '销户日期' from customer_info_node n where n.code = 'CLOSED_ON';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '거래 종료일' from customer_info_node n where n.code = 'CLOSED_ON';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Referral' from customer_info_node n where n.code = 'S_REFERRAL';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '推荐关系' from customer_info_node n where n.code = 'S_REFERRAL';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '추천 관계' from customer_info_node n where n.code = 'S_REFERRAL';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Referred by' from customer_info_node n where n.code = 'REFERRED_BY';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '推荐人' from customer_info_node n where n.code = 'REFERRED_BY';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '추천인' from customer_info_node n where n.code = 'REFERRED_BY';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Customers referred' from customer_info_node n where n.code = 'REFERRALS';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '推荐客户数' from customer_info_node n where n.code = 'REFERRALS';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '추천한 고객 수' from customer_info_node n where n.code = 'REFERRALS';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Products held' from customer_info_node n where n.code = 'C_PRODUCTS';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '持有产品' from customer_info_node n where n.code = 'C_PRODUCTS';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '보유 상품' from customer_info_node n where n.code = 'C_PRODUCTS';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Holdings' from customer_info_node n where n.code = 'S_HOLDINGS';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '产品概况' from customer_info_node n where n.code = 'S_HOLDINGS';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '보유 계약' from customer_info_node n where n.code = 'S_HOLDINGS';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Open holdings' from customer_info_node n where n.code = 'HOLDINGS_OPEN';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '在用账户与合约数' from customer_info_node n where n.code = 'HOLDINGS_OPEN';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '유효 보유 계약 수' from customer_info_node n where n.code = 'HOLDINGS_OPEN';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Different products' from customer_info_node n where n.code = 'PRODUCTS_HELD';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '持有产品种类' from customer_info_node n where n.code = 'PRODUCTS_HELD';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '보유 상품 종류' from customer_info_node n where n.code = 'PRODUCTS_HELD';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'First holding opened' from customer_info_node n where n.code = 'FIRST_OPENED_ON';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '首个产品开立日' from customer_info_node n where n.code = 'FIRST_OPENED_ON';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '첫 계약일' from customer_info_node n where n.code = 'FIRST_OPENED_ON';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Latest holding opened' from customer_info_node n where n.code = 'LAST_OPENED_ON';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '最近产品开立日' from customer_info_node n where n.code = 'LAST_OPENED_ON';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '최근 계약일' from customer_info_node n where n.code = 'LAST_OPENED_ON';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Next maturity' from customer_info_node n where n.code = 'NEXT_MATURITY_ON';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '最近到期日' from customer_info_node n where n.code = 'NEXT_MATURITY_ON';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '다음 만기일' from customer_info_node n where n.code = 'NEXT_MATURITY_ON';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Part in others' from customer_info_node n where n.code = 'S_PARTS';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '他人账户关系' from customer_info_node n where n.code = 'S_PARTS';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '타인 계약 관계' from customer_info_node n where n.code = 'S_PARTS';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Guarantees given' from customer_info_node n where n.code = 'GUARANTEES';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '对外担保笔数' from customer_info_node n where n.code = 'GUARANTEES';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '제공 보증 건수' from customer_info_node n where n.code = 'GUARANTEES';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Used for others' from customer_info_node n where n.code = 'AUTHORISED_USES';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '被授权使用的账户数' from customer_info_node n where n.code = 'AUTHORISED_USES';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '위임 사용 계약 수' from customer_info_node n where n.code = 'AUTHORISED_USES';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Deposits and investments' from customer_info_node n where n.code = 'C_WEALTH';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '存款与投资' from customer_info_node n where n.code = 'C_WEALTH';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '예금과 투자' from customer_info_node n where n.code = 'C_WEALTH';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Deposits' from customer_info_node n where n.code = 'S_DEPOSITS';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '存款' from customer_info_node n where n.code = 'S_DEPOSITS';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '예금' from customer_info_node n where n.code = 'S_DEPOSITS';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Current and savings accounts' from customer_info_node n where n.code = 'CURRENT_BALANCE';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '活期与储蓄存款' from customer_info_node n where n.code = 'CURRENT_BALANCE';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '입출금·저축 예금' from customer_info_node n where n.code = 'CURRENT_BALANCE';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Time deposits' from customer_info_node n where n.code = 'TIME_DEPOSIT_BALANCE';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '定期存款' from customer_info_node n where n.code = 'TIME_DEPOSIT_BALANCE';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '정기예금' from customer_info_node n where n.code = 'TIME_DEPOSIT_BALANCE';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Placements' from customer_info_node n where n.code = 'PLACEMENT_BALANCE';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '同业存放' from customer_info_node n where n.code = 'PLACEMENT_BALANCE';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '예치금' from customer_info_node n where n.code = 'PLACEMENT_BALANCE';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Investments and insurance' from customer_info_node n where n.code = 'S_INVESTMENTS';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '投资与保险' from customer_info_node n where n.code = 'S_INVESTMENTS';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '투자·보험' from customer_info_node n where n.code = 'S_INVESTMENTS';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Funds' from customer_info_node n where n.code = 'FUND_BALANCE';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '基金' from customer_info_node n where n.code = 'FUND_BALANCE';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '펀드' from customer_info_node n where n.code = 'FUND_BALANCE';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Insurance policies' from customer_info_node n where n.code = 'INSURANCE_COUNT';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '保单数' from customer_info_node n where n.code = 'INSURANCE_COUNT';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '보험 계약 수' from customer_info_node n where n.code = 'INSURANCE_COUNT';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Credit' from customer_info_node n where n.code = 'C_CREDIT';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '信贷' from customer_info_node n where n.code = 'C_CREDIT';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '여신' from customer_info_node n where n.code = 'C_CREDIT';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Lending' from customer_info_node n where n.code = 'S_LENDING';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '贷款' from customer_info_node n where n.code = 'S_LENDING';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '대출' from customer_info_node n where n.code = 'S_LENDING';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Loans' from customer_info_node n where n.code = 'LOAN_BALANCE';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '贷款余额' from customer_info_node n where n.code = 'LOAN_BALANCE';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '대출 잔액' from customer_info_node n where n.code = 'LOAN_BALANCE';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Mortgages' from customer_info_node n where n.code = 'MORTGAGE_BALANCE';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '住房按揭余额' from customer_info_node n where n.code = 'MORTGAGE_BALANCE';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '주택담보대출 잔액' from customer_info_node n where n.code = 'MORTGAGE_BALANCE';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Trade finance' from customer_info_node n where n.code = 'TRADE_BALANCE';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '贸易融资余额' from customer_info_node n where n.code = 'TRADE_BALANCE';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '무역금융 잔액' from customer_info_node n where n.code = 'TRADE_BALANCE';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Cards' from customer_info_node n where n.code = 'S_CARDS';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '信用卡' from customer_info_node n where n.code = 'S_CARDS';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '카드' from customer_info_node n where n.code = 'S_CARDS';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Credit cards' from customer_info_node n where n.code = 'CARD_BALANCE';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '信用卡余额' from customer_info_node n where n.code = 'CARD_BALANCE';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '신용카드 잔액' from customer_info_node n where n.code = 'CARD_BALANCE';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Card limits' from customer_info_node n where n.code = 'CARD_LIMIT';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '信用卡额度' from customer_info_node n where n.code = 'CARD_LIMIT';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '신용카드 한도' from customer_info_node n where n.code = 'CARD_LIMIT';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Arrears' from customer_info_node n where n.code = 'S_ARREARS';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '逾期' from customer_info_node n where n.code = 'S_ARREARS';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '연체' from customer_info_node n where n.code = 'S_ARREARS';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Holdings in arrears' from customer_info_node n where n.code = 'HOLDINGS_IN_ARREARS';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '逾期笔数' from customer_info_node n where n.code = 'HOLDINGS_IN_ARREARS';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '연체 건수' from customer_info_node n where n.code = 'HOLDINGS_IN_ARREARS';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Behaviour' from customer_info_node n where n.code = 'C_BEHAVIOUR';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '交易行为' from customer_info_node n where n.code = 'C_BEHAVIOUR';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '거래 행태' from customer_info_node n where n.code = 'C_BEHAVIOUR';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Activity' from customer_info_node n where n.code = 'S_ACTIVITY';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '活跃度' from customer_info_node n where n.code = 'S_ACTIVITY';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '활동성' from customer_info_node n where n.code = 'S_ACTIVITY';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Last active' from customer_info_node n where n.code = 'LAST_ACTIVE_ON';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '最近活跃日' from customer_info_node n where n.code = 'LAST_ACTIVE_ON';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '최근 활동일' from customer_info_node n where n.code = 'LAST_ACTIVE_ON';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Own rhythm in days' from customer_info_node n where n.code = 'CYCLE_DAYS';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '交易周期（天）' from customer_info_node n where n.code = 'CYCLE_DAYS';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '거래 주기(일)' from customer_info_node n where n.code = 'CYCLE_DAYS';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Rhythm' from customer_info_node n where n.code = 'CYCLE_BAND';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '活跃状态' from customer_info_node n where n.code = 'CYCLE_BAND';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '활동 상태' from customer_info_node n where n.code = 'CYCLE_BAND';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Active days in 90' from customer_info_node n where n.code = 'ACTIVE_DAYS_90';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '近 90 天活跃天数' from customer_info_node n where n.code = 'ACTIVE_DAYS_90';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '최근 90일 활동 일수' from customer_info_node n where n.code = 'ACTIVE_DAYS_90';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Active days in a year' from customer_info_node n where n.code = 'ACTIVE_DAYS_365';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '近一年活跃天数' from customer_info_node n where n.code = 'ACTIVE_DAYS_365';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '최근 1년 활동 일수' from customer_info_node n where n.code = 'ACTIVE_DAYS_365';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Money in and out' from customer_info_node n where n.code = 'S_FLOWS';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '资金往来' from customer_info_node n where n.code = 'S_FLOWS';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '입출금' from customer_info_node n where n.code = 'S_FLOWS';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Transactions in 90 days' from customer_info_node n where n.code = 'TX_COUNT_90';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '近 90 天交易笔数' from customer_info_node n where n.code = 'TX_COUNT_90';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '최근 90일 거래 건수' from customer_info_node n where n.code = 'TX_COUNT_90';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Received in 90 days' from customer_info_node n where n.code = 'IN_90';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '近 90 天转入' from customer_info_node n where n.code = 'IN_90';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '최근 90일 입금' from customer_info_node n where n.code = 'IN_90';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Paid out in 90 days' from customer_info_node n where n.code = 'OUT_90';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '近 90 天转出' from customer_info_node n where n.code = 'OUT_90';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '최근 90일 출금' from customer_info_node n where n.code = 'OUT_90';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Salary in 90 days' from customer_info_node n where n.code = 'SALARY_90';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '近 90 天工资入账' from customer_info_node n where n.code = 'SALARY_90';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '최근 90일 급여 입금' from customer_info_node n where n.code = 'SALARY_90';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Spending' from customer_info_node n where n.code = 'S_SPENDING';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '消费' from customer_info_node n where n.code = 'S_SPENDING';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '소비' from customer_info_node n where n.code = 'S_SPENDING';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Purchases in a year' from customer_info_node n where n.code = 'PURCHASES_365';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '近一年消费笔数' from customer_info_node n where n.code = 'PURCHASES_365';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '최근 1년 결제 건수' from customer_info_node n where n.code = 'PURCHASES_365';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Spent in a year' from customer_info_node n where n.code = 'PURCHASE_AMOUNT_365';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '近一年消费金额' from customer_info_node n where n.code = 'PURCHASE_AMOUNT_365';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '최근 1년 결제 금액' from customer_info_node n where n.code = 'PURCHASE_AMOUNT_365';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Last purchase' from customer_info_node n where n.code = 'LAST_PURCHASE_ON';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '最近消费日' from customer_info_node n where n.code = 'LAST_PURCHASE_ON';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '최근 결제일' from customer_info_node n where n.code = 'LAST_PURCHASE_ON';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Online' from customer_info_node n where n.code = 'S_DIGITAL';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '线上渠道' from customer_info_node n where n.code = 'S_DIGITAL';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '온라인' from customer_info_node n where n.code = 'S_DIGITAL';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Log-ins in 90 days' from customer_info_node n where n.code = 'LOGINS_90';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '近 90 天登录次数' from customer_info_node n where n.code = 'LOGINS_90';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '최근 90일 로그인 수' from customer_info_node n where n.code = 'LOGINS_90';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Last log-in' from customer_info_node n where n.code = 'LAST_LOGIN_ON';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '最近登录日' from customer_info_node n where n.code = 'LAST_LOGIN_ON';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '최근 로그인일' from customer_info_node n where n.code = 'LAST_LOGIN_ON';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Value and risk' from customer_info_node n where n.code = 'C_WORTH';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '价值与风险' from customer_info_node n where n.code = 'C_WORTH';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '가치와 위험' from customer_info_node n where n.code = 'C_WORTH';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Grade and RFM' from customer_info_node n where n.code = 'S_GRADING';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '等级与 RFM' from customer_info_node n where n.code = 'S_GRADING';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '등급과 RFM' from customer_info_node n where n.code = 'S_GRADING';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Value grade' from customer_info_node n where n.code = 'GRADE';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '价值等级' from customer_info_node n where n.code = 'GRADE';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '가치 등급' from customer_info_node n where n.code = 'GRADE';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Value row since' from customer_info_node n where n.code = 'GRADE_SINCE';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '等级数据生效日' from customer_info_node n where n.code = 'GRADE_SINCE';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '등급 적용일' from customer_info_node n where n.code = 'GRADE_SINCE';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Recency, fifth' from customer_info_node n where n.code = 'RFM_RECENCY';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '近度分位' from customer_info_node n where n.code = 'RFM_RECENCY';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '최근성 5분위' from customer_info_node n where n.code = 'RFM_RECENCY';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Frequency, fifth' from customer_info_node n where n.code = 'RFM_FREQUENCY';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '频度分位' from customer_info_node n where n.code = 'RFM_FREQUENCY';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '빈도 5분위' from customer_info_node n where n.code = 'RFM_FREQUENCY';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Monetary, fifth' from customer_info_node n where n.code = 'RFM_MONETARY';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '金额分位' from customer_info_node n where n.code = 'RFM_MONETARY';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '금액 5분위' from customer_info_node n where n.code = 'RFM_MONETARY';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Contribution' from customer_info_node n where n.code = 'S_PROFIT';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '贡献' from customer_info_node n where n.code = 'S_PROFIT';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '기여' from customer_info_node n where n.code = 'S_PROFIT';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Contribution a year' from customer_info_node n where n.code = 'CONTRIBUTION';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '年度贡献' from customer_info_node n where n.code = 'CONTRIBUTION';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '연간 기여' from customer_info_node n where n.code = 'CONTRIBUTION';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Assets with the bank' from customer_info_node n where n.code = 'ASSETS';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '在行资产' from customer_info_node n where n.code = 'ASSETS';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '총 수신·투자 자산' from customer_info_node n where n.code = 'ASSETS';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Debts to the bank' from customer_info_node n where n.code = 'DEBTS';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '在行负债' from customer_info_node n where n.code = 'DEBTS';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '총 여신' from customer_info_node n where n.code = 'DEBTS';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Churn' from customer_info_node n where n.code = 'S_CHURN';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '流失' from customer_info_node n where n.code = 'S_CHURN';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '이탈' from customer_info_node n where n.code = 'S_CHURN';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Churn probability' from customer_info_node n where n.code = 'CHURN_PROBABILITY';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '流失概率' from customer_info_node n where n.code = 'CHURN_PROBABILITY';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '이탈 확률' from customer_info_node n where n.code = 'CHURN_PROBABILITY';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Churn risk' from customer_info_node n where n.code = 'CHURN_BAND';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '流失风险' from customer_info_node n where n.code = 'CHURN_BAND';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '이탈 위험' from customer_info_node n where n.code = 'CHURN_BAND';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Version of the churn model' from customer_info_node n where n.code = 'CHURN_MODEL';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '流失模型版本' from customer_info_node n where n.code = 'CHURN_MODEL';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '이탈 모델 버전' from customer_info_node n where n.code = 'CHURN_MODEL';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Contacts and marketing' from customer_info_node n where n.code = 'C_CONTACTS';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '接触与营销' from customer_info_node n where n.code = 'C_CONTACTS';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '접촉과 마케팅' from customer_info_node n where n.code = 'C_CONTACTS';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Contacts' from customer_info_node n where n.code = 'S_CONTACT';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '接触' from customer_info_node n where n.code = 'S_CONTACT';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '접촉' from customer_info_node n where n.code = 'S_CONTACT';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Last contact' from customer_info_node n where n.code = 'LAST_CONTACT_ON';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '最近接触日' from customer_info_node n where n.code = 'LAST_CONTACT_ON';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '최근 접촉일' from customer_info_node n where n.code = 'LAST_CONTACT_ON';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Contacts on record' from customer_info_node n where n.code = 'CONTACTS_TOTAL';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '接触记录数' from customer_info_node n where n.code = 'CONTACTS_TOTAL';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '접촉 기록 수' from customer_info_node n where n.code = 'CONTACTS_TOTAL';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Meetings' from customer_info_node n where n.code = 'MEETINGS';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '面谈次数' from customer_info_node n where n.code = 'MEETINGS';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '면담 횟수' from customer_info_node n where n.code = 'MEETINGS';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Campaigns' from customer_info_node n where n.code = 'S_CAMPAIGNS';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '营销活动' from customer_info_node n where n.code = 'S_CAMPAIGNS';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '캠페인' from customer_info_node n where n.code = 'S_CAMPAIGNS';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Campaign messages received' from customer_info_node n where n.code = 'CAMPAIGNS_RECEIVED';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '收到的营销信息数' from customer_info_node n where n.code = 'CAMPAIGNS_RECEIVED';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '수신한 캠페인 메시지 수' from customer_info_node n where n.code = 'CAMPAIGNS_RECEIVED';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Responses to campaigns' from customer_info_node n where n.code = 'CAMPAIGN_RESPONSES';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '营销响应次数' from customer_info_node n where n.code = 'CAMPAIGN_RESPONSES';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '캠페인 반응 횟수' from customer_info_node n where n.code = 'CAMPAIGN_RESPONSES';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Latest campaign' from customer_info_node n where n.code = 'LAST_CAMPAIGN';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '最近一次营销活动' from customer_info_node n where n.code = 'LAST_CAMPAIGN';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '최근 캠페인' from customer_info_node n where n.code = 'LAST_CAMPAIGN';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Consent' from customer_info_node n where n.code = 'S_CONSENT';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '营销授权' from customer_info_node n where n.code = 'S_CONSENT';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '마케팅 동의' from customer_info_node n where n.code = 'S_CONSENT';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Marketing by call' from customer_info_node n where n.code = 'CONSENT_CALL';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '电话营销授权' from customer_info_node n where n.code = 'CONSENT_CALL';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '전화 마케팅 동의' from customer_info_node n where n.code = 'CONSENT_CALL';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Marketing by SMS' from customer_info_node n where n.code = 'CONSENT_SMS';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '短信营销授权' from customer_info_node n where n.code = 'CONSENT_SMS';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', 'SMS 마케팅 동의' from customer_info_node n where n.code = 'CONSENT_SMS';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Marketing by e-mail' from customer_info_node n where n.code = 'CONSENT_EMAIL';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '邮件营销授权' from customer_info_node n where n.code = 'CONSENT_EMAIL';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '이메일 마케팅 동의' from customer_info_node n where n.code = 'CONSENT_EMAIL';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Marketing by letter' from customer_info_node n where n.code = 'CONSENT_DM';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '信函营销授权' from customer_info_node n where n.code = 'CONSENT_DM';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '우편 마케팅 동의' from customer_info_node n where n.code = 'CONSENT_DM';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Facts from texts' from customer_info_node n where n.code = 'S_FACTS';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '文本推断的事实' from customer_info_node n where n.code = 'S_FACTS';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '텍스트에서 추론한 사실' from customer_info_node n where n.code = 'S_FACTS';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Facts believed' from customer_info_node n where n.code = 'FACTS_INFERRED';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '推断事实数' from customer_info_node n where n.code = 'FACTS_INFERRED';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '추론 사실 수' from customer_info_node n where n.code = 'FACTS_INFERRED';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Latest text behind a fact' from customer_info_node n where n.code = 'LAST_FACT_ON';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '最近相关文本日期' from customer_info_node n where n.code = 'LAST_FACT_ON';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '최근 관련 텍스트일' from customer_info_node n where n.code = 'LAST_FACT_ON';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Complaints' from customer_info_node n where n.code = 'C_FEEDBACK';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '投诉' from customer_info_node n where n.code = 'C_FEEDBACK';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '민원' from customer_info_node n where n.code = 'C_FEEDBACK';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Complaints' from customer_info_node n where n.code = 'S_COMPLAINTS';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '投诉记录' from customer_info_node n where n.code = 'S_COMPLAINTS';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '민원 기록' from customer_info_node n where n.code = 'S_COMPLAINTS';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Open complaints' from customer_info_node n where n.code = 'COMPLAINTS_OPEN';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '未结投诉' from customer_info_node n where n.code = 'COMPLAINTS_OPEN';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '처리 중인 민원' from customer_info_node n where n.code = 'COMPLAINTS_OPEN';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Complaints on record' from customer_info_node n where n.code = 'COMPLAINTS_TOTAL';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '投诉记录数' from customer_info_node n where n.code = 'COMPLAINTS_TOTAL';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '민원 기록 수' from customer_info_node n where n.code = 'COMPLAINTS_TOTAL';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Latest complaint' from customer_info_node n where n.code = 'LAST_COMPLAINT_ON';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '最近投诉日' from customer_info_node n where n.code = 'LAST_COMPLAINT_ON';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '최근 민원일' from customer_info_node n where n.code = 'LAST_COMPLAINT_ON';
insert into customer_info_label (node_id, language, label) select n.id, 'en', 'Topic of the latest complaint' from customer_info_node n where n.code = 'LAST_COMPLAINT_TOPIC';
insert into customer_info_label (node_id, language, label) select n.id, 'zh', '最近投诉主题' from customer_info_node n where n.code = 'LAST_COMPLAINT_TOPIC';
insert into customer_info_label (node_id, language, label) select n.id, 'ko', '최근 민원 주제' from customer_info_node n where n.code = 'LAST_COMPLAINT_TOPIC';
update customer_info_label set label = 'Name of the company' where language = 'en' and node_id in (select n.id from customer_info_node n
  where n.kind = 'CORPORATE' and n.code = 'NAME');
update customer_info_label set label = '企业名称' where language = 'zh' and node_id in (select n.id from customer_info_node n
  where n.kind = 'CORPORATE' and n.code = 'NAME');
update customer_info_label set label = '기업명' where language = 'ko' and node_id in (select n.id from customer_info_node n
  where n.kind = 'CORPORATE' and n.code = 'NAME');
update customer_info_label set label = 'Name of the institution' where language = 'en' and node_id in (select n.id from customer_info_node n
  where n.kind = 'INTERBANK' and n.code = 'NAME');
update customer_info_label set label = '机构名称' where language = 'zh' and node_id in (select n.id from customer_info_node n
  where n.kind = 'INTERBANK' and n.code = 'NAME');
update customer_info_label set label = '기관명' where language = 'ko' and node_id in (select n.id from customer_info_node n
  where n.kind = 'INTERBANK' and n.code = 'NAME');
update customer_info_label set label = 'Registration number' where language = 'en' and node_id in (select n.id from customer_info_node n
  where n.kind = 'CORPORATE' and n.code = 'ID_NUMBER');
update customer_info_label set label = '统一社会信用代码' where language = 'zh' and node_id in (select n.id from customer_info_node n
  where n.kind = 'CORPORATE' and n.code = 'ID_NUMBER');
update customer_info_label set label = '사업자등록번호' where language = 'ko' and node_id in (select n.id from customer_info_node n
  where n.kind = 'CORPORATE' and n.code = 'ID_NUMBER');
update customer_info_label set label = 'Registration number' where language = 'en' and node_id in (select n.id from customer_info_node n
  where n.kind = 'INTERBANK' and n.code = 'ID_NUMBER');
update customer_info_label set label = '统一社会信用代码' where language = 'zh' and node_id in (select n.id from customer_info_node n
  where n.kind = 'INTERBANK' and n.code = 'ID_NUMBER');
update customer_info_label set label = '사업자등록번호' where language = 'ko' and node_id in (select n.id from customer_info_node n
  where n.kind = 'INTERBANK' and n.code = 'ID_NUMBER');
update customer_info_label set label = 'Name in Latin letters' where language = 'en' and node_id in (select n.id from customer_info_node n
  where n.kind = 'CORPORATE' and n.code = 'LATIN_NAME');
update customer_info_label set label = '英文名称' where language = 'zh' and node_id in (select n.id from customer_info_node n
  where n.kind = 'CORPORATE' and n.code = 'LATIN_NAME');
update customer_info_label set label = '영문 명칭' where language = 'ko' and node_id in (select n.id from customer_info_node n
  where n.kind = 'CORPORATE' and n.code = 'LATIN_NAME');
update customer_info_label set label = 'Name in Latin letters' where language = 'en' and node_id in (select n.id from customer_info_node n
  where n.kind = 'INTERBANK' and n.code = 'LATIN_NAME');
update customer_info_label set label = '英文名称' where language = 'zh' and node_id in (select n.id from customer_info_node n
  where n.kind = 'INTERBANK' and n.code = 'LATIN_NAME');
update customer_info_label set label = '영문 명칭' where language = 'ko' and node_id in (select n.id from customer_info_node n
  where n.kind = 'INTERBANK' and n.code = 'LATIN_NAME');
update customer_info_label set label = 'Name in Latin letters' where language = 'en' and node_id in (select n.id from customer_info_node n
  where n.kind = 'PROSPECT' and n.code = 'LATIN_NAME');
update customer_info_label set label = '英文名称' where language = 'zh' and node_id in (select n.id from customer_info_node n
  where n.kind = 'PROSPECT' and n.code = 'LATIN_NAME');
update customer_info_label set label = '로마자 이름' where language = 'ko' and node_id in (select n.id from customer_info_node n
  where n.kind = 'PROSPECT' and n.code = 'LATIN_NAME');
update customer_info_label set label = 'Name' where language = 'en' and node_id in (select n.id from customer_info_node n
  where n.kind = 'PROSPECT' and n.code = 'NAME');
update customer_info_label set label = '名称' where language = 'zh' and node_id in (select n.id from customer_info_node n
  where n.kind = 'PROSPECT' and n.code = 'NAME');
update customer_info_label set label = '이름' where language = 'ko' and node_id in (select n.id from customer_info_node n
  where n.kind = 'PROSPECT' and n.code = 'NAME');
