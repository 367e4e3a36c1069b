package app.greenroom.dossier.markdown;

import java.util.List;

/** What came of reading a file: a dossier, or the reasons why it is none. */
public sealed interface ImportOutcome {

    /** A dossier, with a warning for each thing that was not as expected. */
    record Understood(ParsedDossier dossier, List<ImportWarning> warnings) implements ImportOutcome {
        public Understood {
            warnings = List.copyOf(warnings);
        }
    }

    /** No dossier: nothing is imported. There is at least one reason. */
    record NotADossier(List<ImportWarning> reasons) implements ImportOutcome {
        public NotADossier {
            reasons = List.copyOf(reasons);
        }
    }
}
