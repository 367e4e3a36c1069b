package app.greenroom.dossier;

import app.greenroom.account.Person;

/**
 * A line of the library.
 *
 * @param concepts how many concept items it has
 * @param assignments how many people work on it now
 */
public record DossierSummary(
        Dossier dossier, Person importedBy, int questions, int asks, int concepts, int assignments) {}
