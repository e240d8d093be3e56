-- Not executed in this project's tests: they have no Oracle to run on.
alter table activity_transaction modify partition by range (booked_on)
  interval (numtoyminterval(1, 'MONTH'))
  (partition activity_transaction_old values less than (date '2000-01-01'));
