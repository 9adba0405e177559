"""The sentences of the page for the council: French, and English beside it."""

from types import MappingProxyType

WORDS = MappingProxyType(
    {
        "cabin": ("La cabine", "The cabin"),
        "page": ("Un service de votre ville", "A service of your town"),
        "from_to": ("De {first} à {last}", "From {first} to {last}"),
        "only": ("En {first}", "In {first}"),
        "visits": ("visites", "visits"),
        "usual": ("durée la plus courante", "most common length"),
        "done": ("démarches terminées", "procedures finished"),
        "helped": ("avec une aide humaine", "with human help"),
        "of_ten": ("{number} sur 10", "{number} in 10"),
        "not_told": ("non montré", "not told"),
        "attendance": ("Visites par mois", "Visits by month"),
        "themes": ("Pour quelles démarches", "For which procedures"),
        "ending": ("Comment la visite finit", "How visits end"),
        "faces": ("Ce qu’en disent les visiteurs", "What visitors say"),
        "slots": ("Quand on vient", "When people come"),
        "needs": ("Ce qui a manqué", "What was missing"),
        "faults": ("Pannes d’appareils", "Faults of devices"),
        "least": ("au moins {count}", "at least {count}"),
        "withheld": ("moins de {threshold} : caché", "under {threshold}: withheld"),
        "none": ("Rien à montrer.", "Nothing to tell."),
        "practice": (
            "Visites d’entraînement : chiffres non protégés",
            "Practice visits: figures not protected",
        ),
        "rest": ("le reste : caché", "the rest: withheld"),
        "weekend": ("week-end", "weekend"),
        "nothing": (
            "Pas assez de visites pour montrer un chiffre sans montrer quelqu’un.",
            "Not yet visits enough to tell a figure without telling of somebody.",
        ),
        "protected": (
            "Des nombres, jamais des personnes. En dessous de {threshold}, on ne "
            "montre pas (hachures) ; d’autres chiffres sont cachés aussi, quand ils "
            "permettraient de retrouver ceux-là. « Au moins » et + comptent ce qui est "
            "montré.",
            "Numbers, never persons. Under {threshold} nothing is told (hatched); "
            "others are withheld too where they would let those be found. “At least” "
            "and + count what is told.",
        ),
        "printed": ("Page du {day}", "Page of {day}"),
        "morning": ("matin", "morning"),
        "afternoon": ("après-midi", "afternoon"),
    }
)
