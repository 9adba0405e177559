"""What the files of a private print service say: pure texts."""

import shlex
from pathlib import Path

FAILS = Path("/bin/false").resolve()
"""The server runs no filter behind a link."""


def cups_configuration(*, port: int) -> str:
    """Settings of a print server that asks no password and tells its logs nothing.

    Without ``LogDebugHistory 0`` a document that its filters cannot read makes it write
    the 200 messages before, with title, user and file name, whatever the level.
    Without ``DirtyCleanInterval 0`` it writes about a job only after 30 s; killed
    before, it forgets the job and leaves its document in the spool for ever (measured).
    """
    return f"""Listen 127.0.0.1:{port}
LogLevel warn
LogDebugHistory 0
DirtyCleanInterval 0
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


def failing_filter() -> str:
    """A line of a printer's description: a filter that ends with an error at once."""
    return f'*cupsFilter2: "application/vnd.cups-pdf application/pdf 0 {FAILS}"\n'


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
    """A message bus on which everybody may do everything.

    Anonymous too: a mapped root says he is root, and the bus sees the user he was.
    """
    return f"""<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>{address}</listen>
  <auth>EXTERNAL</auth>
  <auth>ANONYMOUS</auth>
  <allow_anonymous/>
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


def cancelled_question() -> str:
    """Asks the printer about one of its jobs; an answer only if it is wanted still.

    The simulator does not end its command when a job is cancelled.
    """
    return """{
  OPERATION Get-Job-Attributes
  GROUP operation-attributes-tag
  ATTR charset attributes-charset utf-8
  ATTR naturalLanguage attributes-natural-language en
  ATTR uri printer-uri $uri
  ATTR integer job-id $job
  ATTR name requesting-user-name cabin
  STATUS successful-ok
  EXPECT job-state-reasons WITH-VALUE "/^job-printing$/"
}
"""


def printer_command(*, control: Path, received: Path, asking: Path) -> str:
    """What the printer does with a document, steered by the words in ``control``.

    An empty control file prints at once; "slow" lets the first page out and holds the
    next; "media-jam" gives the job up, "broken" too without a word why; any other word
    is a state that lasts until the file changes. A low toner holds nothing. A job that
    was cancelled does not come out.
    """
    return f"""#!/bin/sh
control={shlex.quote(str(control))}
received={shlex.quote(str(received))}
asking={shlex.quote(str(asking))}
shown=""
while :; do
    wanted=$(cat "$control" 2>/dev/null)
    if [ "$wanted" != "$shown" ]; then
        case "$shown" in ""|slow|broken) ;; *) echo "STATE: -$shown-error" >&2 ;; esac
        case "$wanted" in
            ""|broken) ;;
            slow) echo "ATTR: job-impressions-completed=1" >&2 ;;
            toner-low) echo "STATE: +toner-low-warning" >&2 ;;
            *) echo "STATE: +$wanted-error" >&2 ;;
        esac
        shown="$wanted"
    fi
    case "$wanted" in
        media-jam) echo "ERROR: paper is stuck" >&2; exit 1 ;;
        broken) exit 1 ;;
        ""|toner-low) break ;;
    esac
    sleep 0.05
done
[ "$wanted" = toner-low ] || echo "STATE: -toner-low-warning,media-jam-error" >&2
if ! ipptool -q -d "job=$IPP_JOB_ID" "$IPP_JOB_PRINTER_URI" "$asking"; then
    exit 1
fi
number=$(ls "$received" | wc -l)
cp "$1" "$received/.coming"
pages=$(pdfinfo "$1" 2>/dev/null | sed -n 's/^Pages: *//p')
mv "$received/.coming" "$received/$(printf %04d $((number + 1))).pdf"
printf '%s\\n' "${{IPP_COPIES:-1}} $IPP_SIDES $IPP_PRINT_COLOR_MODE" \
    > "$received/../asked-$(printf %04d $((number + 1))).txt"
echo "ATTR: job-impressions-completed=${{pages:-1}}" >&2
"""
