"""What the files of a private print service say: pure texts."""

import shlex
from pathlib import Path


def cups_configuration(*, port: int) -> str:
    """Settings of a print server that asks no password and keeps no page log."""
    return f"""Listen 127.0.0.1:{port}
LogLevel warn
PageLogFormat
PreserveJobFiles No
PreserveJobHistory 300
DefaultAuthType None
WebInterface No
Browsing Off
ErrorPolicy abort-job
JobKillDelay 1
MaxJobTime 0
<Location />
  Order allow,deny
  Allow 127.0.0.1
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  SubscriptionPrivateAccess all
  SubscriptionPrivateValues none
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""


def cups_folders(root: Path) -> str:
    """Where the print server keeps everything: under ``root``, nothing elsewhere."""
    return f"""SystemGroup root
User lp
Group lp
ServerRoot {root}
RequestRoot {root}/spool
TempDir {root}/spool/tmp
CacheDir {root}/cache
StateDir {root}/state
AccessLog {root}/log/access_log
ErrorLog {root}/log/error_log
PageLog {root}/log/page_log
"""


def bus_configuration(address: str) -> str:
    """A message bus on which everybody may do everything."""
    return f"""<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>{address}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/>
    <allow own="*"/>
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
  </policy>
</busconfig>
"""


def announcer_configuration() -> str:
    """An announcer that stays on loopback: the printer does not start without one."""
    return """[server]
allow-interfaces=lo
use-ipv6=no
[publish]
publish-workstation=no
publish-hinfo=no
"""


def printer_command(*, control: Path, received: Path) -> str:
    """What the printer does with a document, steered by the words in ``control``.

    An empty control file prints at once; "slow" lets the first page out and holds the
    next; "media-jam" gives the job up; any other word is a state that lasts until the
    file changes. A low toner holds nothing.
    """
    return f"""#!/bin/sh
control={shlex.quote(str(control))}
received={shlex.quote(str(received))}
shown=""
while :; do
    wanted=$(cat "$control" 2>/dev/null)
    if [ "$wanted" != "$shown" ]; then
        case "$shown" in ""|slow) ;; *) echo "STATE: -$shown-error" >&2 ;; esac
        case "$wanted" in
            "") ;;
            slow) echo "ATTR: job-impressions-completed=1" >&2 ;;
            toner-low) echo "STATE: +toner-low-warning" >&2 ;;
            *) echo "STATE: +$wanted-error" >&2 ;;
        esac
        shown="$wanted"
    fi
    case "$wanted" in
        media-jam) echo "ERROR: paper is stuck" >&2; exit 1 ;;
        ""|toner-low) break ;;
    esac
    sleep 0.05
done
[ "$wanted" = toner-low ] || echo "STATE: -toner-low-warning,media-jam-error" >&2
number=$(ls "$received" | wc -l)
cp "$1" "$received/.coming"
pages=$(pdfinfo "$1" 2>/dev/null | sed -n 's/^Pages: *//p')
mv "$received/.coming" "$received/$(printf %04d $((number + 1))).pdf"
printf '%s\\n' "${{IPP_COPIES:-1}} $IPP_SIDES $IPP_PRINT_COLOR_MODE" \
    > "$received/../asked-$(printf %04d $((number + 1))).txt"
echo "ATTR: job-impressions-completed=${{pages:-1}}" >&2
"""
