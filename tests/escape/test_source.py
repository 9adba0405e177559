"""Ways out that would have to be written by ourselves: they are not in the source."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PYTHON = [
    p for room in ("cabin_app", "devices", "ui") for p in (ROOT / room).rglob("*.py")
]
QML = list((ROOT / "ui" / "qml").rglob("*.qml"))
OPENERS = re.compile(
    r"openUrlExternally|QDesktopServices|xdg-open|startDetached|webbrowser"
    r"|onLinkActivated|FolderDialog|(?:File|Color|Font)Dialog\s*\{|openUrl\("
)


def test_nothing_hands_a_file_or_a_link_to_another_program() -> None:
    found = {
        path.name: OPENERS.findall(path.read_text("utf-8")) for path in (*PYTHON, *QML)
    }
    assert {name: words for name, words in found.items() if words} == {}


def test_no_command_goes_through_a_shell() -> None:
    found = [
        f"{path.name}:{call.lineno}"
        for path in PYTHON
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and _is_shell(call)
    ]
    assert found == []


def _is_shell(call: ast.Call) -> bool:
    name = ast.unparse(call.func)
    if name in ("os.system", "os.popen", "subprocess.getoutput", "commands.getoutput"):
        return True
    return name.startswith("subprocess.") and any(
        word.arg == "shell" and ast.unparse(word.value) != "False"
        for word in call.keywords
    )
