"""A PDF that is to be printed, and how many sides it has."""

import io
from pathlib import Path

from devices.ports.document_printer import PrinterFault, PrintReason


def read_pdf(document: Path) -> tuple[bytes, int]:
    """Its bytes and its pages.

    Raises:
        PrinterFault: REFUSED_DOCUMENT: it cannot be read, or is locked.
    """
    # 30 ms that the first screen does not need.
    import pikepdf

    try:
        content = document.read_bytes()
        with pikepdf.open(io.BytesIO(content)) as pdf:
            return content, len(pdf.pages)
    except (OSError, pikepdf.PdfError, pikepdf.PasswordError) as error:
        raise PrinterFault(PrintReason.REFUSED_DOCUMENT, str(error)) from error
