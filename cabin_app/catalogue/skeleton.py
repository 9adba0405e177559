"""A new service file that is right as it stands, to be written over."""

SKELETON = """\
# Write over every text, in French; then `catalogue check`, `lint` and `missing`.
id: {name}
order: {order}
name: "{title}"
description: "Ce que ce service fait pour vous"
icon: building
theme: aide_aux_demarches_administratives
hosts:
  - {{host: www.service-public.gouv.fr, confidence: low}}

procedures:
  - id: {name}-demande
    title: "Faire une demande"
    summary: "Une phrase courte, avec des mots de tous les jours."
    keywords: "les mots que les gens disent"
    is_free: true
    things: [e-mail]
    start: {{url: "https://www.service-public.gouv.fr/"}}
    upload: null
    outcome:
      done: "Demande faite"
      next: "Le service peut répondre par e-mail."
    code_by_email: false
    confidence: low
    reviewed_on: {today}
    steps:
      - connexion
      - relire-et-envoyer
"""


def skeleton(name: str, order: int, today: str) -> str:
    """The text of the file.

    Args:
        name: Of the service, in lower case with dashes.
        order: A place in the menu that nobody has.
        today: As 2026-11-23.
    """
    title = name.replace("-", " ").capitalize()
    return SKELETON.format(name=name, order=order, title=title, today=today)
