-- From which probability on a customer counts as high or medium risk: the borders belong to the version, cut on its hold-out.
alter table modelling_version add high_from numeric(6,4) not null;
alter table modelling_version add medium_from numeric(6,4) not null;

-- Scores of the chunk at hand, on their way into modelling_score; empty between two chunks.
create table modelling_fresh_score (
  customer_id ${id} not null,
  model_id ${id} not null,
  version_id ${id} not null,
  probability numeric(6,4) not null,
  band ${str}(8${chr}) not null,
  reasons ${str}(400${chr}),
  constraint modelling_fresh_score_pk primary key (customer_id, model_id)
);
