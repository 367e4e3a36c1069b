package app.greenroom.dossier;

import java.util.UUID;

/** A row whose text people comment on, so that its changes are kept. */
interface ChangingText {

    UUID getId();

    String text();

    /** How many changes led to the text. */
    int textVersion();

    /** Makes the next version. */
    void change(String now);
}
