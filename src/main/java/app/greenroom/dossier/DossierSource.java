package app.greenroom.dossier;

import org.jspecify.annotations.Nullable;

/** The Markdown that a revision was imported from. */
public record DossierSource(String text, @Nullable String fileName) {}
