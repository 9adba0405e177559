"""Shows and sends; decides nothing."""

from ui.lasting_values import make_values_last
from ui.unread_sources import leave_sources_unread

make_values_last()
leave_sources_unread()
