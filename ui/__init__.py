"""Shows and sends; decides nothing."""

from ui.lasting_values import make_values_last

make_values_last()
