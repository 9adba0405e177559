"""Shows and sends; decides nothing."""
