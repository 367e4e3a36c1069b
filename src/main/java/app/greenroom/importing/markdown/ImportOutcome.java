package app.greenroom.importing.markdown;

import java.util.List;

/** What came of reading a file: a dossier, or the reasons why it is none. */
public sealed interface ImportOutcome {

    /**
     * A dossier, with a warning for each thing that was not as expected.
     *
     * @param leftovers what stands in a list's section and became no entry
     */
    record Understood(ParsedDossier dossier, List<ImportWarning> warnings, List<Leftover> leftovers)
            implements ImportOutcome {
        public Understood {
            warnings = List.copyOf(warnings);
            leftovers = List.copyOf(leftovers);
        }
    }

    /** No dossier: nothing is imported. There is at least one reason. */
    record NotADossier(List<ImportWarning> reasons) implements ImportOutcome {
        public NotADossier {
            reasons = List.copyOf(reasons);
        }
    }
}
