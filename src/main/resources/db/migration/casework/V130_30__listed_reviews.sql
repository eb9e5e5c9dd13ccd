-- The sitting at which an order is reviewed next, and when the registrant was told of it.
alter table casework.final_order
  add column review_on         date,
  add column review_time       text not null default '',
  add column review_place      text not null default '',
  add column review_noticed_on date,
  add column review_shorter    text not null default '';
