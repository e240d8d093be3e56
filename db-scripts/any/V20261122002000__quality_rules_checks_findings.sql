-- Rules of data quality, what checks found, and what people do about it.
create table quality_rule (
  id ${key} not null,
  code ${str}(40${chr}) not null,
  subject ${str}(20${chr}) not null,
  dimension ${str}(30${chr}) not null,
  severity ${str}(10${chr}) not null,
  -- conditions as documents: which rows are checked (null for all), and what must hold for them
  guard ${str}(2000${chr}),
  demand ${str}(2000${chr}),
  -- attributes whose values together come once only, with commas between
  unique_by ${str}(200${chr}),
  -- how many of ten thousand checked rows may fail
  tolerance_bp integer not null,
  owner ${str}(120${chr}),
  -- since when it is not checked any more
  retired_on date,
  saved_by ${str}(36${chr}) not null,
  saved_at timestamp(6) with time zone not null,
  -- who agreed to it, never one who wrote it; null for a draft, which no check asks
  agreed_by ${str}(36${chr}),
  agreed_at timestamp(6) with time zone,
  version integer not null,
  constraint quality_rule_pk primary key (id),
  constraint quality_rule_code_uq unique (code)
);

create table quality_rule_label (
  rule_id ${id} not null,
  language ${str}(5${chr}) not null,
  label ${str}(200${chr}) not null,
  constraint quality_rule_label_pk primary key (rule_id, language),
  constraint quality_rule_label_rule_fk foreign key (rule_id) references quality_rule (id)
);

-- Former states of a rule: what held from when it was saved until the next state was.
create table quality_rule_history (
  rule_id ${id} not null,
  version integer not null,
  dimension ${str}(30${chr}) not null,
  severity ${str}(10${chr}) not null,
  guard ${str}(2000${chr}),
  demand ${str}(2000${chr}),
  unique_by ${str}(200${chr}),
  tolerance_bp integer not null,
  owner ${str}(120${chr}),
  -- since when it is not checked any more
  retired_on date,
  saved_by ${str}(36${chr}) not null,
  saved_at timestamp(6) with time zone not null,
  agreed_by ${str}(36${chr}),
  agreed_at timestamp(6) with time zone,
  constraint quality_rule_history_pk primary key (rule_id, version),
  constraint quality_rule_hist_rule_fk foreign key (rule_id) references quality_rule (id)
);

-- The check of one business date; done again, it replaces what it found before.
create table quality_check (
  business_date date not null,
  state ${str}(10${chr}) not null,
  rows_read ${id} not null,
  requested_by ${str}(36${chr}) not null,
  requested_at timestamp(6) with time zone not null,
  finished_at timestamp(6) with time zone,
  constraint quality_check_pk primary key (business_date)
);

create table quality_result (
  business_date date not null,
  rule_id ${id} not null,
  rule_version integer not null,
  severity ${str}(10${chr}) not null,
  rows_checked ${id} not null,
  rows_failed ${id} not null,
  -- failing rows of which the key is kept
  rows_kept ${id} not null,
  constraint quality_result_pk primary key (business_date, rule_id),
  constraint quality_result_rule_fk foreign key (rule_id) references quality_rule (id)
);
create index quality_result_rule_ix on quality_result (rule_id, business_date);

-- Failing rows of the latest check, as many as are kept. A row is of the rule's subject, so no constraint can name its table.
create table quality_failure (
  rule_id ${id} not null,
  ordinal integer not null,
  row_id ${id} not null,
  -- tells rows of the same key apart where the table needs it
  on_day date,
  customer_id ${id},
  constraint quality_failure_pk primary key (rule_id, ordinal),
  constraint quality_failure_rule_fk foreign key (rule_id) references quality_rule (id)
);
create index quality_failure_cust_ix on quality_failure (customer_id, rule_id);

-- What the latest check counted in a slice of the rule's table; a check of the same rows under the same rule takes it over.
create table quality_slice (
  rule_id ${id} not null,
  -- a month, the number of a range of keys, or * for all of them
  slice ${str}(20${chr}) not null,
  -- SHA-256 of the rule and of the marks of the rows that it asks
  mark ${str}(64${chr}) not null,
  measured_on date not null,
  -- the first business date on which the same rows may be answered for otherwise
  good_until date,
  rows_checked ${id} not null,
  rows_failed ${id} not null,
  -- failing rows of which the key is kept, and a number made of those keys
  rows_kept ${id} not null,
  failing_mark ${id} not null,
  constraint quality_slice_pk primary key (rule_id, slice),
  constraint quality_slice_rule_fk foreign key (rule_id) references quality_rule (id)
);

-- One a rule: what is done about its failing rows.
create table quality_finding (
  id ${key} not null,
  rule_id ${id} not null,
  state ${str}(16${chr}) not null,
  owner ${str}(120${chr}),
  due_on date,
  note ${str}(1000${chr}),
  opened_on date not null,
  -- failing rows when somebody took it in hand or said that it was resolved, and at the latest check since
  rows_before ${id},
  rows_after ${id},
  measured_on date,
  decided_by ${str}(36${chr}),
  decided_at timestamp(6) with time zone,
  version integer not null,
  constraint quality_finding_pk primary key (id),
  constraint quality_finding_rule_uq unique (rule_id),
  constraint quality_finding_rule_fk foreign key (rule_id) references quality_rule (id)
);

-- What became of a finding, once for each change of its state and for each word of a person.
create table quality_finding_history (
  id ${key} not null,
  finding_id ${id} not null,
  state ${str}(16${chr}) not null,
  owner ${str}(120${chr}),
  due_on date,
  note ${str}(1000${chr}),
  rows_failing ${id} not null,
  -- null for a check
  said_by ${str}(36${chr}),
  said_at timestamp(6) with time zone not null,
  constraint quality_finding_history_pk primary key (id),
  constraint quality_finding_hist_find_fk foreign key (finding_id) references quality_finding (id)
);
create index quality_finding_hist_ix on quality_finding_history (finding_id);

-- Shipped rules: the bank changes them on the page.
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('CUSTOMER_BIRTH_DATE', 'CUSTOMER', 'COMPLETENESS', 'WARNING', '{"attribute":"kind","is":"=","value":"RETAIL"}',
  '{"not":{"attribute":"birth_date","is":"missing"}}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Retail customers have a birth date' from quality_rule where code = 'CUSTOMER_BIRTH_DATE';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '个人客户有出生日期' from quality_rule where code = 'CUSTOMER_BIRTH_DATE';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '개인 고객은 생년월일이 있음' from quality_rule where code = 'CUSTOMER_BIRTH_DATE';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('CUSTOMER_ID_NUMBER', 'CUSTOMER', 'COMPLETENESS', 'ERROR', '{"attribute":"kind","is":"in","values":["RETAIL","CORPORATE"]}',
  '{"not":{"attribute":"id_number","is":"missing"}}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Retail and corporate customers have an identity number' from quality_rule where code = 'CUSTOMER_ID_NUMBER';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '个人和公司客户有证件号码' from quality_rule where code = 'CUSTOMER_ID_NUMBER';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '개인·기업 고객은 식별 번호가 있음' from quality_rule where code = 'CUSTOMER_ID_NUMBER';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('CUSTOMER_INDUSTRY', 'CUSTOMER', 'COMPLETENESS', 'WARNING', '{"attribute":"kind","is":"=","value":"CORPORATE"}',
  '{"not":{"attribute":"industry","is":"missing"}}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Corporate customers have an industry' from quality_rule where code = 'CUSTOMER_INDUSTRY';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '公司客户有所属行业' from quality_rule where code = 'CUSTOMER_INDUSTRY';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '기업 고객은 업종이 있음' from quality_rule where code = 'CUSTOMER_INDUSTRY';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('CUSTOMER_PORTFOLIO', 'CUSTOMER', 'COMPLETENESS', 'WARNING', '{"all":[{"attribute":"kind","is":"≠","value":"INTERBANK"},{"attribute":"closed_on","is":"missing"}]}',
  '{"not":{"attribute":"portfolio","is":"missing"}}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Open customers belong to a portfolio' from quality_rule where code = 'CUSTOMER_PORTFOLIO';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '存续客户归属某一管户组合' from quality_rule where code = 'CUSTOMER_PORTFOLIO';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '유효 고객은 담당 포트폴리오가 있음' from quality_rule where code = 'CUSTOMER_PORTFOLIO';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('CUSTOMER_BIRTH_PLAUSIBLE', 'CUSTOMER', 'BUSINESS_VALIDITY', 'ERROR', null,
  '{"attribute":"birth_date","is":"between","from":"1900-01-02","to":{"daysBefore":0}}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Birth dates are plausible: after 1 January 1900, not in the future' from quality_rule where code = 'CUSTOMER_BIRTH_PLAUSIBLE';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '出生日期合理：晚于 1900 年 1 月 1 日且不在未来' from quality_rule where code = 'CUSTOMER_BIRTH_PLAUSIBLE';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '생년월일이 타당함: 1900년 1월 1일 이후, 미래 아님' from quality_rule where code = 'CUSTOMER_BIRTH_PLAUSIBLE';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('CUSTOMER_BIRTH_BY_ID', 'CUSTOMER', 'CORRECTNESS', 'ERROR', '{"attribute":"kind","is":"=","value":"RETAIL"}',
  '{"attribute":"birth_date","is":"=","other":"id_birth_date"}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Birth date agrees with the identity number' from quality_rule where code = 'CUSTOMER_BIRTH_BY_ID';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '出生日期与证件号码一致' from quality_rule where code = 'CUSTOMER_BIRTH_BY_ID';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '생년월일이 식별 번호와 일치함' from quality_rule where code = 'CUSTOMER_BIRTH_BY_ID';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('CUSTOMER_ID_ONCE', 'CUSTOMER', 'UNIQUENESS', 'ERROR', '{"attribute":"kind","is":"in","values":["RETAIL","CORPORATE"]}',
  null, 'id_number', 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'An identity number belongs to one customer' from quality_rule where code = 'CUSTOMER_ID_ONCE';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '一个证件号码只属于一个客户' from quality_rule where code = 'CUSTOMER_ID_ONCE';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '식별 번호는 한 고객에게만 속함' from quality_rule where code = 'CUSTOMER_ID_ONCE';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('CUSTOMER_ID_FORM_ZH', 'CUSTOMER', 'TECHNICAL_VALIDITY', 'ERROR', '{"all":[{"attribute":"kind","is":"=","value":"RETAIL"},{"attribute":"language","is":"=","value":"zh"}]}',
  '{"attribute":"id_number","is":"matches","value":"[0-9]{17}[0-9X]"}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Chinese identity numbers have 18 characters' from quality_rule where code = 'CUSTOMER_ID_FORM_ZH';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '中国居民身份证号码为 18 位' from quality_rule where code = 'CUSTOMER_ID_FORM_ZH';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '중국 신분증 번호는 18자리임' from quality_rule where code = 'CUSTOMER_ID_FORM_ZH';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('CUSTOMER_ID_FORM_KO', 'CUSTOMER', 'TECHNICAL_VALIDITY', 'ERROR', '{"all":[{"attribute":"kind","is":"=","value":"RETAIL"},{"attribute":"language","is":"=","value":"ko"}]}',
  '{"attribute":"id_number","is":"matches","value":"[0-9]{6}-[0-9]{7}"}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Korean identity numbers have the form 000000-0000000' from quality_rule where code = 'CUSTOMER_ID_FORM_KO';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '韩国居民登记号格式为 000000-0000000' from quality_rule where code = 'CUSTOMER_ID_FORM_KO';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '주민등록번호는 000000-0000000 형식임' from quality_rule where code = 'CUSTOMER_ID_FORM_KO';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('CUSTOMER_REACHABLE', 'CUSTOMER', 'BASE_TABLE_CONSISTENCY', 'ERROR', '{"all":[{"attribute":"kind","is":"in","values":["RETAIL","CORPORATE"]},{"attribute":"closed_on","is":"missing"}]}',
  '{"attribute":"reachable_by","is":"≥","value":1}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Open customers have a telephone or an e-mail address' from quality_rule where code = 'CUSTOMER_REACHABLE';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '存续客户至少有一个电话或电子邮箱' from quality_rule where code = 'CUSTOMER_REACHABLE';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '유효 고객은 전화 또는 이메일이 하나 이상 있음' from quality_rule where code = 'CUSTOMER_REACHABLE';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('CUSTOMER_UPDATED', 'CUSTOMER', 'TIMELINESS', 'WARNING', '{"attribute":"closed_on","is":"missing"}',
  '{"attribute":"updated_on","is":"≥","monthsBefore":36}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Customer data were confirmed within 36 months' from quality_rule where code = 'CUSTOMER_UPDATED';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '客户资料在 36 个月内更新过' from quality_rule where code = 'CUSTOMER_UPDATED';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '고객 정보는 36개월 이내에 갱신됨' from quality_rule where code = 'CUSTOMER_UPDATED';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('CUSTOMER_LIFE_ORDER', 'CUSTOMER', 'DEPENDENCY_CONSISTENCY', 'ERROR', null,
  '{"attribute":"customer_since","is":"≤","other":"closed_on"}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'A customer does not leave before joining' from quality_rule where code = 'CUSTOMER_LIFE_ORDER';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '销户日期不早于开户日期' from quality_rule where code = 'CUSTOMER_LIFE_ORDER';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '해지일은 가입일보다 빠르지 않음' from quality_rule where code = 'CUSTOMER_LIFE_ORDER';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('CUSTOMER_CLOSED_EMPTY', 'CUSTOMER', 'DEPENDENCY_CONSISTENCY', 'ERROR', '{"not":{"attribute":"closed_on","is":"missing"}}',
  '{"attribute":"open_holdings","is":"=","value":0}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Customers who left have no open holding' from quality_rule where code = 'CUSTOMER_CLOSED_EMPTY';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '已销户客户没有存续产品' from quality_rule where code = 'CUSTOMER_CLOSED_EMPTY';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '해지 고객은 유효 보유 상품이 없음' from quality_rule where code = 'CUSTOMER_CLOSED_EMPTY';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('CUSTOMER_BRANCH', 'CUSTOMER', 'REFERENTIAL_INTEGRITY', 'ERROR', null,
  '{"not":{"attribute":"branch","is":"missing"}}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Every customer belongs to a known branch' from quality_rule where code = 'CUSTOMER_BRANCH';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '每个客户归属已知网点' from quality_rule where code = 'CUSTOMER_BRANCH';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '모든 고객은 등록된 지점에 속함' from quality_rule where code = 'CUSTOMER_BRANCH';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('CUSTOMER_LATIN_NAME', 'CUSTOMER', 'PRECISION', 'WARNING', '{"all":[{"attribute":"kind","is":"=","value":"RETAIL"},{"attribute":"language","is":"in","values":["zh","ko"]}]}',
  '{"attribute":"latin_name","is":"matches","value":"[^ ]+( [^ ]+)+"}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Latin readings have surname and given name' from quality_rule where code = 'CUSTOMER_LATIN_NAME';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '拉丁拼写包含姓和名' from quality_rule where code = 'CUSTOMER_LATIN_NAME';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '로마자 이름에 성과 이름이 모두 있음' from quality_rule where code = 'CUSTOMER_LATIN_NAME';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('HOLDING_OWNER', 'HOLDING', 'REFERENTIAL_INTEGRITY', 'ERROR', null,
  '{"not":{"attribute":"owner","is":"missing"}}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Every holding has a known owner' from quality_rule where code = 'HOLDING_OWNER';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '每项持有产品有已知的所有人' from quality_rule where code = 'HOLDING_OWNER';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '모든 보유 상품에 등록된 소유자가 있음' from quality_rule where code = 'HOLDING_OWNER';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('HOLDING_ONE_OWNER', 'HOLDING', 'BASE_TABLE_CONSISTENCY', 'ERROR', null,
  '{"attribute":"owners","is":"=","value":1}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Every holding has exactly one owner' from quality_rule where code = 'HOLDING_ONE_OWNER';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '每项持有产品恰有一个所有人' from quality_rule where code = 'HOLDING_ONE_OWNER';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '모든 보유 상품의 소유자는 정확히 한 명임' from quality_rule where code = 'HOLDING_ONE_OWNER';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('HOLDING_CURRENCY', 'HOLDING', 'REFERENTIAL_INTEGRITY', 'FATAL', null,
  '{"not":{"attribute":"known_currency","is":"missing"}}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Currencies of holdings are known' from quality_rule where code = 'HOLDING_CURRENCY';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '持有产品的币种已登记' from quality_rule where code = 'HOLDING_CURRENCY';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '보유 상품의 통화가 등록되어 있음' from quality_rule where code = 'HOLDING_CURRENCY';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('HOLDING_LIFE_ORDER', 'HOLDING', 'DEPENDENCY_CONSISTENCY', 'ERROR', null,
  '{"attribute":"opened_on","is":"≤","other":"closed_on"}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'A holding does not close before it opens' from quality_rule where code = 'HOLDING_LIFE_ORDER';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '关闭日期不早于开立日期' from quality_rule where code = 'HOLDING_LIFE_ORDER';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '해지일은 개설일보다 빠르지 않음' from quality_rule where code = 'HOLDING_LIFE_ORDER';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('HOLDING_MATURITY', 'HOLDING', 'DEPENDENCY_CONSISTENCY', 'ERROR', null,
  '{"attribute":"matures_on","is":"≥","other":"opened_on"}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'A holding does not mature before it opens' from quality_rule where code = 'HOLDING_MATURITY';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '到期日不早于开立日期' from quality_rule where code = 'HOLDING_MATURITY';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '만기일은 개설일보다 빠르지 않음' from quality_rule where code = 'HOLDING_MATURITY';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('HOLDING_CLOSED_ON', 'HOLDING', 'DEPENDENCY_CONSISTENCY', 'ERROR', '{"attribute":"status","is":"=","value":"CLOSED"}',
  '{"not":{"attribute":"closed_on","is":"missing"}}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Closed holdings have a closing date' from quality_rule where code = 'HOLDING_CLOSED_ON';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '已关闭产品有关闭日期' from quality_rule where code = 'HOLDING_CLOSED_ON';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '해지된 상품에 해지일이 있음' from quality_rule where code = 'HOLDING_CLOSED_ON';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('HOLDING_CLOSED_ZERO', 'HOLDING', 'BUSINESS_VALIDITY', 'WARNING', '{"attribute":"status","is":"=","value":"CLOSED"}',
  '{"attribute":"balance","is":"=","value":0}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Closed holdings have no balance' from quality_rule where code = 'HOLDING_CLOSED_ZERO';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '已关闭产品余额为零' from quality_rule where code = 'HOLDING_CLOSED_ZERO';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '해지된 상품의 잔액은 0임' from quality_rule where code = 'HOLDING_CLOSED_ZERO';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('HOLDING_CARD_LIMIT', 'HOLDING', 'COMPLETENESS', 'ERROR', '{"attribute":"product_kind","is":"=","value":"CREDIT_CARD"}',
  '{"not":{"attribute":"credit_limit","is":"missing"}}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Credit cards have a limit' from quality_rule where code = 'HOLDING_CARD_LIMIT';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '信用卡有授信额度' from quality_rule where code = 'HOLDING_CARD_LIMIT';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '신용카드에 한도가 있음' from quality_rule where code = 'HOLDING_CARD_LIMIT';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('HOLDING_ACCOUNT_ONCE', 'HOLDING', 'UNIQUENESS', 'ERROR', null,
  null, 'account_no', 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'An account number comes once' from quality_rule where code = 'HOLDING_ACCOUNT_ONCE';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '账号不重复' from quality_rule where code = 'HOLDING_ACCOUNT_ONCE';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '계좌 번호는 중복되지 않음' from quality_rule where code = 'HOLDING_ACCOUNT_ONCE';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('HOLDING_RATE', 'HOLDING', 'BUSINESS_VALIDITY', 'WARNING', null,
  '{"attribute":"rate_ten_thousandths","is":"between","from":0,"to":360000}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Interest rates lie between 0 and 36 %' from quality_rule where code = 'HOLDING_RATE';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '利率在 0 与 36% 之间' from quality_rule where code = 'HOLDING_RATE';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '이자율은 0%에서 36% 사이임' from quality_rule where code = 'HOLDING_RATE';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('HOLDING_BALANCE', 'HOLDING', 'COMPLETENESS', 'ERROR', '{"attribute":"status","is":"≠","value":"CLOSED"}',
  '{"not":{"attribute":"balance","is":"missing"}}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Open holdings have a balance' from quality_rule where code = 'HOLDING_BALANCE';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '存续产品有余额' from quality_rule where code = 'HOLDING_BALANCE';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '유효 상품에 잔액이 있음' from quality_rule where code = 'HOLDING_BALANCE';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('HOLDING_OPENED', 'HOLDING', 'TIMELINESS', 'ERROR', null,
  '{"attribute":"opened_on","is":"≤","daysBefore":0}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'No holding opens after the business date' from quality_rule where code = 'HOLDING_OPENED';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '没有在业务日期之后开立的产品' from quality_rule where code = 'HOLDING_OPENED';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '영업일 이후에 개설된 상품이 없음' from quality_rule where code = 'HOLDING_OPENED';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('TRANSACTION_HOLDING', 'TRANSACTION', 'REFERENTIAL_INTEGRITY', 'FATAL', null,
  '{"not":{"attribute":"holding","is":"missing"}}', null, 10, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Every transaction belongs to a known holding' from quality_rule where code = 'TRANSACTION_HOLDING';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '每笔交易归属已知产品' from quality_rule where code = 'TRANSACTION_HOLDING';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '모든 거래는 등록된 상품에 속함' from quality_rule where code = 'TRANSACTION_HOLDING';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('TRANSACTION_CURRENCY', 'TRANSACTION', 'DEPENDENCY_CONSISTENCY', 'ERROR', null,
  '{"attribute":"currency","is":"=","other":"holding_currency"}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'A transaction has the currency of its holding' from quality_rule where code = 'TRANSACTION_CURRENCY';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '交易币种与产品币种一致' from quality_rule where code = 'TRANSACTION_CURRENCY';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '거래 통화는 상품 통화와 같음' from quality_rule where code = 'TRANSACTION_CURRENCY';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('TRANSACTION_IN_SIGN', 'TRANSACTION', 'BUSINESS_VALIDITY', 'ERROR', '{"attribute":"kind","is":"in","values":["SALARY","DEPOSIT","TRANSFER_IN"]}',
  '{"attribute":"amount","is":">","value":0}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'What comes in is positive' from quality_rule where code = 'TRANSACTION_IN_SIGN';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '入账金额为正' from quality_rule where code = 'TRANSACTION_IN_SIGN';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '입금 금액은 양수임' from quality_rule where code = 'TRANSACTION_IN_SIGN';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('TRANSACTION_OUT_SIGN', 'TRANSACTION', 'BUSINESS_VALIDITY', 'ERROR', '{"attribute":"kind","is":"in","values":["WITHDRAWAL","TRANSFER_OUT","CARD_PURCHASE","CASH_ADVANCE","FEE"]}',
  '{"attribute":"amount","is":"<","value":0}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'What goes out is negative' from quality_rule where code = 'TRANSACTION_OUT_SIGN';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '出账金额为负' from quality_rule where code = 'TRANSACTION_OUT_SIGN';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '출금 금액은 음수임' from quality_rule where code = 'TRANSACTION_OUT_SIGN';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('TRANSACTION_AFTER_OPENING', 'TRANSACTION', 'DEPENDENCY_CONSISTENCY', 'ERROR', null,
  '{"attribute":"booked_on","is":"≥","other":"holding_opened_on"}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Nothing is booked before its holding opens' from quality_rule where code = 'TRANSACTION_AFTER_OPENING';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '开立之前没有交易' from quality_rule where code = 'TRANSACTION_AFTER_OPENING';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '개설 전에 기록된 거래가 없음' from quality_rule where code = 'TRANSACTION_AFTER_OPENING';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('TRANSACTION_BEFORE_CLOSING', 'TRANSACTION', 'DEPENDENCY_CONSISTENCY', 'WARNING', null,
  '{"attribute":"booked_on","is":"≤","other":"holding_closed_on"}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Nothing is booked after its holding closes' from quality_rule where code = 'TRANSACTION_BEFORE_CLOSING';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '关闭之后没有交易' from quality_rule where code = 'TRANSACTION_BEFORE_CLOSING';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '해지 후에 기록된 거래가 없음' from quality_rule where code = 'TRANSACTION_BEFORE_CLOSING';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('TRANSACTION_CHANNEL', 'TRANSACTION', 'COMPLETENESS', 'WARNING', null,
  '{"not":{"attribute":"channel","is":"missing"}}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Every transaction has a channel' from quality_rule where code = 'TRANSACTION_CHANNEL';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '每笔交易有渠道' from quality_rule where code = 'TRANSACTION_CHANNEL';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '모든 거래에 채널이 있음' from quality_rule where code = 'TRANSACTION_CHANNEL';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('TRANSACTION_NOT_ZERO', 'TRANSACTION', 'TECHNICAL_VALIDITY', 'WARNING', null,
  '{"attribute":"amount","is":"≠","value":0}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'No transaction of zero' from quality_rule where code = 'TRANSACTION_NOT_ZERO';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '没有金额为零的交易' from quality_rule where code = 'TRANSACTION_NOT_ZERO';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '금액이 0인 거래가 없음' from quality_rule where code = 'TRANSACTION_NOT_ZERO';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('TRANSACTION_NOT_LATER', 'TRANSACTION', 'TIMELINESS', 'ERROR', null,
  '{"attribute":"booked_on","is":"≤","daysBefore":0}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Nothing is booked after the business date' from quality_rule where code = 'TRANSACTION_NOT_LATER';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '没有业务日期之后的交易' from quality_rule where code = 'TRANSACTION_NOT_LATER';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '영업일 이후의 거래가 없음' from quality_rule where code = 'TRANSACTION_NOT_LATER';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('EMAIL_FORM', 'CONTACT_POINT', 'TECHNICAL_VALIDITY', 'ERROR', '{"attribute":"kind","is":"=","value":"EMAIL"}',
  '{"attribute":"email","is":"matches","value":"[^@ ]+@[^@ ]+\\.[A-Za-z]{2,}"}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'E-mail addresses are well formed' from quality_rule where code = 'EMAIL_FORM';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '电子邮箱格式正确' from quality_rule where code = 'EMAIL_FORM';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '이메일 주소 형식이 올바름' from quality_rule where code = 'EMAIL_FORM';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('MOBILE_FORM', 'CONTACT_POINT', 'TECHNICAL_VALIDITY', 'ERROR', '{"attribute":"kind","is":"=","value":"MOBILE"}',
  '{"attribute":"mobile","is":"matches","value":"\\+?[0-9][0-9 \\-]{6,18}"}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Telephone numbers are well formed' from quality_rule where code = 'MOBILE_FORM';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '电话号码格式正确' from quality_rule where code = 'MOBILE_FORM';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '전화번호 형식이 올바름' from quality_rule where code = 'MOBILE_FORM';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('CITY_TRIMMED', 'CONTACT_POINT', 'TECHNICAL_VALIDITY', 'WARNING', '{"attribute":"kind","is":"=","value":"ADDRESS"}',
  '{"attribute":"city","is":"matches","value":"[^ ](.*[^ ])?"}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'No spaces around a city' from quality_rule where code = 'CITY_TRIMMED';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '城市名称前后没有空格' from quality_rule where code = 'CITY_TRIMMED';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '도시 이름 앞뒤에 공백이 없음' from quality_rule where code = 'CITY_TRIMMED';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('ADDRESS_PRECISE', 'CONTACT_POINT', 'PRECISION', 'WARNING', '{"attribute":"kind","is":"=","value":"ADDRESS"}',
  '{"attribute":"address_length","is":"≥","value":6}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Addresses are more than a place' from quality_rule where code = 'ADDRESS_PRECISE';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '地址不只是地名' from quality_rule where code = 'ADDRESS_PRECISE';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '주소가 지명 이상으로 상세함' from quality_rule where code = 'ADDRESS_PRECISE';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('MOBILE_ONCE', 'CONTACT_POINT', 'UNIQUENESS', 'WARNING', null,
  null, 'mobile', 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'A telephone number belongs to one customer' from quality_rule where code = 'MOBILE_ONCE';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '一个电话号码只属于一个客户' from quality_rule where code = 'MOBILE_ONCE';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '전화번호는 한 고객에게만 속함' from quality_rule where code = 'MOBILE_ONCE';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('CONTACT_TIMELY', 'CONTACT_POINT', 'TIMELINESS', 'WARNING', null,
  '{"attribute":"recorded_on","is":"≥","monthsBefore":24}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Contact data were recorded within 24 months' from quality_rule where code = 'CONTACT_TIMELY';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '联系方式在 24 个月内记录' from quality_rule where code = 'CONTACT_TIMELY';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '연락처는 24개월 이내에 기록됨' from quality_rule where code = 'CONTACT_TIMELY';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('INTERACTION_NOT_LATER', 'INTERACTION', 'TIMELINESS', 'ERROR', null,
  '{"attribute":"happened_on","is":"≤","daysBefore":0}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'No contact after the business date' from quality_rule where code = 'INTERACTION_NOT_LATER';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '没有业务日期之后的接触' from quality_rule where code = 'INTERACTION_NOT_LATER';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '영업일 이후의 접촉이 없음' from quality_rule where code = 'INTERACTION_NOT_LATER';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('INTERACTION_CAMPAIGN', 'INTERACTION', 'DEPENDENCY_CONSISTENCY', 'ERROR', '{"attribute":"kind","is":"in","values":["CAMPAIGN_SENT","CAMPAIGN_RESPONSE"]}',
  '{"not":{"attribute":"campaign_code","is":"missing"}}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Campaign contacts name their campaign' from quality_rule where code = 'INTERACTION_CAMPAIGN';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '营销接触标明营销活动' from quality_rule where code = 'INTERACTION_CAMPAIGN';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '캠페인 접촉에 캠페인 코드가 있음' from quality_rule where code = 'INTERACTION_CAMPAIGN';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('INTERACTION_CONTENT', 'INTERACTION', 'COMPLETENESS', 'WARNING', '{"attribute":"kind","is":"in","values":["INQUIRY","COMPLAINT_CALL","MEETING"]}',
  '{"not":{"attribute":"content","is":"missing"}}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Talks have a content' from quality_rule where code = 'INTERACTION_CONTENT';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '会谈有内容记录' from quality_rule where code = 'INTERACTION_CONTENT';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '상담에 내용이 기록됨' from quality_rule where code = 'INTERACTION_CONTENT';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('INTERACTION_AFTER_JOINING', 'INTERACTION', 'DEPENDENCY_CONSISTENCY', 'WARNING', null,
  '{"attribute":"happened_on","is":"≥","other":"customer_since"}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'No contact before the customer is known' from quality_rule where code = 'INTERACTION_AFTER_JOINING';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '建立客户关系之前没有接触' from quality_rule where code = 'INTERACTION_AFTER_JOINING';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '고객 등록 전의 접촉이 없음' from quality_rule where code = 'INTERACTION_AFTER_JOINING';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('COMPLAINT_TEXT', 'COMPLAINT', 'COMPLETENESS', 'ERROR', null,
  '{"not":{"attribute":"text","is":"missing"}}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Every complaint has a text' from quality_rule where code = 'COMPLAINT_TEXT';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '每件投诉有文字' from quality_rule where code = 'COMPLAINT_TEXT';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '모든 민원에 본문이 있음' from quality_rule where code = 'COMPLAINT_TEXT';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('COMPLAINT_CLOSED_ON', 'COMPLAINT', 'DEPENDENCY_CONSISTENCY', 'ERROR', '{"attribute":"status","is":"=","value":"CLOSED"}',
  '{"not":{"attribute":"closed_on","is":"missing"}}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'Closed complaints have a closing date' from quality_rule where code = 'COMPLAINT_CLOSED_ON';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '已结投诉有结案日期' from quality_rule where code = 'COMPLAINT_CLOSED_ON';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '종결된 민원에 종결일이 있음' from quality_rule where code = 'COMPLAINT_CLOSED_ON';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('COMPLAINT_ORDER', 'COMPLAINT', 'DEPENDENCY_CONSISTENCY', 'ERROR', null,
  '{"attribute":"opened_on","is":"≤","other":"closed_on"}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'A complaint does not close before it opens' from quality_rule where code = 'COMPLAINT_ORDER';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '结案日期不早于受理日期' from quality_rule where code = 'COMPLAINT_ORDER';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '종결일은 접수일보다 빠르지 않음' from quality_rule where code = 'COMPLAINT_ORDER';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('COMPLAINT_TIMELY', 'COMPLAINT', 'TIMELINESS', 'WARNING', '{"attribute":"status","is":"in","values":["OPEN","IN_PROGRESS"]}',
  '{"attribute":"opened_on","is":"≥","daysBefore":30}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'No complaint stays open for more than 30 days' from quality_rule where code = 'COMPLAINT_TIMELY';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '投诉在 30 天内结案' from quality_rule where code = 'COMPLAINT_TIMELY';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '30일 넘게 열린 민원이 없음' from quality_rule where code = 'COMPLAINT_TIMELY';
insert into quality_rule (code, subject, dimension, severity, guard, demand, unique_by, tolerance_bp, saved_by, saved_at, version)
  values ('COMPLAINT_PRECISE', 'COMPLAINT', 'PRECISION', 'WARNING', null,
  '{"attribute":"text_length","is":"≥","value":10}', null, 0, 'product', timestamp '2026-11-22 00:00:00', 0);
insert into quality_rule_label (rule_id, language, label) select id, 'en', 'The text of a complaint says more than a word' from quality_rule where code = 'COMPLAINT_PRECISE';
insert into quality_rule_label (rule_id, language, label) select id, 'zh', '投诉文字不只一个词' from quality_rule where code = 'COMPLAINT_PRECISE';
insert into quality_rule_label (rule_id, language, label) select id, 'ko', '민원 본문이 한 단어 이상임' from quality_rule where code = 'COMPLAINT_PRECISE';

-- The product agrees to what it ships.
update quality_rule set agreed_by = saved_by, agreed_at = saved_at;
