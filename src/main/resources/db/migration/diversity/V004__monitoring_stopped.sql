-- Who has asked that what they declared is no longer used for monitoring. They count as undisclosed.
create table diversity.monitoring_stop (
  subject bytea primary key check (octet_length(subject) = 32),
  month   date not null check (extract(day from month) = 1)
);

grant select, insert, delete on diversity.monitoring_stop to evenhand_diversity;
revoke update, truncate on diversity.monitoring_stop from evenhand_diversity;
