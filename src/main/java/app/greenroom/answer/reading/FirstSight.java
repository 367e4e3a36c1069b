package app.greenroom.answer.reading;

import app.greenroom.answer.SubmittedText;
import app.greenroom.markdown.SafeHtml;
import app.greenroom.markdown.SafeMarkdown;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reads of a submission before they choose anything.
 *
 * @param changed whether it is what changed
 */
public record FirstSight(SafeHtml html, boolean changed) {

    /** @param sideBySide asked where it is what changed */
    public static FirstSight of(SubmittedText now, @Nullable EarlierSubmission earlier, BooleanSupplier sideBySide) {
        return earlier != null && earlier.isReadFirst()
                ? new FirstSight(
                        ChangedText.between(earlier.text(), now.text())
                                .html(sideBySide.getAsBoolean(), List.of(), true),
                        true)
                : new FirstSight(SafeMarkdown.showWithOffsets(now.text()), false);
    }
}
