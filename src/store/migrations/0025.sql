-- Customers near the line are asked of the experiment before lots are drawn. Many prospects may stand at one height there, and they
-- take no part: without them in its way the question reads hundreds of rows instead of a hundred thousand (0.4 s, now 0.04).
create index verdict_by_entry_price_known on verdict (workspace_id, plan_id, entry_price) where hours_now > 0 or margin <> 0;
