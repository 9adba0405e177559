"""One view model per screen or sheet: a snapshot, derived, published to QML."""
