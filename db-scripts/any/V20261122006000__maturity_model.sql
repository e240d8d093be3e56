-- The maturity model (MAT-01): editions of six areas with their items, each with five level texts in three languages. The first edition is
-- shipped: the Chinese texts of items 1.1, 2.1, 3.1, 4.1, 5.1, 6.1 and 6.5 are the source's, word by word; what the source leaves blank,
-- and all English and Korean, is worded by the product and marked as such.
create table maturity_model (
  id ${key} not null,
  edition integer not null,
  -- DRAFT can be changed, RELEASED never again
  state ${str}(10${chr}) not null,
  note ${str}(800${chr}),
  -- pseudonyms; null for what is shipped
  drafted_by ${str}(36${chr}),
  drafted_at timestamp(6) with time zone not null,
  released_by ${str}(36${chr}),
  released_at timestamp(6) with time zone,
  version integer not null,
  constraint maturity_model_pk primary key (id),
  constraint maturity_model_edition_uq unique (edition),
  constraint maturity_model_released_ck check ((state = 'RELEASED' and released_at is not null) or (state = 'DRAFT' and released_at is null))
);

-- An area, or an item of the area that is its parent; the code is the number that people quote (1, 1.1).
create table maturity_node (
  id ${key} not null,
  model_id ${id} not null,
  parent_id ${id},
  code ${str}(8${chr}) not null,
  ordinal integer not null,
  -- among its siblings, for the mean of what stands above
  weight integer not null,
  version integer not null,
  constraint maturity_node_pk primary key (id),
  constraint maturity_node_code_uq unique (model_id, code),
  constraint maturity_node_model_fk foreign key (model_id) references maturity_model (id),
  constraint maturity_node_parent_fk foreign key (parent_id) references maturity_node (id),
  constraint maturity_node_weight_ck check (weight between 1 and 9)
);
create index maturity_node_parent_ix on maturity_node (parent_id);

create table maturity_label (
  node_id ${id} not null,
  language ${str}(2${chr}) not null,
  label ${str}(120${chr}) not null,
  constraint maturity_label_pk primary key (node_id, language),
  constraint maturity_label_node_fk foreign key (node_id) references maturity_node (id)
);

-- What an item looks like at a level, from 1 (awareness) to 5 (leading).
create table maturity_wording (
  node_id ${id} not null,
  step integer not null,
  language ${str}(2${chr}) not null,
  wording ${str}(600${chr}) not null,
  -- whose words they are: SOURCE, PRODUCT or BANK
  origin ${str}(8${chr}) not null,
  constraint maturity_wording_pk primary key (node_id, step, language),
  constraint maturity_wording_node_fk foreign key (node_id) references maturity_node (id),
  constraint maturity_wording_step_ck check (step between 1 and 5)
);

insert into maturity_model (edition, state, drafted_at, released_at, version) values (1, 'RELEASED', current_timestamp, current_timestamp, 0);

insert into maturity_node (model_id, parent_id, code, ordinal, weight, version) select id, null, '1', 10, 1, 0 from maturity_model where edition = 1;
insert into maturity_node (model_id, parent_id, code, ordinal, weight, version) select id, null, '2', 20, 1, 0 from maturity_model where edition = 1;
insert into maturity_node (model_id, parent_id, code, ordinal, weight, version) select id, null, '3', 30, 1, 0 from maturity_model where edition = 1;
insert into maturity_node (model_id, parent_id, code, ordinal, weight, version) select id, null, '4', 40, 1, 0 from maturity_model where edition = 1;
insert into maturity_node (model_id, parent_id, code, ordinal, weight, version) select id, null, '5', 50, 1, 0 from maturity_model where edition = 1;
insert into maturity_node (model_id, parent_id, code, ordinal, weight, version) select id, null, '6', 60, 1, 0 from maturity_model where edition = 1;
insert into maturity_node (model_id, parent_id, code, ordinal, weight, version) select model_id, id, '1.1', 10, 1, 0 from maturity_node where code = '1';
insert into maturity_node (model_id, parent_id, code, ordinal, weight, version) select model_id, id, '2.1', 10, 1, 0 from maturity_node where code = '2';
insert into maturity_node (model_id, parent_id, code, ordinal, weight, version) select model_id, id, '2.2', 20, 1, 0 from maturity_node where code = '2';
insert into maturity_node (model_id, parent_id, code, ordinal, weight, version) select model_id, id, '2.3', 30, 1, 0 from maturity_node where code = '2';
insert into maturity_node (model_id, parent_id, code, ordinal, weight, version) select model_id, id, '2.4', 40, 1, 0 from maturity_node where code = '2';
insert into maturity_node (model_id, parent_id, code, ordinal, weight, version) select model_id, id, '3.1', 10, 1, 0 from maturity_node where code = '3';
insert into maturity_node (model_id, parent_id, code, ordinal, weight, version) select model_id, id, '3.2', 20, 1, 0 from maturity_node where code = '3';
insert into maturity_node (model_id, parent_id, code, ordinal, weight, version) select model_id, id, '3.3', 30, 1, 0 from maturity_node where code = '3';
insert into maturity_node (model_id, parent_id, code, ordinal, weight, version) select model_id, id, '3.4', 40, 1, 0 from maturity_node where code = '3';
insert into maturity_node (model_id, parent_id, code, ordinal, weight, version) select model_id, id, '4.1', 10, 1, 0 from maturity_node where code = '4';
insert into maturity_node (model_id, parent_id, code, ordinal, weight, version) select model_id, id, '4.2', 20, 1, 0 from maturity_node where code = '4';
insert into maturity_node (model_id, parent_id, code, ordinal, weight, version) select model_id, id, '4.3', 30, 1, 0 from maturity_node where code = '4';
insert into maturity_node (model_id, parent_id, code, ordinal, weight, version) select model_id, id, '5.1', 10, 1, 0 from maturity_node where code = '5';
insert into maturity_node (model_id, parent_id, code, ordinal, weight, version) select model_id, id, '6.1', 10, 1, 0 from maturity_node where code = '6';
insert into maturity_node (model_id, parent_id, code, ordinal, weight, version) select model_id, id, '6.2', 20, 1, 0 from maturity_node where code = '6';
insert into maturity_node (model_id, parent_id, code, ordinal, weight, version) select model_id, id, '6.3', 30, 1, 0 from maturity_node where code = '6';
insert into maturity_node (model_id, parent_id, code, ordinal, weight, version) select model_id, id, '6.4', 40, 1, 0 from maturity_node where code = '6';
insert into maturity_node (model_id, parent_id, code, ordinal, weight, version) select model_id, id, '6.5', 50, 1, 0 from maturity_node where code = '6';

insert into maturity_label (node_id, language, label) select id, 'en', 'Customer strategy' from maturity_node where code = '1';
insert into maturity_label (node_id, language, label) select id, 'zh', '客户战略' from maturity_node where code = '1';
insert into maturity_label (node_id, language, label) select id, 'ko', '고객 전략' from maturity_node where code = '1';
insert into maturity_label (node_id, language, label) select id, 'en', 'Organisation and people' from maturity_node where code = '2';
insert into maturity_label (node_id, language, label) select id, 'zh', '组织与人员' from maturity_node where code = '2';
insert into maturity_label (node_id, language, label) select id, 'ko', '조직과 인력' from maturity_node where code = '2';
insert into maturity_label (node_id, language, label) select id, 'en', 'Business processes' from maturity_node where code = '3';
insert into maturity_label (node_id, language, label) select id, 'zh', '业务流程' from maturity_node where code = '3';
insert into maturity_label (node_id, language, label) select id, 'ko', '업무 프로세스' from maturity_node where code = '3';
insert into maturity_label (node_id, language, label) select id, 'en', 'Applications' from maturity_node where code = '4';
insert into maturity_label (node_id, language, label) select id, 'zh', '应用系统' from maturity_node where code = '4';
insert into maturity_label (node_id, language, label) select id, 'ko', '응용 시스템' from maturity_node where code = '4';
insert into maturity_label (node_id, language, label) select id, 'en', 'Infrastructure' from maturity_node where code = '5';
insert into maturity_label (node_id, language, label) select id, 'zh', '基础设施' from maturity_node where code = '5';
insert into maturity_label (node_id, language, label) select id, 'ko', '인프라' from maturity_node where code = '5';
insert into maturity_label (node_id, language, label) select id, 'en', 'Data management' from maturity_node where code = '6';
insert into maturity_label (node_id, language, label) select id, 'zh', '数据管理' from maturity_node where code = '6';
insert into maturity_label (node_id, language, label) select id, 'ko', '데이터 관리' from maturity_node where code = '6';
insert into maturity_label (node_id, language, label) select id, 'en', 'Customer segmentation and customer strategy' from maturity_node where code = '1.1';
insert into maturity_label (node_id, language, label) select id, 'zh', '客户细分与客户战略' from maturity_node where code = '1.1';
insert into maturity_label (node_id, language, label) select id, 'ko', '고객 세분화와 고객 전략' from maturity_node where code = '1.1';
insert into maturity_label (node_id, language, label) select id, 'en', 'Organisation structure' from maturity_node where code = '2.1';
insert into maturity_label (node_id, language, label) select id, 'zh', '组织结构' from maturity_node where code = '2.1';
insert into maturity_label (node_id, language, label) select id, 'ko', '조직 구조' from maturity_node where code = '2.1';
insert into maturity_label (node_id, language, label) select id, 'en', 'Roles and responsibilities' from maturity_node where code = '2.2';
insert into maturity_label (node_id, language, label) select id, 'zh', '岗位职责' from maturity_node where code = '2.2';
insert into maturity_label (node_id, language, label) select id, 'ko', '직무와 책임' from maturity_node where code = '2.2';
insert into maturity_label (node_id, language, label) select id, 'en', 'Skills and development' from maturity_node where code = '2.3';
insert into maturity_label (node_id, language, label) select id, 'zh', '技能与发展' from maturity_node where code = '2.3';
insert into maturity_label (node_id, language, label) select id, 'ko', '역량과 개발' from maturity_node where code = '2.3';
insert into maturity_label (node_id, language, label) select id, 'en', 'Performance indicators' from maturity_node where code = '2.4';
insert into maturity_label (node_id, language, label) select id, 'zh', '绩效指标' from maturity_node where code = '2.4';
insert into maturity_label (node_id, language, label) select id, 'ko', '성과 지표' from maturity_node where code = '2.4';
insert into maturity_label (node_id, language, label) select id, 'en', 'Standardisation' from maturity_node where code = '3.1';
insert into maturity_label (node_id, language, label) select id, 'zh', '标准化' from maturity_node where code = '3.1';
insert into maturity_label (node_id, language, label) select id, 'ko', '표준화' from maturity_node where code = '3.1';
insert into maturity_label (node_id, language, label) select id, 'en', 'Integration' from maturity_node where code = '3.2';
insert into maturity_label (node_id, language, label) select id, 'zh', '整合性' from maturity_node where code = '3.2';
insert into maturity_label (node_id, language, label) select id, 'ko', '통합성' from maturity_node where code = '3.2';
insert into maturity_label (node_id, language, label) select id, 'en', 'Completeness' from maturity_node where code = '3.3';
insert into maturity_label (node_id, language, label) select id, 'zh', '完整性' from maturity_node where code = '3.3';
insert into maturity_label (node_id, language, label) select id, 'ko', '완결성' from maturity_node where code = '3.3';
insert into maturity_label (node_id, language, label) select id, 'en', 'Coordination' from maturity_node where code = '3.4';
insert into maturity_label (node_id, language, label) select id, 'zh', '协同性' from maturity_node where code = '3.4';
insert into maturity_label (node_id, language, label) select id, 'ko', '협업성' from maturity_node where code = '3.4';
insert into maturity_label (node_id, language, label) select id, 'en', 'Channel integration' from maturity_node where code = '4.1';
insert into maturity_label (node_id, language, label) select id, 'zh', '渠道整合' from maturity_node where code = '4.1';
insert into maturity_label (node_id, language, label) select id, 'ko', '채널 통합' from maturity_node where code = '4.1';
insert into maturity_label (node_id, language, label) select id, 'en', 'System integration' from maturity_node where code = '4.2';
insert into maturity_label (node_id, language, label) select id, 'zh', '系统整合' from maturity_node where code = '4.2';
insert into maturity_label (node_id, language, label) select id, 'ko', '시스템 통합' from maturity_node where code = '4.2';
insert into maturity_label (node_id, language, label) select id, 'en', 'Data support' from maturity_node where code = '4.3';
insert into maturity_label (node_id, language, label) select id, 'zh', '数据支撑' from maturity_node where code = '4.3';
insert into maturity_label (node_id, language, label) select id, 'ko', '데이터 지원' from maturity_node where code = '4.3';
insert into maturity_label (node_id, language, label) select id, 'en', 'Planning' from maturity_node where code = '5.1';
insert into maturity_label (node_id, language, label) select id, 'zh', '规划' from maturity_node where code = '5.1';
insert into maturity_label (node_id, language, label) select id, 'ko', '계획' from maturity_node where code = '5.1';
insert into maturity_label (node_id, language, label) select id, 'en', 'Organisation of customer data management' from maturity_node where code = '6.1';
insert into maturity_label (node_id, language, label) select id, 'zh', '客户数据管理组织架构' from maturity_node where code = '6.1';
insert into maturity_label (node_id, language, label) select id, 'ko', '고객 데이터 관리 조직' from maturity_node where code = '6.1';
insert into maturity_label (node_id, language, label) select id, 'en', 'Availability of customer data' from maturity_node where code = '6.2';
insert into maturity_label (node_id, language, label) select id, 'zh', '客户数据的可用性' from maturity_node where code = '6.2';
insert into maturity_label (node_id, language, label) select id, 'ko', '고객 데이터의 가용성' from maturity_node where code = '6.2';
insert into maturity_label (node_id, language, label) select id, 'en', 'Customer data quality management' from maturity_node where code = '6.3';
insert into maturity_label (node_id, language, label) select id, 'zh', '客户数据质量管理' from maturity_node where code = '6.3';
insert into maturity_label (node_id, language, label) select id, 'ko', '고객 데이터 품질 관리' from maturity_node where code = '6.3';
insert into maturity_label (node_id, language, label) select id, 'en', 'Completeness of customer data' from maturity_node where code = '6.4';
insert into maturity_label (node_id, language, label) select id, 'zh', '客户数据完备性' from maturity_node where code = '6.4';
insert into maturity_label (node_id, language, label) select id, 'ko', '고객 데이터의 완전성' from maturity_node where code = '6.4';
insert into maturity_label (node_id, language, label) select id, 'en', 'Degree of customer data integration' from maturity_node where code = '6.5';
insert into maturity_label (node_id, language, label) select id, 'zh', '客户数据集成程度' from maturity_node where code = '6.5';
insert into maturity_label (node_id, language, label) select id, 'ko', '고객 데이터 통합 수준' from maturity_node where code = '6.5';

-- 1.1 Customer segmentation and customer strategy
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'zh', '银行内部只分对公、对私客户，没有进一步的客户细分', 'SOURCE' from maturity_node where code = '1.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'zh', '认识到客户细分的重要性，开始着手研究客户细分', 'SOURCE' from maturity_node where code = '1.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'zh', '制定了战略级的客户细分，对不同客户群的产品需求、渠道选择有了认识，但客户细分的业务价值尚未完全体现', 'SOURCE' from maturity_node where code = '1.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'zh', '制定了针对不同细分客户群的客户战略，客户细分的业务价值已经体现，并对客户细分的方法进行定期的回顾和必要的修改', 'SOURCE' from maturity_node where code = '1.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'zh', '示例 客户细分与渠道选择 为银行业各战略客户群，对客户细分客户群的特征有清晰认识，根据细分客户群的需求和偏好设计产品和营销方式，客户战略得以全面实施', 'SOURCE' from maturity_node where code = '1.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'en', 'The bank tells only corporate from retail customers; there is no finer segmentation.', 'PRODUCT' from maturity_node where code = '1.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'en', 'The bank sees that segmentation matters and has begun to study how to segment its customers.', 'PRODUCT' from maturity_node where code = '1.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'en', 'A strategic segmentation exists. The product needs and channel choices of each group are understood, but the business value of the segmentation does not show fully yet.', 'PRODUCT' from maturity_node where code = '1.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'en', 'Each segment has its own customer strategy and its business value shows. The method of segmentation is reviewed at fixed times and changed where needed.', 'PRODUCT' from maturity_node where code = '1.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'en', 'The traits of every strategic customer group are clearly known; products and marketing are designed for the needs and preferences of each segment, and the customer strategy is carried out throughout the bank.', 'PRODUCT' from maturity_node where code = '1.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'ko', '은행은 기업 고객과 개인 고객만 구분하며 더 세밀한 고객 세분화가 없다.', 'PRODUCT' from maturity_node where code = '1.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'ko', '고객 세분화의 중요성을 인식하고 세분화 방법의 연구에 착수했다.', 'PRODUCT' from maturity_node where code = '1.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'ko', '전략 수준의 고객 세분화를 수립하여 고객군별 상품 수요와 채널 선택을 이해하고 있으나, 세분화의 사업 가치는 아직 충분히 나타나지 않는다.', 'PRODUCT' from maturity_node where code = '1.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'ko', '세분 고객군별 고객 전략을 수립했고 세분화의 사업 가치가 나타나며, 세분화 방법을 정기적으로 검토하고 필요하면 수정한다.', 'PRODUCT' from maturity_node where code = '1.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'ko', '모든 전략 고객군의 특성을 명확히 파악하고 세분 고객군의 수요와 선호에 맞추어 상품과 마케팅을 설계하며, 고객 전략이 전면적으로 실행된다.', 'PRODUCT' from maturity_node where code = '1.1';

-- 2.1 Organisation structure
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'zh', '尚未形成以客户为中心的组织结构，不同的渠道/产品部门分别管理同一类客户', 'SOURCE' from maturity_node where code = '2.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'zh', '开始建立专门的客户管理部门，但与其它部门的职责划分不合理，缺乏统一的管理和指导，对同一类客户的管理仍然散落在不同的产品/渠道部门', 'SOURCE' from maturity_node where code = '2.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'zh', '根据客户细分战略，开始在不同组织结构落实客户管理职责，并开始理顺与其它部门的职责划分，开始实施统一的管理和指导', 'SOURCE' from maturity_node where code = '2.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'zh', '在组织结构上落实了客户细分，成立了专门服务、维护某类细分客户群的专门组织', 'SOURCE' from maturity_node where code = '2.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'zh', '实现从总行到分行层面的垂直营销和销售体系，不断完善组织结构以及与其它部门的职责划分，实现“以客户为中心”的整体组织结构', 'SOURCE' from maturity_node where code = '2.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'en', 'No structure centres on the customer; different channel and product departments each manage the same kind of customer.', 'PRODUCT' from maturity_node where code = '2.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'en', 'A department for customers has been set up, but its duties are not well divided from those of others. Unified management and guidance are lacking, and the same kind of customer is still managed in scattered product and channel departments.', 'PRODUCT' from maturity_node where code = '2.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'en', 'Following the segmentation, duties for customers are being placed in the units, the division from other departments is being sorted out, and unified management and guidance begin.', 'PRODUCT' from maturity_node where code = '2.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'en', 'The segmentation is anchored in the structure: dedicated units serve and keep particular segments.', 'PRODUCT' from maturity_node where code = '2.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'en', 'Marketing and sales run vertically from head office to branches; structure and division of duties are improved all the time, and the organisation as a whole centres on the customer.', 'PRODUCT' from maturity_node where code = '2.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'ko', '고객 중심의 조직 구조가 없어 여러 채널·상품 부서가 같은 유형의 고객을 따로 관리한다.', 'PRODUCT' from maturity_node where code = '2.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'ko', '전담 고객 관리 부서를 만들기 시작했으나 다른 부서와의 직무 구분이 합리적이지 않고 통일된 관리와 지도가 부족하며, 같은 유형의 고객이 여전히 여러 상품·채널 부서에 흩어져 관리된다.', 'PRODUCT' from maturity_node where code = '2.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'ko', '고객 세분화 전략에 따라 각 조직에 고객 관리 책임을 배정하고 다른 부서와의 직무 구분을 정비하며 통일된 관리와 지도를 시작했다.', 'PRODUCT' from maturity_node where code = '2.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'ko', '조직 구조에 고객 세분화를 반영하여 특정 세분 고객군을 전담하는 조직을 두었다.', 'PRODUCT' from maturity_node where code = '2.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'ko', '본점에서 영업점까지 수직적인 마케팅·영업 체계를 실현하고 조직 구조와 직무 구분을 계속 개선하여 조직 전체가 고객 중심으로 움직인다.', 'PRODUCT' from maturity_node where code = '2.1';

-- 2.2 Roles and responsibilities
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'zh', '没有任何岗位说明写明对客户的职责，客户由谁维护取决于由谁开户。', 'PRODUCT' from maturity_node where code = '2.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'zh', '部分机构写明了客户经理与产品经理的职责，但相互重叠，许多客户无人负责。', 'PRODUCT' from maturity_node where code = '2.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'zh', '所有面向客户的岗位都明确了获客、维护和挽留的职责，高价值客户有指定的客户经理。', 'PRODUCT' from maturity_node where code = '2.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'zh', '各细分客群设有专门岗位并规定人均管户数，休假和调岗时的交接有章可循，客户覆盖率按月统计。', 'PRODUCT' from maturity_node where code = '2.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'zh', '根据实测数据按客户价值和工作量动态调整职责与管户数，每位客户都知道自己的负责人，覆盖缺口在数日内补上。', 'PRODUCT' from maturity_node where code = '2.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'en', 'No job description names a duty towards customers; who cares for a customer depends on who opened the account.', 'PRODUCT' from maturity_node where code = '2.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'en', 'Duties of relationship managers and product managers are written down in some units; they overlap, and many customers have no one in charge.', 'PRODUCT' from maturity_node where code = '2.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'en', 'Duties for acquisition, care and retention are described for all jobs with customer contact; high-value customers have a named relationship manager.', 'PRODUCT' from maturity_node where code = '2.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'en', 'Each segment has jobs cut to it with a set number of customers per manager; handover on leave or change is regulated, and coverage is measured each month.', 'PRODUCT' from maturity_node where code = '2.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'en', 'Duties and numbers of customers are adapted to value and workload from measured figures; every customer knows the person in charge, and gaps in coverage are closed within days.', 'PRODUCT' from maturity_node where code = '2.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'ko', '어떤 직무 기술서에도 고객에 대한 책임이 없으며, 계좌를 개설한 직원이 곧 담당자가 된다.', 'PRODUCT' from maturity_node where code = '2.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'ko', '일부 조직에서 고객 관리자와 상품 관리자의 책임을 문서화했으나 서로 겹치고, 담당자가 없는 고객이 많다.', 'PRODUCT' from maturity_node where code = '2.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'ko', '고객을 대하는 모든 직무에 유치·관리·유지 책임이 명시되고, 고가치 고객에게는 지정된 관리자가 있다.', 'PRODUCT' from maturity_node where code = '2.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'ko', '세분 고객군별 전담 직무와 1인당 관리 고객 수를 정하고, 휴가·이동 시 인수인계 규정이 있으며 담당 비율을 매월 측정한다.', 'PRODUCT' from maturity_node where code = '2.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'ko', '측정한 수치로 고객 가치와 업무량에 맞추어 책임과 관리 고객 수를 조정하고, 모든 고객이 자신의 담당자를 알며 공백은 며칠 안에 메운다.', 'PRODUCT' from maturity_node where code = '2.2';

-- 2.3 Skills and development
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'zh', '仅在产品上线时开展产品培训，没有人清楚客户工作需要哪些技能。', 'PRODUCT' from maturity_node where code = '2.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'zh', '列出了客户经理所需的技能，零散开展销售与服务培训，除签到外没有其他记录。', 'PRODUCT' from maturity_node where code = '2.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'zh', '每个面向客户的岗位都有技能标准，每年据此评估员工，并针对差距安排培训。', 'PRODUCT' from maturity_node where code = '2.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'zh', '客户岗位的培训、认证与职业发展相互衔接，员工在日常工作中使用客户分析，培训对业绩的作用有衡量。', 'PRODUCT' from maturity_node where code = '2.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'zh', '按客户战略提前规划技能，本行与同业的最佳做法一个季度内进入课程，每个机构都有能做客户分析的人员。', 'PRODUCT' from maturity_node where code = '2.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'en', 'Staff are trained on products only when these are launched; nobody knows which skills customer work asks for.', 'PRODUCT' from maturity_node where code = '2.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'en', 'The skills needed by relationship managers are listed; single courses on selling and service are held, with attendance as the only record.', 'PRODUCT' from maturity_node where code = '2.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'en', 'A skill profile exists for each job with customer contact, staff are assessed against it once a year, and courses follow from the gaps found.', 'PRODUCT' from maturity_node where code = '2.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'en', 'Training, certification and career paths for customer jobs are connected; staff use customer analyses in daily work, and the effect of training on results is measured.', 'PRODUCT' from maturity_node where code = '2.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'en', 'Skills are planned ahead with the customer strategy; the best practice of own staff and of other banks enters the courses within a quarter, and staff able to analyse customers are found in every unit.', 'PRODUCT' from maturity_node where code = '2.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'ko', '상품 출시 때만 상품 교육을 하며, 고객 업무에 어떤 역량이 필요한지 아무도 모른다.', 'PRODUCT' from maturity_node where code = '2.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'ko', '고객 관리자에게 필요한 역량을 정리했고 영업·서비스 교육을 간헐적으로 실시하나 기록은 출석뿐이다.', 'PRODUCT' from maturity_node where code = '2.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'ko', '고객을 대하는 직무마다 역량 기준이 있고, 매년 이에 따라 직원을 평가하여 부족한 부분을 교육한다.', 'PRODUCT' from maturity_node where code = '2.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'ko', '고객 직무의 교육·인증·경력 경로가 연결되고, 직원이 일상 업무에서 고객 분석을 활용하며 교육이 성과에 미친 효과를 측정한다.', 'PRODUCT' from maturity_node where code = '2.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'ko', '고객 전략에 맞추어 역량을 미리 계획하고, 자행과 타행의 모범 사례가 한 분기 안에 교육에 반영되며, 모든 조직에 고객 분석이 가능한 인력이 있다.', 'PRODUCT' from maturity_node where code = '2.3';

-- 2.4 Performance indicators
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'zh', '只考核存款、贷款等规模，没有任何与客户有关的指标。', 'PRODUCT' from maturity_node where code = '2.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'zh', '统计新增客户、投诉等部分客户指标，但不进入任何人的考核。', 'PRODUCT' from maturity_node where code = '2.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'zh', '交叉销售、满意度、客户保有等指标纳入客户岗位考核并设定目标，但靠手工计算，结果滞后。', 'PRODUCT' from maturity_node where code = '2.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'zh', '指标由各客群的目标分解而来，每月由系统取数并细到每位客户经理，兼顾短期销售与客户长期价值。', 'PRODUCT' from maturity_node where code = '2.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'zh', '客户价值、利润与忠诚度影响各级薪酬，跨部门的共同业绩公平分配，每年用经营结果检验并更新指标体系。', 'PRODUCT' from maturity_node where code = '2.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'en', 'Only volumes count, such as deposits and loans; no indicator is about customers.', 'PRODUCT' from maturity_node where code = '2.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'en', 'Some customer indicators, such as new customers or complaints, are reported, but do not enter the appraisal of anyone.', 'PRODUCT' from maturity_node where code = '2.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'en', 'Customer indicators such as cross-selling, satisfaction and retention are part of the appraisal of customer jobs, each with a target; they are reckoned by hand and late.', 'PRODUCT' from maturity_node where code = '2.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'en', 'The indicators follow from the targets of each segment, are drawn from the systems every month down to the single manager, and balance short-term sales with the long-term value of customers.', 'PRODUCT' from maturity_node where code = '2.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'en', 'Value, profit and loyalty of customers steer pay at all levels, shared successes of several units are credited fairly, and the set of indicators is tested against business results and renewed each year.', 'PRODUCT' from maturity_node where code = '2.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'ko', '예금·대출 등 규모만 평가하고 고객에 관한 지표가 없다.', 'PRODUCT' from maturity_node where code = '2.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'ko', '신규 고객 수나 민원 등 일부 고객 지표를 집계하지만 누구의 평가에도 반영되지 않는다.', 'PRODUCT' from maturity_node where code = '2.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'ko', '교차 판매·만족도·유지율 등 고객 지표를 목표와 함께 고객 직무의 평가에 반영하나, 수작업으로 산출하여 늦게 나온다.', 'PRODUCT' from maturity_node where code = '2.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'ko', '지표가 세분 고객군의 목표에서 도출되고 매월 시스템에서 관리자 개인까지 산출되며, 단기 판매와 고객의 장기 가치를 균형 있게 반영한다.', 'PRODUCT' from maturity_node where code = '2.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'ko', '고객의 가치·수익·충성도가 모든 직급의 보상을 좌우하고 여러 조직의 공동 성과를 공정하게 나누며, 매년 경영 성과로 지표 체계를 검증하여 갱신한다.', 'PRODUCT' from maturity_node where code = '2.4';

-- 3.1 Standardisation
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'zh', '全行缺乏标准化的营销、销售和服务流程，各分支行各行其是', 'SOURCE' from maturity_node where code = '3.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'zh', '开始着手建立一些标准化的营销、销售和服务流程，并开始试点推广', 'SOURCE' from maturity_node where code = '3.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'zh', '开始着手建立完整的标准化的营销、销售和服务流程，并开始全面推广', 'SOURCE' from maturity_node where code = '3.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'zh', '标准化的营销、销售和服务流程得以全面落实，各岗位按流程工作', 'SOURCE' from maturity_node where code = '3.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'zh', '不断吸收业界和各分支行的先进做法和建议，不断优化标准化流程，并全面推广优化的流程', 'SOURCE' from maturity_node where code = '3.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'en', 'The bank has no standard processes for marketing, sales and service; each branch does as it sees fit.', 'PRODUCT' from maturity_node where code = '3.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'en', 'The bank has begun to write some standard processes for marketing, sales and service and tries them in pilots.', 'PRODUCT' from maturity_node where code = '3.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'en', 'A complete set of standard processes for marketing, sales and service is being built and rolled out across the bank.', 'PRODUCT' from maturity_node where code = '3.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'en', 'Standard processes for marketing, sales and service are carried out everywhere; each job works by them.', 'PRODUCT' from maturity_node where code = '3.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'en', 'Good practice of the industry and of the branches keeps flowing in; the standard processes are improved all the time and the improved ones rolled out everywhere.', 'PRODUCT' from maturity_node where code = '3.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'ko', '은행 전체에 표준화된 마케팅·판매·서비스 프로세스가 없고 영업점마다 제각각이다.', 'PRODUCT' from maturity_node where code = '3.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'ko', '일부 표준 마케팅·판매·서비스 프로세스를 만들기 시작하여 시범 적용하고 있다.', 'PRODUCT' from maturity_node where code = '3.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'ko', '완전한 표준 마케팅·판매·서비스 프로세스를 구축하면서 전면 확산을 시작했다.', 'PRODUCT' from maturity_node where code = '3.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'ko', '표준 마케팅·판매·서비스 프로세스가 전면적으로 정착되어 모든 직무가 이에 따라 일한다.', 'PRODUCT' from maturity_node where code = '3.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'ko', '업계와 각 영업점의 앞선 방식과 제안을 계속 받아들여 표준 프로세스를 개선하고, 개선된 프로세스를 전면 확산한다.', 'PRODUCT' from maturity_node where code = '3.1';

-- 3.2 Integration
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'zh', '营销、销售和服务各自运行，线索和投诉靠口头转达，甚至无人转达。', 'PRODUCT' from maturity_node where code = '3.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'zh', '已了解流程之间的断点，部分交接（如营销活动交给网点）靠名单和邮件完成，没有结果反馈。', 'PRODUCT' from maturity_node where code = '3.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'zh', '营销、销售与服务之间的交接有明确规定并有系统支持，主要产品的接触结果能反馈给策划者。', 'PRODUCT' from maturity_node where code = '3.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'zh', '营销、销售、服务与风险按客群形成闭环，每个交接环节的时长与流失都有统计、有责任人。', 'PRODUCT' from maturity_node where code = '3.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'zh', '客户在各流程之间感受不到断点，一个流程的信号能即时触发另一个流程，行外合作方也纳入闭环。', 'PRODUCT' from maturity_node where code = '3.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'en', 'Marketing, sales and service are run apart; leads and complaints pass from one to the other by word of mouth or not at all.', 'PRODUCT' from maturity_node where code = '3.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'en', 'The breaks between the processes are known; some handovers, such as from campaign to branch, go by lists and e-mail without any answer back.', 'PRODUCT' from maturity_node where code = '3.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'en', 'The handovers between marketing, sales and service are defined and supported by a system; results of contacts flow back to whoever planned them for the main products.', 'PRODUCT' from maturity_node where code = '3.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'en', 'Marketing, sales, service and risk form one closed loop for each segment; the time and loss at each handover are measured and have an owner.', 'PRODUCT' from maturity_node where code = '3.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'en', 'The customer passes through all processes without noticing a break; signals from one process start steps in another at once, and partners outside the bank are part of the loop.', 'PRODUCT' from maturity_node where code = '3.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'ko', '마케팅·판매·서비스가 따로 운영되어 영업 기회와 민원이 구두로 전달되거나 전달되지 않는다.', 'PRODUCT' from maturity_node where code = '3.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'ko', '프로세스 사이의 단절을 파악했고 캠페인에서 영업점으로의 인계 등 일부는 명단과 이메일로 처리하나 결과 회신이 없다.', 'PRODUCT' from maturity_node where code = '3.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'ko', '마케팅·판매·서비스 사이의 인계를 정의하고 시스템으로 지원하며, 주요 상품은 접촉 결과가 기획자에게 되돌아온다.', 'PRODUCT' from maturity_node where code = '3.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'ko', '마케팅·판매·서비스·리스크가 세분 고객군별로 하나의 순환을 이루고, 인계마다 시간과 이탈을 측정하며 책임자가 있다.', 'PRODUCT' from maturity_node where code = '3.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'ko', '고객은 프로세스 사이의 단절을 느끼지 못하고, 한 프로세스의 신호가 다른 프로세스를 즉시 시작하게 하며 외부 제휴사도 순환에 포함된다.', 'PRODUCT' from maturity_node where code = '3.2';

-- 3.3 Completeness
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'zh', '只有开户和记账有流程规定，客户维护、挽留和赢回全凭偶然。', 'PRODUCT' from maturity_node where code = '3.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'zh', '梳理了客户生命周期各阶段并指出缺失的流程，补充了投诉处理等个别流程。', 'PRODUCT' from maturity_node where code = '3.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'zh', '从获客、维护到挽留的主要阶段都有流程，但部分客群和渠道尚未覆盖。', 'PRODUCT' from maturity_node where code = '3.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'zh', '所有客群和渠道的各阶段都有流程，包括休眠、流失与赢回，例外情况有规则，执行过程有记录。', 'PRODUCT' from maturity_node where code = '3.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'zh', '对照客户的生活与经营事件检查流程覆盖，新需求在数周内形成新流程或流程变更，无用的流程及时取消。', 'PRODUCT' from maturity_node where code = '3.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'en', 'Only opening of accounts and bookings are described as processes; care, retention and win-back are left to chance.', 'PRODUCT' from maturity_node where code = '3.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'en', 'The stages in the life of a customer have been listed and the missing processes named; single ones, such as the handling of complaints, have been added.', 'PRODUCT' from maturity_node where code = '3.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'en', 'Processes exist for the main stages, from acquisition over care to retention; some segments and channels are not covered yet.', 'PRODUCT' from maturity_node where code = '3.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'en', 'All stages are covered for all segments and channels, including dormancy, loss and win-back; exceptions have rules, and execution is logged.', 'PRODUCT' from maturity_node where code = '3.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'en', 'Coverage is checked against events in the life of customers; new needs lead to a new or changed process within weeks, and processes without use are taken away.', 'PRODUCT' from maturity_node where code = '3.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'ko', '계좌 개설과 기장만 프로세스로 정해져 있고 고객 관리·유지·재유치는 우연에 맡긴다.', 'PRODUCT' from maturity_node where code = '3.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'ko', '고객 생애 단계를 정리하고 빠진 프로세스를 확인했으며, 민원 처리 등 일부를 추가했다.', 'PRODUCT' from maturity_node where code = '3.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'ko', '유치·관리·유지 등 주요 단계에 프로세스가 있으나 일부 세분 고객군과 채널은 아직 빠져 있다.', 'PRODUCT' from maturity_node where code = '3.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'ko', '휴면·이탈·재유치를 포함한 모든 단계가 모든 세분 고객군과 채널에 적용되고, 예외 규칙이 있으며 실행이 기록된다.', 'PRODUCT' from maturity_node where code = '3.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'ko', '고객의 생애 사건에 비추어 적용 범위를 점검하고, 새로운 필요가 몇 주 안에 프로세스에 반영되며 쓰이지 않는 프로세스는 폐지한다.', 'PRODUCT' from maturity_node where code = '3.3';

-- 3.4 Coordination
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'zh', '各部门各自为政，同一客户被多个部门联系而彼此不知情。', 'PRODUCT' from maturity_node where code = '3.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'zh', '针对个别大客户或活动有部门间的配合，但靠个人关系，没有规则。', 'PRODUCT' from maturity_node where code = '3.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'zh', '规则明确由谁牵头、应告知谁，客户接触统一记录，并规定接触次数上限。', 'PRODUCT' from maturity_node where code = '3.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'zh', '对公、零售与产品部门为共同客户联合制定计划，相互推荐有跟踪、有计价，冲突由指定机构在规定时限内裁定。', 'PRODUCT' from maturity_node where code = '3.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'zh', '总行、分支行与子公司围绕客户按需组队，资源投向价值最大的地方，协同带来的收益可以衡量。', 'PRODUCT' from maturity_node where code = '3.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'en', 'Units work for themselves; the same customer is called by several units without their knowing of each other.', 'PRODUCT' from maturity_node where code = '3.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'en', 'Units coordinate for single large customers or campaigns, as persons know each other; there are no rules.', 'PRODUCT' from maturity_node where code = '3.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'en', 'Rules say who leads at a customer and who is to be informed; contacts are written down in one place, and limits on contacts are set.', 'PRODUCT' from maturity_node where code = '3.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'en', 'Corporate, retail and product units plan for common customers together, referrals between them are tracked and credited, and conflicts are settled by a named body within a set time.', 'PRODUCT' from maturity_node where code = '3.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'en', 'Teams form around the customer as needed, across head office, branches and subsidiaries; capacity is moved to where it creates most value, and the gain of working together is measured.', 'PRODUCT' from maturity_node where code = '3.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'ko', '부서마다 따로 일하여 같은 고객에게 여러 부서가 서로 모른 채 연락한다.', 'PRODUCT' from maturity_node where code = '3.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'ko', '일부 대형 고객이나 캠페인에서 부서가 협력하지만 개인 친분에 의존하고 규칙이 없다.', 'PRODUCT' from maturity_node where code = '3.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'ko', '누가 고객을 주도하고 누구에게 알려야 하는지 규칙이 있고, 접촉을 한곳에 기록하며 접촉 한도를 정했다.', 'PRODUCT' from maturity_node where code = '3.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'ko', '기업·개인·상품 부서가 공통 고객의 계획을 함께 세우고, 상호 소개를 추적하여 실적으로 인정하며 갈등은 지정 기구가 정해진 기한 안에 조정한다.', 'PRODUCT' from maturity_node where code = '3.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'ko', '본점·영업점·자회사를 넘어 고객을 중심으로 필요에 따라 팀을 이루고, 가치가 가장 큰 곳에 자원을 옮기며 협업의 이득을 측정한다.', 'PRODUCT' from maturity_node where code = '3.4';

-- 4.1 Channel integration
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'zh', '客户接触点是基于银行本身的经验和第三方要求提供，呈无序管理状态，客户自愿选择。', 'SOURCE' from maturity_node where code = '4.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'zh', '银行提供比较丰富的接触点供客户选择，有效支持业务开展，渠道之间还是欠缺有效协同。', 'SOURCE' from maturity_node where code = '4.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'zh', '客户使用不同接触点拥有统一体验，渠道系统同时记录下客户的习惯。', 'SOURCE' from maturity_node where code = '4.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'zh', '客户使用渠道的历史和偏好都有详尽的统计分析，以支持营销、销售和服务计划的制定。', 'SOURCE' from maturity_node where code = '4.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'zh', '产品根据客户接触点不同定价，从而有针对性引导客户使用渠道，有效控制成本，收益最大化。', 'SOURCE' from maturity_node where code = '4.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'en', 'Contact points follow from the experience of the bank and the demands of third parties; they are not managed in order, and customers choose as they like.', 'PRODUCT' from maturity_node where code = '4.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'en', 'The bank offers a rich choice of contact points that support business well; the channels still do not work together effectively.', 'PRODUCT' from maturity_node where code = '4.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'en', 'Customers have one experience at all contact points, and the channel systems record their habits.', 'PRODUCT' from maturity_node where code = '4.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'en', 'The history and preferences of customers in using channels are analysed in detail and support the planning of marketing, sales and service.', 'PRODUCT' from maturity_node where code = '4.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'en', 'Products are priced by contact point, so that customers are guided in their use of channels, costs are kept under control and income is as high as can be.', 'PRODUCT' from maturity_node where code = '4.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'ko', '고객 접점이 은행의 경험과 제3자의 요구에 따라 제공되어 무질서하게 관리되고 고객이 임의로 선택한다.', 'PRODUCT' from maturity_node where code = '4.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'ko', '고객이 선택할 수 있는 접점을 비교적 다양하게 제공하여 업무를 잘 지원하나, 채널 사이의 효과적인 협업이 부족하다.', 'PRODUCT' from maturity_node where code = '4.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'ko', '고객이 어느 접점에서나 통일된 경험을 하고 채널 시스템이 고객의 습관을 기록한다.', 'PRODUCT' from maturity_node where code = '4.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'ko', '고객의 채널 이용 이력과 선호를 상세히 분석하여 마케팅·판매·서비스 계획 수립을 지원한다.', 'PRODUCT' from maturity_node where code = '4.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'ko', '고객 접점에 따라 상품 가격을 달리하여 채널 이용을 유도하고, 비용을 효과적으로 통제하며 수익을 극대화한다.', 'PRODUCT' from maturity_node where code = '4.1';

-- 4.2 System integration
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'zh', '核心、信贷、银行卡和渠道系统彼此独立，员工需逐个登录并重复录入数据。', 'PRODUCT' from maturity_node where code = '4.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'zh', '部分系统点对点连接，多靠夜间文件传输，每个接口单独建设，没有人掌握全貌。', 'PRODUCT' from maturity_node where code = '4.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'zh', '制定了系统整合规划和标准接口，客户系统每天读取核心、信贷和银行卡数据，展示统一的客户视图。', 'PRODUCT' from maturity_node where code = '4.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'zh', '各系统通过公共层连接并复用服务，流程步骤跨系统运行而无需重复录入，接口有监控。', 'PRODUCT' from maturity_node where code = '4.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'zh', '事件在所有系统之间近实时传递，新产品、新渠道和合作方通过配置数日内接入，更换某一组件不影响其他系统。', 'PRODUCT' from maturity_node where code = '4.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'en', 'Core banking, credit, cards and channel systems stand apart; staff log in to each and type data anew.', 'PRODUCT' from maturity_node where code = '4.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'en', 'Some systems are connected one to one, mostly by nightly files; each link was built for itself and nobody has the whole picture.', 'PRODUCT' from maturity_node where code = '4.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'en', 'A plan of integration with standard interfaces exists; the customer system reads core banking, credit and cards every day and shows one view of the customer.', 'PRODUCT' from maturity_node where code = '4.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'en', 'Systems are connected through a common layer with services that are used again; process steps run across systems without typing anew, and interfaces are monitored.', 'PRODUCT' from maturity_node where code = '4.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'en', 'Events pass between all systems in near real time; new products, channels and partners are connected by configuration in days, and components can be exchanged without harm to the rest.', 'PRODUCT' from maturity_node where code = '4.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'ko', '계정계·여신·카드·채널 시스템이 따로 있어 직원이 각각 로그인하고 데이터를 다시 입력한다.', 'PRODUCT' from maturity_node where code = '4.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'ko', '일부 시스템이 주로 야간 파일로 일대일 연결되어 있고, 연결마다 따로 만들어져 전체를 아는 사람이 없다.', 'PRODUCT' from maturity_node where code = '4.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'ko', '표준 인터페이스를 갖춘 통합 계획이 있고, 고객 시스템이 매일 계정계·여신·카드 데이터를 읽어 하나의 고객 화면을 보여 준다.', 'PRODUCT' from maturity_node where code = '4.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'ko', '공통 계층을 통해 시스템이 연결되고 서비스를 재사용하며, 업무 단계가 재입력 없이 시스템을 넘나들고 인터페이스를 감시한다.', 'PRODUCT' from maturity_node where code = '4.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'ko', '모든 시스템 사이에 이벤트가 거의 실시간으로 전달되고, 새로운 상품·채널·제휴사를 설정만으로 며칠 안에 연결하며 구성 요소를 바꾸어도 나머지에 지장이 없다.', 'PRODUCT' from maturity_node where code = '4.2';

-- 4.3 Data support
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'zh', '各系统只展示自己的账户数据，客户报表按需手工汇总。', 'PRODUCT' from maturity_node where code = '4.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'zh', '管理层有部分客户报表，但一线员工看不到，不同报表的数字互相矛盾。', 'PRODUCT' from maturity_node where code = '4.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'zh', '数据仓库定期提供客户报表和营销名单，员工能看到客户的价值与所属客群。', 'PRODUCT' from maturity_node where code = '4.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'zh', '购买、流失和价值等预测模型定期运行，结果嵌入日常工作的系统，客户响应回流并用于检验模型。', 'PRODUCT' from maturity_node where code = '4.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'zh', '每次接触在需要的时刻都有附带理由的建议，模型借助对照组的实测效果持续学习，各渠道决策基于同一份数据。', 'PRODUCT' from maturity_node where code = '4.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'en', 'Applications show the data of their own accounts; reports on customers are put together by hand on request.', 'PRODUCT' from maturity_node where code = '4.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'en', 'Some reports on customers exist for management; staff with customer contact do not see them, and figures from different reports disagree.', 'PRODUCT' from maturity_node where code = '4.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'en', 'A data warehouse feeds customer reports and lists for marketing at fixed times; value and segment of a customer are shown to staff.', 'PRODUCT' from maturity_node where code = '4.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'en', 'Predictive models for purchase, churn and value run regularly and their results stand in the applications of daily work; responses flow back and models are checked against them.', 'PRODUCT' from maturity_node where code = '4.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'en', 'Each contact is supported by a recommendation with its reason at the moment it is needed; models learn from measured effects with control groups, and decisions in all channels rest on the same data.', 'PRODUCT' from maturity_node where code = '4.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'ko', '시스템마다 자기 계좌의 데이터만 보여 주고 고객 보고서는 요청 시 수작업으로 만든다.', 'PRODUCT' from maturity_node where code = '4.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'ko', '경영진용 고객 보고서가 일부 있으나 고객을 대하는 직원은 볼 수 없고 보고서마다 수치가 다르다.', 'PRODUCT' from maturity_node where code = '4.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'ko', '데이터 웨어하우스가 고객 보고서와 마케팅 명단을 정기적으로 제공하고, 직원이 고객의 가치와 세분 고객군을 볼 수 있다.', 'PRODUCT' from maturity_node where code = '4.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'ko', '구매·이탈·가치 예측 모델이 정기적으로 실행되어 일상 업무 시스템에 결과가 표시되고, 반응이 되돌아와 모델을 검증한다.', 'PRODUCT' from maturity_node where code = '4.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'ko', '모든 접촉이 필요한 순간에 이유가 있는 추천의 지원을 받고, 모델이 대조군으로 측정한 효과에서 학습하며 모든 채널의 의사 결정이 같은 데이터에 기반한다.', 'PRODUCT' from maturity_node where code = '4.3';

-- 5.1 Planning
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'zh', '基础设施的建设没有明确业务目标，包括互联网、呼叫中心、IVR等。没有IT发展计划。', 'SOURCE' from maturity_node where code = '5.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'zh', '有业务需求，客户访问渠道和客户服务成为关键问题，相关的基础设施开始建立。', 'SOURCE' from maturity_node where code = '5.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'zh', '基础设施基本满足业务需求，有初步的统计手段和管理手段。', 'SOURCE' from maturity_node where code = '5.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'zh', '基础设施是可管理的，有明确的发展计划。符合IT策略。可以适应中长期的业务发展。', 'SOURCE' from maturity_node where code = '5.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'zh', '基础设施的成本和收益是可以度量的。', 'SOURCE' from maturity_node where code = '5.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'en', 'Infrastructure such as internet, call centre and voice response is built without clear business aims; there is no plan for the development of IT.', 'PRODUCT' from maturity_node where code = '5.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'en', 'There is business demand; access for customers and customer service have become pressing, and the infrastructure for them is being built.', 'PRODUCT' from maturity_node where code = '5.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'en', 'The infrastructure largely meets business demand; first means of measuring and managing it exist.', 'PRODUCT' from maturity_node where code = '5.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'en', 'The infrastructure is under management, has a clear plan of development in line with the IT strategy, and can carry the business in the medium and long term.', 'PRODUCT' from maturity_node where code = '5.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'en', 'Costs and benefits of the infrastructure can be measured.', 'PRODUCT' from maturity_node where code = '5.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'ko', '인터넷·콜센터·IVR 등 인프라를 명확한 사업 목표 없이 구축하며 IT 발전 계획이 없다.', 'PRODUCT' from maturity_node where code = '5.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'ko', '사업 수요가 있고 고객 접근 채널과 고객 서비스가 핵심 문제로 떠올라 관련 인프라를 구축하기 시작했다.', 'PRODUCT' from maturity_node where code = '5.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'ko', '인프라가 사업 수요를 대체로 충족하고 초기 수준의 통계와 관리 수단이 있다.', 'PRODUCT' from maturity_node where code = '5.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'ko', '인프라가 관리되고 IT 전략에 부합하는 명확한 발전 계획이 있어 중장기 사업 발전에 대응할 수 있다.', 'PRODUCT' from maturity_node where code = '5.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'ko', '인프라의 비용과 수익을 측정할 수 있다.', 'PRODUCT' from maturity_node where code = '5.1';

-- 6.1 Organisation of customer data management; the source words levels 2 and 3 alike, and so do we
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'zh', '企业有实施数据管理的需求，但是没有数据管理的组织架构，没有明确的职能和职责分工，也没有相应的管理制度和管理方案', 'SOURCE' from maturity_node where code = '6.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'zh', '企业有实施数据管理的需求，有初级的数据管理组织架构，但是没有明确的职能和职责分工，也没有相应的管理制度和管理方案', 'SOURCE' from maturity_node where code = '6.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'zh', '企业有实施数据管理的需求，有初级的数据管理组织架构，但是没有明确的职能和职责分工，也没有相应的管理制度和管理方案', 'SOURCE' from maturity_node where code = '6.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'zh', '企业有实施数据管理的需求，有数据管理组织架构，也有明确的职能和职责分工，但是没有相应的管理制度和管理方案', 'SOURCE' from maturity_node where code = '6.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'zh', '企业有实施数据管理的需求，有数据管理组织架构，也有明确的职能和职责分工，也有相应的管理制度和管理方案', 'SOURCE' from maturity_node where code = '6.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'en', 'The bank needs data management but has no organisation for it, no clear functions and duties, and no rules or plans.', 'PRODUCT' from maturity_node where code = '6.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'en', 'The bank needs data management and has a basic organisation for it, but no clear functions and duties, and no rules or plans.', 'PRODUCT' from maturity_node where code = '6.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'en', 'The bank needs data management and has a basic organisation for it, but no clear functions and duties, and no rules or plans.', 'PRODUCT' from maturity_node where code = '6.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'en', 'The bank needs data management and has an organisation for it with clear functions and duties, but no rules or plans.', 'PRODUCT' from maturity_node where code = '6.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'en', 'The bank needs data management and has an organisation for it with clear functions and duties, and also the rules and plans.', 'PRODUCT' from maturity_node where code = '6.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'ko', '데이터 관리의 필요는 있으나 관리 조직이 없고 명확한 기능·책임 분담과 관리 제도·방안도 없다.', 'PRODUCT' from maturity_node where code = '6.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'ko', '데이터 관리의 필요가 있고 초기 수준의 관리 조직이 있으나, 명확한 기능·책임 분담과 관리 제도·방안이 없다.', 'PRODUCT' from maturity_node where code = '6.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'ko', '데이터 관리의 필요가 있고 초기 수준의 관리 조직이 있으나, 명확한 기능·책임 분담과 관리 제도·방안이 없다.', 'PRODUCT' from maturity_node where code = '6.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'ko', '데이터 관리의 필요가 있고 관리 조직과 명확한 기능·책임 분담이 있으나, 관리 제도·방안이 없다.', 'PRODUCT' from maturity_node where code = '6.1';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'ko', '데이터 관리의 필요가 있고 관리 조직과 명확한 기능·책임 분담이 있으며 관리 제도·방안도 있다.', 'PRODUCT' from maturity_node where code = '6.1';

-- 6.2 Availability of customer data
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'zh', '客户数据分散在各部门系统中，需要者向科技部门申请并等待数周。', 'PRODUCT' from maturity_node where code = '6.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'zh', '针对已知需求定期提供数据，字段含义和数据日期只有少数人清楚。', 'PRODUCT' from maturity_node where code = '6.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'zh', '有权限者可在一处查询客户数据，含义有说明、日期可知，多数需求无需科技部门提数。', 'PRODUCT' from maturity_node where code = '6.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'zh', '数据按约定的日期和时点就绪并有统计，权限与脱敏随岗位而定，数据目录写明每个字段的来源、含义和责任人。', 'PRODUCT' from maturity_node where code = '6.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'zh', '每位有权限者和每个系统在使用的那一刻即可在各渠道取得所需数据，延迟在用户察觉之前已被发现并修复，并根据使用情况决定下一步提供什么。', 'PRODUCT' from maturity_node where code = '6.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'en', 'Customer data lie in the systems of single departments; whoever needs them asks IT and waits for weeks.', 'PRODUCT' from maturity_node where code = '6.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'en', 'Extracts for known needs are delivered at fixed times; the meaning of fields and the day they stand for are known only to a few.', 'PRODUCT' from maturity_node where code = '6.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'en', 'Customer data can be queried in one place by those entitled to, with a described meaning and a known date; most needs are met without a request to IT.', 'PRODUCT' from maturity_node where code = '6.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'en', 'Data are there on the agreed day and hour, which is measured; rights and masking follow the job, and a catalogue tells source, meaning and owner of each field.', 'PRODUCT' from maturity_node where code = '6.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'en', 'Each entitled person and application has the data needed at the moment of use, in all channels; delays are noticed and mended before users see them, and use itself shows what to offer next.', 'PRODUCT' from maturity_node where code = '6.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'ko', '고객 데이터가 부서별 시스템에 흩어져 있어 필요한 사람이 IT에 요청하고 몇 주를 기다린다.', 'PRODUCT' from maturity_node where code = '6.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'ko', '알려진 수요에 대해 정기적으로 추출 자료를 제공하나, 항목의 의미와 기준일은 소수만 안다.', 'PRODUCT' from maturity_node where code = '6.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'ko', '권한이 있는 사람이 한곳에서 고객 데이터를 조회할 수 있고 의미와 기준일이 명시되어 있으며, 대부분의 수요가 IT 요청 없이 해결된다.', 'PRODUCT' from maturity_node where code = '6.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'ko', '데이터가 약속한 날짜와 시각에 준비되고 이를 측정하며, 권한과 마스킹이 직무를 따르고 카탈로그가 항목마다 출처·의미·책임자를 알려 준다.', 'PRODUCT' from maturity_node where code = '6.2';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'ko', '권한이 있는 사람과 시스템이 사용하는 순간 모든 채널에서 필요한 데이터를 얻고, 지연은 사용자가 알기 전에 발견되어 복구되며 이용 현황이 다음 제공 대상을 알려 준다.', 'PRODUCT' from maturity_node where code = '6.2';

-- 6.3 Customer data quality management
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'zh', '客户数据错误靠偶然发现，逐条更正，甚至不更正。', 'PRODUCT' from maturity_node where code = '6.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'zh', '主要错误已知，开展过个别清理项目，但之后错误又会出现。', 'PRODUCT' from maturity_node where code = '6.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'zh', '制定了质量规则并对主要字段定期检查，问题交指定责任人，在源系统更正。', 'PRODUCT' from maturity_node where code = '6.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'zh', '每晚按目标衡量质量的各个维度，录入校验阻止错误进入，从根源消除原因，并清楚劣质数据的代价。', 'PRODUCT' from maturity_node where code = '6.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'zh', '质量决定使用：数据过差时不据此决策，质量目标纳入考核，在全行以及外部数据提供方预见并防止错误。', 'PRODUCT' from maturity_node where code = '6.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'en', 'Errors in customer data are noticed by chance and corrected one by one, if at all.', 'PRODUCT' from maturity_node where code = '6.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'en', 'The main errors are known; single clean-up projects have been carried out, after which the errors come back.', 'PRODUCT' from maturity_node where code = '6.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'en', 'Rules of quality are written down and checked regularly for the main fields; findings go to named owners, who correct them in the source.', 'PRODUCT' from maturity_node where code = '6.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'en', 'Quality is measured in all its dimensions against targets each night; checks at entry keep errors out, causes are removed, and the cost of poor data is known.', 'PRODUCT' from maturity_node where code = '6.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'en', 'Quality steers use: decisions are held back where data are too poor; targets are part of appraisals, and errors are foreseen and prevented across the bank and with those who deliver from outside.', 'PRODUCT' from maturity_node where code = '6.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'ko', '고객 데이터의 오류를 우연히 발견하여 하나씩 고치거나 고치지 않는다.', 'PRODUCT' from maturity_node where code = '6.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'ko', '주요 오류를 알고 있고 개별 정비 사업을 했으나 이후 오류가 다시 생긴다.', 'PRODUCT' from maturity_node where code = '6.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'ko', '품질 규칙을 문서화하여 주요 항목을 정기적으로 점검하고, 발견 사항을 지정된 책임자가 원천에서 고친다.', 'PRODUCT' from maturity_node where code = '6.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'ko', '매일 밤 모든 차원의 품질을 목표에 비추어 측정하고, 입력 검증으로 오류를 막으며 원인을 제거하고 불량 데이터의 비용을 안다.', 'PRODUCT' from maturity_node where code = '6.3';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'ko', '품질이 활용을 좌우하여 데이터가 불량하면 의사 결정을 보류하고, 목표가 평가에 포함되며 은행 전체와 외부 제공자의 오류를 예측하고 예방한다.', 'PRODUCT' from maturity_node where code = '6.3';

-- 6.4 Completeness of customer data
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'zh', '只保存法规要求和账户运行所需的数据，联系方式和偏好经常为空。', 'PRODUCT' from maturity_node where code = '6.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'zh', '已规定客户档案应有哪些数据，在个别系统统计空缺，并开展补录活动。', 'PRODUCT' from maturity_node where code = '6.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'zh', '身份、联系方式、持有产品、授权等主要类别对活跃客户达到目标填充率，接触客户时向员工提示空缺。', 'PRODUCT' from maturity_node where code = '6.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'zh', '所有客群的交易、接触、投诉、关系和他行资产均有保存并带历史，按客群和机构衡量完备程度。', 'PRODUCT' from maturity_node where code = '6.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'zh', '在客户允许的前提下以外部数据和行为数据补全客户画像，每个新字段都权衡其用途，客户可以查看、补充和更正自己的档案。', 'PRODUCT' from maturity_node where code = '6.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'en', 'Only the data needed by law and to run the account are held; contact data and preferences are often blank.', 'PRODUCT' from maturity_node where code = '6.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'en', 'It has been laid down which data a customer record should have; blanks are counted in single systems, and there are drives to fill them.', 'PRODUCT' from maturity_node where code = '6.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'en', 'The main classes of data, such as identity, contact, holdings and consent, are filled to a target share for active customers; blanks are shown to staff at a contact.', 'PRODUCT' from maturity_node where code = '6.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'en', 'Transactions, contacts, complaints, relationships and the wallet at other banks are held for all segments with their history; completeness is measured by segment and branch.', 'PRODUCT' from maturity_node where code = '6.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'en', 'Data from outside and data from behaviour complete the picture where customers allow it; each new field is weighed by its use, and the customer can see, complete and correct the own record.', 'PRODUCT' from maturity_node where code = '6.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'ko', '법규와 계좌 운영에 필요한 데이터만 보유하고 연락처와 선호는 비어 있는 경우가 많다.', 'PRODUCT' from maturity_node where code = '6.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'ko', '고객 기록이 갖추어야 할 데이터를 정했고, 일부 시스템에서 누락을 집계하며 보완 활동을 한다.', 'PRODUCT' from maturity_node where code = '6.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'ko', '신원·연락처·보유 상품·동의 등 주요 범주가 활동 고객에 대해 목표 비율까지 채워지고, 접촉 시 직원에게 누락을 보여 준다.', 'PRODUCT' from maturity_node where code = '6.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'ko', '모든 세분 고객군의 거래·접촉·민원·관계와 타행 자산을 이력과 함께 보유하고, 세분 고객군과 영업점별로 완전성을 측정한다.', 'PRODUCT' from maturity_node where code = '6.4';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'ko', '고객이 허용하는 범위에서 외부 데이터와 행동 데이터로 기록을 보완하고, 새 항목마다 용도를 따지며 고객이 자신의 기록을 보고 보완하고 고칠 수 있다.', 'PRODUCT' from maturity_node where code = '6.4';

-- 6.5 Degree of customer data integration
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'zh', '部分集成了客户数据，但是数据集成的范围并不完备，也没有统一的数据集成标准及其管理方法', 'SOURCE' from maturity_node where code = '6.5';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'zh', '部分集成了客户数据，有部分数据集成标准，但是数据集成的范围并不完备，也没有统一的数据集成标准及其管理方法', 'SOURCE' from maturity_node where code = '6.5';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'zh', '客户数据集成范围完备，有部分数据集成标准，但是没有统一的数据集成标准及其管理方法', 'SOURCE' from maturity_node where code = '6.5';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'zh', '客户数据集成范围完备，有统一的数据集成标准，但是没有这些标准的管理方法', 'SOURCE' from maturity_node where code = '6.5';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'zh', '客户数据集成范围完备，有统一的数据集成标准，也有这些标准的管理方法', 'SOURCE' from maturity_node where code = '6.5';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'en', 'Customer data are integrated in part; the scope of integration is not complete, and there are neither unified standards of integration nor methods for managing them.', 'PRODUCT' from maturity_node where code = '6.5';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'en', 'Customer data are integrated in part, with some standards of integration; the scope is not complete, and there are no unified standards nor methods for managing them.', 'PRODUCT' from maturity_node where code = '6.5';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'en', 'The scope of integration is complete and some standards exist, but there are no unified standards nor methods for managing them.', 'PRODUCT' from maturity_node where code = '6.5';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'en', 'The scope of integration is complete and the standards are unified, but there are no methods for managing these standards.', 'PRODUCT' from maturity_node where code = '6.5';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'en', 'The scope of integration is complete, the standards are unified, and there are methods for managing them.', 'PRODUCT' from maturity_node where code = '6.5';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 1, 'ko', '고객 데이터를 일부 통합했으나 통합 범위가 완전하지 않고, 통일된 통합 표준과 관리 방법도 없다.', 'PRODUCT' from maturity_node where code = '6.5';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 2, 'ko', '고객 데이터를 일부 통합했고 통합 표준도 일부 있으나, 통합 범위가 완전하지 않고 통일된 통합 표준과 관리 방법이 없다.', 'PRODUCT' from maturity_node where code = '6.5';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 3, 'ko', '고객 데이터의 통합 범위가 완전하고 통합 표준이 일부 있으나, 통일된 통합 표준과 관리 방법이 없다.', 'PRODUCT' from maturity_node where code = '6.5';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 4, 'ko', '고객 데이터의 통합 범위가 완전하고 통일된 통합 표준이 있으나, 이 표준의 관리 방법이 없다.', 'PRODUCT' from maturity_node where code = '6.5';
insert into maturity_wording (node_id, step, language, wording, origin) select id, 5, 'ko', '고객 데이터의 통합 범위가 완전하고 통일된 통합 표준과 그 관리 방법이 모두 있다.', 'PRODUCT' from maturity_node where code = '6.5';
