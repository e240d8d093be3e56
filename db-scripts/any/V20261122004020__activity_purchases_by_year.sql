-- Purchases of a customer in a calendar year, minor units of the bank's base currency; who bought nothing has no row.
create table activity_year (
  on_year integer not null,
  customer_id ${id} not null,
  purchase_count integer not null,
  purchase_minor ${id} not null,
  constraint activity_year_pk primary key (on_year, customer_id)
);
create index activity_year_cust_ix on activity_year (customer_id);

insert into activity_year (on_year, customer_id, purchase_count, purchase_minor)
select cast(extract(year from d.on_day) as integer), d.customer_id, sum(d.purchase_count), sum(d.purchase_minor)
from activity_daily d where d.purchase_count > 0
group by cast(extract(year from d.on_day) as integer), d.customer_id;
