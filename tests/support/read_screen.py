"""A screen that is read aloud, and a session whose events are played."""

from dataclasses import replace

from cabin_app.session import events as e
from cabin_app.session.transitions import step
from support import visits
from support.screens import HeldSession

SCREEN = """
    Item {
        objectName: "screen"
        anchors.fill: parent
        Column {
            CabinText {
                objectName: "question"
                text: "Que voulez-vous faire ?"
                width: 600
            }
            CabinText { text: "hors de vue"; visible: false; width: 400 }
            CabinText { text: "transparent"; opacity: 0; width: 400 }
            CabinText { text: "3"; aloud: false }
            Row {
                NumberedStep { number: 2; text: "Posez la page"; width: 400 }
                CabinText {
                    objectName: "paper"
                    text: "Bulletin de paie"
                    own: true
                    width: 400
                }
            }
            CabinButton {
                text: "Imprimer"
                secondLine: "En couleur"
                width: 300
                height: 140
            }
            ListenButton { width: 300; height: 90 }
            Item {
                objectName: "siteTabs"
                CabinText { text: "une page"; width: 400 }
            }
        }
    }
    ReadingBand { objectName: "band"; anchors.fill: parent }
"""


class PlayedSession(HeldSession):
    """A session whose events are played."""

    def __init__(self) -> None:
        super().__init__(visits.after(visits.MENU))
        self.parts = replace(self.parts, dispatch=self._play)

    def _play(self, event: e.Event) -> None:
        self.sent.append(event)
        came = step(self.state.value, event, 2000.0, visits.RULES)
        self.state.publish(came.state)
