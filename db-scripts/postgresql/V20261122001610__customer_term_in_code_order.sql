-- A search for a beginning uses the index only where terms stand in the order of their codes, whatever the database's own language is.
alter table customer_term alter column term type varchar(60) collate "C";
