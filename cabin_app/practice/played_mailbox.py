"""A mailbox as people meet it: who are you, the list of messages, one message."""

from html import escape

from cabin_app.practice import played_pages as html

ENTRY, BOX, LETTER, WRITING = (
    "/cabine-entree",
    "/cabine-boite",
    "/cabine-message",
    "/cabine-messages",
)
NAME, COLOUR = "Messagerie", "#3a3a6a"
SENT = "/cabine-recu"
OLD_LETTERS = (
    ("La bibliothèque", "Vos livres sont à rendre", "Merci de les rendre le 12."),
    ("La ville", "La lettre du mois", "Le marché change de place en décembre."),
)
_CODE_SUBJECT = "Votre code de connexion"


def mailbox_page(
    host: str, path: str, query: dict[str, str], *, sender: str, code: str
) -> str:
    """One page of it.

    Args:
        host: The provider's.
        path: Which page; the entry for any other.
        query: `n` is the number of a message, from 0.
        sender: Who sent the code.
        code: The newest one, "" while none was sent.
    """
    letters = [*OLD_LETTERS]
    if code:
        told = f"<p>Voici votre code :</p><p id=letter class=large>{code}</p>"
        letters.insert(0, (sender, _CODE_SUBJECT, told))
    match path:
        case "/cabine-boite":
            title, markup = "Boîte de réception", _box(letters)
        case "/cabine-message":
            title, markup = _letter(letters, query)
        case "/cabine-messages":
            title, markup = "Nouveau message", _writing()
        case "/cabine-recu":
            title, markup = "Message envoyé", "<p id=reference>C’est parti.</p>"
        case _:
            title, markup = "Entrer dans votre boîte", _entry()
    return html.page(host, title, html.paper(markup), name=NAME, colour=COLOUR)


def _entry() -> str:
    address = 'value="camille.essai@exemple.fr" readonly'
    hidden = 'type=password value="essai-essai" readonly'
    fields = html.field("name", "Adresse e-mail", address)
    fields += html.field("word", "Mot de passe", hidden)
    sent = html.button("in", "Se connecter")
    return f"<form method=post action={ENTRY}>{fields}{sent}</form>"


def _box(letters: list[tuple[str, str, str]]) -> str:
    rows = "".join(
        f'<a class=letter id=letter-{n} href="{LETTER}?n={n}"><b>{escape(sender)}</b>'
        f"<br>{escape(subject)}</a>"
        for n, (sender, subject, _) in enumerate(letters)
    )
    return html.link("compose", WRITING, "Nouveau message") + rows


def _letter(
    letters: list[tuple[str, str, str]], query: dict[str, str]
) -> tuple[str, str]:
    number = min(int(query.get("n", "0")), len(letters) - 1)
    sender, subject, words = letters[number]
    body = words if words.startswith("<p>") else f"<p>{escape(words)}</p>"
    back = html.link("box", BOX, "Revenir aux messages")
    return subject, f"<p>De : <b>{escape(sender)}</b></p>{body}{back}"


def _writing() -> str:
    to = html.field("to", "À", 'value="accueil@exemple.fr" readonly')
    sent = html.button("sent", "Envoyer")
    return f"<form method=post action={SENT}>{to}{sent}</form>"
