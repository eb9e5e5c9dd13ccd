-- Where invitations to sit are sent; empty where a member gave no address.
alter table casework.panel_member add column email text not null default '';
