"""The supervisor with real processes: each says only what the test lets it say."""

import signal
import socket

from cabin_app.supervisor import EXIT_AGAIN
from support.patience import PATIENCE_S
from support.supervised import supervised, wait_for_end


def test_a_visit_begins_once_its_first_frame_is_shown(tmp_path) -> None:
    with supervised(tmp_path) as cabin:
        visit = cabin.puppet()
        visit.say("ready")
        assert visit.told() == "show"
        visit.say("shown")
        assert visit.told() == "begin"
        assert cabin.stop() == 0
        wait_for_end(visit.pid)


def test_the_next_process_takes_the_screen_only_after_the_last_one_is_dead(
    tmp_path,
) -> None:
    with supervised(tmp_path) as cabin:
        first = cabin.puppet()
        first.begins()
        assert cabin.no_puppet()
        first.say("farewell")
        second = cabin.puppet()
        second.say("ready")
        first.say("erased")
        assert second.told() == "show"
        second.say("shown")
        assert first.told() == "quit"
        assert second.told() == "begin"
        wait_for_end(first.pid)
        assert cabin.interrupted == 0
        assert cabin.stop() == 0
        wait_for_end(second.pid)


def test_a_process_that_refuses_to_quit_is_ended_with_its_children(tmp_path) -> None:
    with supervised(tmp_path, quit_s=0.1) as cabin:
        first = cabin.puppet()
        first.begins()
        first.pull("!deaf")
        first.pull("!child")
        child = int(first.line())
        first.pull("!far-child")
        far_child = int(first.line())
        first.say("farewell")
        second = cabin.puppet()
        second.say("ready")
        first.say("erased")
        assert second.told() == "show"
        second.say("shown")
        assert second.told() == "begin"
        for pid in (first.pid, child, far_child):
            wait_for_end(pid)
        assert cabin.stop() == 0


def test_a_visit_killed_half_way_is_erased_counted_and_followed(tmp_path) -> None:
    with supervised(tmp_path) as cabin:
        cabin.engine.mkdir()
        (cabin.engine / "cookie").write_text("a secret")
        visit = cabin.puppet()
        visit.begins()
        cabin.spool.mkdir(mode=0o700, exist_ok=True)
        visit.pull(f"!spool {cabin.spool / 'visit-abc'}")
        assert visit.line() == "done"
        visit.pull("!far-child")
        child = int(visit.line())
        visit.pull("!die")
        again = cabin.puppet()
        wait_for_end(child)
        assert list(cabin.spool.iterdir()) == []
        assert not cabin.engine.exists()
        assert cabin.interrupted == 1
        again.begins()
        assert cabin.stop() == 0


def test_what_a_power_cut_left_is_erased_and_counted_at_start(tmp_path) -> None:
    left = tmp_path / "spool" / "visit-before"
    left.mkdir(parents=True, mode=0o700)
    (left / "page.png").write_bytes(b"a secret")
    with supervised(tmp_path) as cabin:
        cabin.puppet()
        assert not left.exists()
        assert cabin.interrupted == 1
        assert cabin.stop() == 0


def test_a_crash_in_the_farewell_gives_the_screen_to_the_warm_one(tmp_path) -> None:
    with supervised(tmp_path) as cabin:
        first = cabin.puppet()
        first.begins()
        first.say("farewell")
        second = cabin.puppet()
        second.say("ready")
        first.pull("!die")
        assert second.told() == "show"
        second.say("shown")
        assert second.told() == "begin"
        assert cabin.no_puppet()
        assert cabin.stop() == 0


def test_the_sixth_crash_puts_the_cabin_out_of_order(tmp_path) -> None:
    with supervised(tmp_path, restarts=5) as cabin:
        for _ in range(6):
            visit = cabin.puppet()
            assert visit.role == "visit"
            visit.pull("!die")
        sign = cabin.puppet()
        assert sign.role == "out-of-order"
        sign.say("ready")
        assert sign.told() == "out_of_order"
        assert sign.told() == "show"
        sign.say("shown")
        assert cabin.stop() == 0
        wait_for_end(sign.pid)


def test_a_supervisor_that_cannot_even_show_the_sign_fails(tmp_path) -> None:
    with supervised(tmp_path, restarts=0) as cabin:
        cabin.puppet().pull("!die")
        cabin.puppet().pull("!die")
        assert cabin.ended() == 1


def test_a_process_that_never_gets_ready_is_replaced(tmp_path) -> None:
    with supervised(tmp_path, ready_s=3.0) as cabin:
        slow = cabin.puppet()
        wait_for_end(slow.pid)
        assert cabin.puppet().pid != slow.pid
        assert cabin.stop() == 0


def test_an_interface_that_fell_silent_is_replaced(tmp_path) -> None:
    with supervised(tmp_path, hang_s=0.3) as cabin:
        hung = cabin.puppet()
        hung.begins()
        hung.say("alive")
        wait_for_end(hung.pid)
        cabin.puppet().begins()
        assert cabin.stop() == 0


def test_next_processes_that_all_fail_do_not_cut_the_farewell(tmp_path) -> None:
    with supervised(tmp_path, restarts=1) as cabin:
        first = cabin.puppet()
        first.begins()
        first.say("farewell")
        for _ in range(2):
            cabin.puppet().pull("!die")
        first.say("erased")
        sign = cabin.puppet()
        assert sign.role == "out-of-order"
        wait_for_end(first.pid)
        assert cabin.stop() == 0


def test_a_residue_keeps_the_stopped_process_and_drops_the_warm_one(tmp_path) -> None:
    with supervised(tmp_path) as cabin:
        first = cabin.puppet()
        first.begins()
        first.say("farewell")
        second = cabin.puppet()
        second.say("ready")
        first.say("stopped", "residue")
        assert second.told() == "quit"
        wait_for_end(second.pid)
        first.pull("!die")
        assert cabin.puppet().role == "out-of-order"
        assert cabin.stop() == 0


def test_a_process_that_stops_before_it_is_seen_is_shown_and_not_begun(
    tmp_path,
) -> None:
    with supervised(tmp_path) as cabin:
        wrong = cabin.puppet()
        wrong.say("stopped", "bad_file")
        wrong.say("ready")
        assert wrong.told() == "show"
        wrong.say("shown")
        wrong.pull("!die")
        assert wrong.told() == ""
        assert cabin.puppet().role == "out-of-order"
        assert cabin.stop() == 0


def test_nothing_survives_a_supervisor_that_is_killed(tmp_path) -> None:
    with supervised(tmp_path) as cabin:
        visit = cabin.puppet()
        visit.begins()
        cabin.process.send_signal(signal.SIGKILL)
        wait_for_end(visit.pid)


def test_words_out_of_place_and_noise_change_nothing(tmp_path) -> None:
    with supervised(tmp_path) as cabin:
        visit = cabin.puppet()
        for word in ("erased", "farewell", "shown", "nonsense"):
            visit.say(word)
        visit.pull("not json at all")
        visit.pull("[1, 2]")
        visit.begins()
        assert cabin.no_puppet()
        assert cabin.stop() == 0


def test_the_system_is_told_that_the_cabin_is_ready_and_well(tmp_path) -> None:
    address = str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notified:
        notified.bind(address)
        notified.settimeout(PATIENCE_S)
        told = {"NOTIFY_SOCKET": address, "WATCHDOG_USEC": "200000"}
        with supervised(tmp_path, told) as cabin:
            cabin.puppet().begins()
            heard = set()
            while heard < {b"READY=1", b"WATCHDOG=1"}:
                heard.add(notified.recv(256))
            assert cabin.stop() == 0
            while (last := notified.recv(256)) == b"WATCHDOG=1":
                pass
            assert last == b"STOPPING=1"


def test_a_technician_has_the_whole_application_started_anew(tmp_path) -> None:
    with supervised(tmp_path) as cabin:
        first = cabin.puppet()
        first.begins()
        first.say("again")
        assert first.told() == "quit"
        assert cabin.ended() == EXIT_AGAIN
        wait_for_end(first.pid)


def test_a_process_that_is_not_seen_may_not_ask_for_it(tmp_path) -> None:
    with supervised(tmp_path) as cabin:
        first = cabin.puppet()
        first.say("again")
        first.begins()
        first.say("farewell")
        first.say("again")
        assert cabin.puppet().role == "visit"
        assert cabin.stop() == 0
