-- ACRM for what a colleague wrote down here, else the delivering system, and how and when the customer said it (the bank's own clock).
alter table customer_consent add source ${str}(20${chr});
alter table customer_consent add said_how ${str}(12${chr});
alter table customer_consent add said_at timestamp(6);
alter table customer_consent add staff_id ${id};
update customer_consent set source = (select c.source from customer_customer c where c.id = customer_consent.customer_id);
alter table customer_consent add constraint customer_consent_source_ck check (source is not null);
alter table customer_consent add constraint customer_consent_staff_fk foreign key (staff_id) references access_staff (id);
