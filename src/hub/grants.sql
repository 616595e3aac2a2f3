-- What desks need, and no more: they add rows and never change what was counted. Give each person a login of their own:
--   CREATE ROLE ana LOGIN IN ROLE tallyboard_desk; then \password ana in psql, which sends no readable password
CREATE ROLE tallyboard_desk NOLOGIN;
REVOKE ALL ON hub, board, member, feed, entry, seen, edit, slot, total, total_by_feed, counter_name FROM PUBLIC;
GRANT SELECT ON hub, board, member, feed, entry, seen, edit, slot, total, total_by_feed, counter_name TO tallyboard_desk;
GRANT INSERT ON board, feed, entry, seen, edit, slot TO tallyboard_desk;
GRANT UPDATE ON feed, slot TO tallyboard_desk;
