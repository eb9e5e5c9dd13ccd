-- Who need not wait is not closed at all. A time in this column, even one that has passed, refused
-- the second of two who tried at the same moment and whose clock had been read a little earlier.
alter table identity.sign_in_failure alter column closed_till drop not null;
