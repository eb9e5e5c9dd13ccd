-- The decision log: the public half of every entry, and the signed heads of the tree over them.
-- Rows are added and never changed: the server's login may only INSERT and SELECT, and triggers
-- refuse everybody else too, the owner included. Who drops the triggers is caught by the verifier.

create table decision_log.entry (
  index       bigint primary key check (index >= 0),
  id          uuid not null unique,
  kind        text not null check (kind in ('DECISION', 'STAGE_ENTERED', 'LATER_FACT')),
  point       text check (point ~ '^DP-\d\d$'),
  stage       text not null,
  rule_set    text not null,
  at          timestamptz not null,
  recorded_at timestamptz not null,
  follows     uuid references decision_log.entry (id),
  line        text not null,
  leaf_hash   bytea not null check (octet_length(leaf_hash) = 32)
);
comment on column decision_log.entry.line is
  'the entry in canonical JSON, byte for byte what the leaf hash is made from';
create index entry_at on decision_log.entry (at);
create index entry_point on decision_log.entry (point, at);
create index entry_follows on decision_log.entry (follows) where follows is not null;

create table decision_log.checkpoint (
  size       bigint primary key check (size > 0),
  note       text not null,
  public_key text not null,
  edge       bytea not null,
  signed_at  timestamptz not null
);
comment on column decision_log.checkpoint.edge is
  'the complete subtrees at that size, largest first: where the next checkpoint takes up the tree';

create function decision_log.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'decision_log.% is append-only: % refused', tg_table_name, tg_op
    using errcode = 'insufficient_privilege';
end
$$;

create trigger entry_is_append_only
  before update or delete or truncate on decision_log.entry
  for each statement execute function decision_log.refuse_change();
create trigger checkpoint_is_append_only
  before update or delete or truncate on decision_log.checkpoint
  for each statement execute function decision_log.refuse_change();

-- Order has no gaps, whoever writes: an entry takes the place after the last.
create function decision_log.take_next_place() returns trigger language plpgsql as $$
declare
  next bigint;
begin
  select coalesce(max(index) + 1, 0) into next from decision_log.entry;
  if new.index <> next then
    raise exception 'entry % out of order: the next place is %', new.index, next
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
create trigger entry_takes_next_place
  before insert on decision_log.entry
  for each row execute function decision_log.take_next_place();

grant usage on schema decision_log to evenhand_casework;
grant select, insert on decision_log.entry, decision_log.checkpoint to evenhand_casework;
