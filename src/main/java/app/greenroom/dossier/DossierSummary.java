package app.greenroom.dossier;

/** A line of the library. */
public record DossierSummary(Dossier dossier, int questions, int asks, int concepts) {}
