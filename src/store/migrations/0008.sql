-- Grey customers in the order of what the doubt may cost: asked one by one, with a hundred thousand customers too.
create index verdict_grey_by_regret on verdict (workspace_id, plan_id, (coalesce((numbers ->> 'regretEuro')::double precision, 0)) desc, customer_id)
  where verdict = 'grey';
