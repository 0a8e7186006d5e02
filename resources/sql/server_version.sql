-- "15.5 (Debian 15.5-1)" of some packagers is cut to the number
select split_part(current_setting('server_version'), ' ', 1)
