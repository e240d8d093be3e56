create table product_group (
  id ${key} not null,
  code ${str}(32${chr}) not null,
  name ${str}(120${chr}) not null,
  constraint product_group_pk primary key (id),
  constraint product_group_code_uq unique (code)
);

create table product_product (
  id ${key} not null,
  code ${str}(32${chr}) not null,
  group_id ${id} not null,
  kind ${str}(20${chr}) not null,
  currency ${str}(3${chr}) not null,
  -- what the bank earns a year, in basis points of the balance
  annual_margin_bp integer not null,
  -- minor units of the product's currency
  monthly_fee_minor ${id} not null,
  constraint product_product_pk primary key (id),
  constraint product_product_code_uq unique (code),
  constraint product_product_group_fk foreign key (group_id) references product_group (id)
);

-- Business texts are data: one label a language.
create table product_label (
  product_id ${id} not null,
  language ${str}(5${chr}) not null,
  label ${str}(120${chr}) not null,
  constraint product_label_pk primary key (product_id, language),
  constraint product_label_product_fk foreign key (product_id) references product_product (id)
);

create table product_currency (
  code ${str}(3${chr}) not null,
  minor_digits integer not null,
  constraint product_currency_pk primary key (code)
);

-- One unit of the currency is worth rate units of the bank's base currency from valid_from on.
create table product_rate (
  currency ${str}(3${chr}) not null,
  valid_from date not null,
  rate numeric(18,8) not null,
  constraint product_rate_pk primary key (currency, valid_from)
);

insert into product_currency (code, minor_digits) values ('CNY', 2);
insert into product_currency (code, minor_digits) values ('KRW', 0);
insert into product_currency (code, minor_digits) values ('JPY', 0);
insert into product_currency (code, minor_digits) values ('USD', 2);
insert into product_currency (code, minor_digits) values ('EUR', 2);
insert into product_currency (code, minor_digits) values ('GBP', 2);
insert into product_currency (code, minor_digits) values ('HKD', 2);
insert into product_currency (code, minor_digits) values ('CZK', 2);
