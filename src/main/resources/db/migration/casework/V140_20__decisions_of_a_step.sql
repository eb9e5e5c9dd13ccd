-- Which entries of the decision log a step wrote, so that neither can be there without the other.
alter table casework.step_done add column decisions uuid[] not null default '{}';
comment on column casework.step_done.decisions is 'ids in decision_log.entry; empty: not a decision';
