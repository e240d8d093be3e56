-- What still has a text, by age: the nightly look for texts past their time reads nothing else.
create index activity_interaction_text_ix on activity_interaction (happened_at)
  where subject is not null or content is not null;
