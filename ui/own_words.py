"""What each language says of itself, before anybody has chosen one."""

from collections.abc import Iterable

from cabin_app.language import Language

GREETINGS = {
    Language.FRENCH: "Bonjour",
    Language.ENGLISH: "Hello",
    Language.ARABIC: "مرحبا",
    Language.SPANISH: "Buenos días",
    Language.PORTUGUESE: "Bom dia",
    Language.TURKISH: "Merhaba",
    Language.UKRAINIAN: "Добрий день",
}

CHOOSE = {
    Language.FRENCH: "Choisissez votre langue",
    Language.ENGLISH: "Choose your language",
    Language.ARABIC: "اختر لغتك",
    Language.SPANISH: "Elija su idioma",
    Language.PORTUGUESE: "Escolha a sua língua",
    Language.TURKISH: "Dilinizi seçin",
    Language.UKRAINIAN: "Виберіть мову",
}

TOUCH_TO_START = {
    Language.FRENCH: "Touchez pour commencer",
    Language.ENGLISH: "Touch to start",
    Language.ARABIC: "المس الشاشة للبدء",
    Language.SPANISH: "Toque para empezar",
    Language.PORTUGUESE: "Toque para começar",
    Language.TURKISH: "Başlamak için dokunun",
    Language.UKRAINIAN: "Торкніться, щоб почати",
}


def invitations(offered: Iterable[Language]) -> list[str]:
    """How one begins, in each language but French, which the screen says itself."""
    return [TOUCH_TO_START[each] for each in offered if each is not Language.FRENCH]
