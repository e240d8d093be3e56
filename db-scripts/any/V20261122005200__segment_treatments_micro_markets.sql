-- How members of a rule segment, such as a tier of depositors, are treated. Versions: the latest approved one is in force.
create table segment_treatment (
  id ${key} not null,
  segment_id ${id} not null,
  ordinal integer not null,
  title ${str}(120${chr}) not null,
  product ${str}(200${chr}),
  channel ${str}(200${chr}),
  price ${str}(200${chr}),
  service_level ${str}(200${chr}),
  owner ${str}(120${chr}),
  target_measure ${str}(120${chr}),
  measured_by ${str}(12${chr}),
  target_value numeric(18,2),
  made_by ${str}(36${chr}) not null,
  made_at timestamp(6) with time zone not null,
  approved_by ${str}(36${chr}),
  approved_at timestamp(6) with time zone,
  version integer not null,
  constraint segment_treatment_pk primary key (id),
  constraint segment_treatment_uq unique (segment_id, ordinal),
  constraint segment_treatment_segment_fk foreign key (segment_id) references segment_segment (id)
);

-- As it is told to colleagues who serve a member.
create table segment_treatment_text (
  treatment_id ${id} not null,
  language ${str}(5${chr}) not null,
  words ${str}(400${chr}) not null,
  constraint segment_treatment_text_pk primary key (treatment_id, language),
  constraint segment_treatment_text_fk foreign key (treatment_id) references segment_treatment (id)
);
