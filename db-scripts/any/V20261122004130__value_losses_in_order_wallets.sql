-- Lists of losses begin with the largest, whenever they hold.
drop index value_profit_loss_ix;
create index value_profit_loss_ix on value_profit (profit_minor, customer_id);
drop index value_loss_ix;
create index value_loss_ix on value_loss (profit_minor, customer_id);

-- What a well-kept wallet holds with us, by age and occupation: the assets that one in four exceeds, of private customers with any.
create table value_wallet_peer (
  age_decade integer not null,
  -- empty for all occupations
  occupation ${str}(60${chr}) not null,
  customers ${id} not null,
  assets_minor ${id} not null
);
create index value_wallet_peer_ix on value_wallet_peer (age_decade, occupation);
