package app.greenroom.shared;

import static app.greenroom.shared.SharedTexts.SAY;

/** Absent or forbidden: both look the same, so that nobody learns what exists by asking. */
public class NotFound extends Refusal {

    public NotFound() {
        super(SAY.notFound());
    }
}
