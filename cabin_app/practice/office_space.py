"""The office's pages behind the door: procedures, sending a document, certificate."""

from dataclasses import dataclass

from cabin_app.clock import Clock
from cabin_app.practice.certificate import certificate_pdf
from cabin_app.practice.exchange import Ask, Reply, Route, see
from cabin_app.practice.mailbox import Letter, MailProvider
from cabin_app.practice.office import Account, Deposit, Office
from cabin_app.practice.office_site import OfficeDoor
from cabin_app.practice.pages import Pages
from cabin_app.practice.practice_log import PracticeLog
from cabin_app.practice.uploads import ACCEPT, UploadRefusal, examine

_SUBJECT_LENGTH = 300
_SENDER = "ne-pas-repondre@office-valmont.example"


@dataclass(frozen=True, kw_only=True)
class OfficeSpace:
    """What a person who signed in can do."""

    office: Office
    provider: MailProvider
    door: OfficeDoor
    pages: Pages
    clock: Clock
    log: PracticeLog

    def routes(self) -> tuple[Route, ...]:
        """Every page behind the door, and the open help page."""
        return (
            Route(method="GET", path="/espace", handler=self.space),
            Route(method="GET", path="/envoyer", handler=self.document_form),
            Route(method="POST", path="/envoyer", handler=self.receive_document),
            Route(method="GET", path="/recu/<reference>", handler=self.received),
            Route(method="GET", path="/attestation", handler=self.certificate_page),
            Route(method="GET", path="/attestation.pdf", handler=self.certificate),
            Route(method="GET", path="/aide", handler=self.help),
            Route(method="GET", path="/aide/pieces", handler=self.help_window),
        )

    def space(self, ask: Ask) -> Reply:
        """The person's own page: the procedures."""
        account = self.door.visitor(ask)
        if isinstance(account, Reply):
            return account
        mine = [d for d in self.office.deposits() if d.address == account.address]
        return self.pages.reply(
            ask, "space", member=True, name=account.name, deposits=mine
        )

    def document_form(self, ask: Ask) -> Reply:
        """The form for a document."""
        account = self.door.visitor(ask)
        if isinstance(account, Reply):
            return account
        return self._document_page(ask, errors={})

    def receive_document(self, ask: Ask) -> Reply:
        """Take a document or say, beside the field, why not."""
        account = self.door.visitor(ask)
        if isinstance(account, Reply):
            return account
        upload = ask.uploads.get("document")
        subject = ask.fields.get("subject", "")[:_SUBJECT_LENGTH]
        errors = {} if subject else {"subject": "error_subject_missing"}
        found = examine(upload)
        if isinstance(found, UploadRefusal):
            errors["document"] = f"upload_{found}"
            size_bytes = len(upload.content) if upload else 0
            self.log.write("upload_refused", reason=found, size_bytes=size_bytes)
        if errors or isinstance(found, UploadRefusal) or upload is None:
            return self._document_page(ask, errors=errors)
        deposit = self.office.receive(
            address=account.address,
            subject=subject,
            file=found,
            content=upload.content,
        )
        self._acknowledge(ask, account, deposit)
        return see(f"/recu/{deposit.reference}")

    def received(self, ask: Ask) -> Reply:
        """The page with the reference number."""
        account = self.door.visitor(ask)
        if isinstance(account, Reply):
            return account
        deposit = self.office.deposit(
            address=account.address, reference=ask.places["reference"]
        )
        if deposit is None:
            return self.pages.reply(ask, "error", status=404, kind="404")
        return self.pages.reply(ask, "received", member=True, deposit=deposit)

    def certificate_page(self, ask: Ask) -> Reply:
        """The page with the button that downloads the certificate."""
        account = self.door.visitor(ask)
        if isinstance(account, Reply):
            return account
        return self.pages.reply(ask, "certificate", member=True, name=account.name)

    def certificate(self, ask: Ask) -> Reply:
        """The certificate, as a download."""
        account = self.door.visitor(ask)
        if isinstance(account, Reply):
            return account
        pdf = certificate_pdf(
            person_name=account.name,
            address=account.address,
            day=self.clock.now().date(),
        )
        self.log.write("certificate", size_bytes=len(pdf))
        disposition = 'attachment; filename="attestation-de-droits.pdf"'
        return Reply(
            body=pdf,
            content_type="application/pdf",
            headers={"Content-Disposition": disposition},
        )

    def help(self, ask: Ask) -> Reply:
        """Contacts: telephone, e-mail, an outside site, a pop-up."""
        member = isinstance(self.door.visitor(ask), Account)
        return self.pages.reply(ask, "help", member=member)

    def help_window(self, ask: Ask) -> Reply:
        """What the pop-up shows."""
        return self.pages.reply(ask, "help_window", member=False)

    def _document_page(self, ask: Ask, *, errors: dict[str, str]) -> Reply:
        return self.pages.reply(
            ask,
            "send",
            member=True,
            errors=errors,
            subject=ask.fields.get("subject", ""),
            accept=ACCEPT,
        )

    def _acknowledge(self, ask: Ask, account: Account, deposit: Deposit) -> None:
        file = deposit.file
        self.log.write(
            "upload",
            reference=deposit.reference,
            filename=file.filename,
            format=file.format,
            size_bytes=file.size_bytes,
            pages=file.pages,
            sha256=file.sha256,
        )
        word = self.pages.word
        self.provider.deliver(
            Letter(
                sender_name=word(ask.language, "office_name"),
                sender=_SENDER,
                recipient=account.address,
                subject=word(ask.language, "receipt_letter_subject"),
                body=word(
                    ask.language,
                    "receipt_letter_body",
                    name=account.name,
                    reference=deposit.reference,
                ),
                sent_at=self.clock.now(),
            )
        )
