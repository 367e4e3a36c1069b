package app.greenroom.dossier;

import app.greenroom.dossier.matching.Change;
import app.greenroom.language.Texts;

/** What parts of a dossier are called, what a revision changed, and why one is refused. */
interface DossierTexts {

    DossierTexts SAY = Texts.of(DossierTexts.class);

    String sectionTitle(SectionKind kind);

    String itemTitle(ItemKind kind);

    String changed(ItemKind kind, int count, Change change);

    String changedToo(int count, Change change);

    String needsName();

    String needsEntries();

    String tooManyEntries(int most);

    String emptyEntry(Enum<?> what);

    String tooLong(Enum<?> what, int most, String start);

    String revisedMeanwhile();

    String changedMeanwhile();

    String partOfDossierAgain();
}
