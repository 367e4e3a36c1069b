package app.greenroom.importing.ui;

import app.greenroom.importing.WaitingImport;
import java.time.Instant;

/** A line in the list of imports. */
sealed interface ImportLine {

    /** Tells it from the others. */
    Object id();

    String title();

    Instant addedAt();

    /** How much there is to look at; a refusal comes first. */
    int doubts();

    /** One that waits to be checked. */
    record Waiting(WaitingImport draft) implements ImportLine {
        @Override
        public Object id() {
            return draft.id();
        }

        @Override
        public String title() {
            return draft.title();
        }

        @Override
        public Instant addedAt() {
            return draft.addedAt();
        }

        @Override
        public int doubts() {
            return draft.doubts();
        }

        /** Whether it can be saved as it is: nothing in it was guessed. */
        boolean isPlain() {
            return draft.isDossier() && draft.doubts() == 0 && !draft.title().isEmpty();
        }
    }

    /** A file that was refused in this window. */
    record Refused(int number, String file, String reason, Instant addedAt) implements ImportLine {
        @Override
        public Object id() {
            return number;
        }

        @Override
        public String title() {
            return file;
        }

        @Override
        public int doubts() {
            return Integer.MAX_VALUE;
        }
    }
}
