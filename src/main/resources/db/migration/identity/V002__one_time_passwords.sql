-- A password that somebody else made is good for one thing: to choose one's own.
alter table identity.account add column one_time_password boolean not null default false;

-- Each act bears a number made from that of the form it came from, so that a form sent twice does its
-- thing once. Acts noted before had none.
alter table identity.account_event add column id uuid not null default gen_random_uuid();
alter table identity.account_event alter column id drop default;
alter table identity.account_event add primary key (id);
