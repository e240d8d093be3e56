-- For how many months a class of personal data is kept. The rule that has not ended holds; one without months keeps for ever.
create table customer_retention (
  id ${key} not null,
  data_class ${str}(20${chr}) not null,
  months integer,
  said_by ${str}(36${chr}) not null,
  recorded_from timestamp(6) with time zone not null,
  recorded_to timestamp(6) with time zone,
  constraint customer_retention_pk primary key (id),
  constraint customer_retention_said_uq unique (data_class, recorded_from)
);
