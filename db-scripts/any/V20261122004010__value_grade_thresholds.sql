-- From what amount on a customer had which grade on a date, minor units of the base currency, and how many had it.
create table value_grade_threshold (
  business_date date not null,
  grade ${str}(1${chr}) not null,
  lower_border ${id} not null,
  customers ${id} not null,
  -- what was measured: CONTRIBUTION, PROFIT, LIFETIME, PURCHASES
  basis ${str}(12${chr}) default 'CONTRIBUTION' not null,
  constraint value_grade_threshold_pk primary key (business_date, grade)
);
