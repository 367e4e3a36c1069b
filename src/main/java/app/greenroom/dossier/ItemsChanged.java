package app.greenroom.dossier;

import app.greenroom.shared.DossierId;

/** A dossier's items follow a new revision, or a retired one was removed; told within the transaction. */
public record ItemsChanged(DossierId dossier) {}
