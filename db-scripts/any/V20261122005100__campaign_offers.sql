-- What the bank offers to members of segments.
create table campaign_offer (
  id ${key} not null,
  code ${str}(40${chr}) not null,
  -- none for an offer that is no product, such as a coupon
  product_id ${id},
  -- how it is made; only to whom consented to it
  channel ${str}(12${chr}) not null,
  -- only customers of this kind; none for all
  for_kind ${str}(12${chr}),
  -- only customers known to be as old in full years; none for all
  least_age integer,
  -- first and last day
  valid_from date not null,
  valid_until date not null,
  status ${str}(8${chr}) not null,
  changed_by ${str}(36${chr}) not null,
  changed_at timestamp(6) with time zone not null,
  version integer not null,
  constraint campaign_offer_pk primary key (id),
  constraint campaign_offer_code_uq unique (code),
  constraint campaign_offer_product_fk foreign key (product_id) references product_product (id),
  constraint campaign_offer_window_ck check (valid_from <= valid_until)
);
create index campaign_offer_product_ix on campaign_offer (product_id);

create table campaign_offer_text (
  offer_id ${id} not null,
  language ${str}(5${chr}) not null,
  name ${str}(120${chr}) not null,
  -- what speaks for it, as it is said to the customer
  argument ${str}(400${chr}) not null,
  constraint campaign_offer_text_pk primary key (offer_id, language),
  constraint campaign_offer_text_fk foreign key (offer_id) references campaign_offer (id)
);

-- Whose members an offer is made to; the lowest number of a segment comes first.
create table campaign_offer_segment (
  segment_id ${id} not null,
  offer_id ${id} not null,
  ordinal integer not null,
  constraint campaign_offer_segment_pk primary key (segment_id, offer_id),
  constraint campaign_offer_segment_seg_fk foreign key (segment_id) references segment_segment (id),
  constraint campaign_offer_segment_off_fk foreign key (offer_id) references campaign_offer (id)
);
create index campaign_offer_segment_off_ix on campaign_offer_segment (offer_id);
