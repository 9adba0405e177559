"""One profile per visit: everything a site may remember, gone with it."""

from PySide6.QtCore import QObject
from PySide6.QtWebEngineCore import (
    QWebEngineCookieStore,
    QWebEngineUrlRequestInterceptor,
    qWebEngineChromiumVersion,
)
from PySide6.QtWebEngineQuick import QQuickWebEngineProfile

from cabin_app.errors import CabinError
from ui.web.qt_messages import without_line

# Qt advises WebEngineProfilePrototype here. Its profiles share their data after they
# are destroyed (measured with 6.12): never follow that advice.
PROTOTYPE_ADVICE = "Please use WebEngineProfilePrototype for profile creation from 6.9"

MEBIBYTE = 1024 * 1024

ACCEPT_LANGUAGE = {
    "fr": "fr-FR,fr;q=0.9,en;q=0.5",
    "en": "en-GB,en;q=0.9,fr;q=0.7",
    "ar": "ar,fr-FR;q=0.8,fr;q=0.7",
    "es": "es-ES,es;q=0.9,fr-FR;q=0.8,fr;q=0.7",
    "pt": "pt-PT,pt;q=0.9,fr-FR;q=0.8,fr;q=0.7",
    "tr": "tr-TR,tr;q=0.9,fr-FR;q=0.8,fr;q=0.7",
    "uk": "uk-UA,uk;q=0.9,fr-FR;q=0.8,fr;q=0.7",
}
"""A site that lacks the visitor's language should answer in French."""


class ProfileRemembers(CabinError):
    """The engine made a profile that writes to disk."""


def user_agent() -> str:
    """An ordinary browser's, with the engine's own major version."""
    major = str(qWebEngineChromiumVersion()).partition(".")[0]
    return (
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) "
        f"Chrome/{major}.0.0.0 Safari/537.36"
    )


def make_profile(
    *,
    language: str,
    interceptor: QWebEngineUrlRequestInterceptor,
    parent: QObject | None = None,
) -> QQuickWebEngineProfile:
    """Make the profile of one visit, in memory only.

    Args:
        language: Code of the visit's language; see `set_language`.
        interceptor: Sees every request. The caller keeps it alive.
        parent: Owner.

    Raises:
        ProfileRemembers: It would keep something.
    """
    with without_line(PROTOTYPE_ADVICE):
        profile = QQuickWebEngineProfile(parent)
    profile.setPersistentCookiesPolicy(
        QQuickWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies
    )
    profile.setPersistentPermissionsPolicy(
        QQuickWebEngineProfile.PersistentPermissionsPolicy.AskEveryTime
    )
    profile.setHttpCacheType(QQuickWebEngineProfile.HttpCacheType.MemoryHttpCache)
    profile.setHttpCacheMaximumSize(32 * MEBIBYTE)
    profile.setSpellCheckEnabled(False)
    profile.setHttpUserAgent(user_agent())
    set_language(profile, language)
    profile.setUrlRequestInterceptor(interceptor)
    profile.cookieStore().setCookieFilter(_is_first_party)
    if not profile.isOffTheRecord() or profile.storageName():
        message = "the web engine made a profile that is not off the record"
        raise ProfileRemembers(message)
    return profile


def set_language(profile: QQuickWebEngineProfile, language: str) -> None:
    """Tell sites which language the visitor reads; unknown codes mean French."""
    profile.setHttpAcceptLanguage(ACCEPT_LANGUAGE.get(language, ACCEPT_LANGUAGE["fr"]))


def _is_first_party(request: QWebEngineCookieStore.FilterRequest) -> bool:
    return not request.thirdParty
