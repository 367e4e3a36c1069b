package app.greenroom.comment;

import app.greenroom.account.Person;
import app.greenroom.markdown.SafeHtml;
import app.greenroom.shared.CommentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One comment as it is shown.
 *
 * @param body its Markdown, for editing
 * @param html the same, to be shown
 * @param editedAt when its author changed it last; null if never
 * @param mine whether the reader wrote it
 * @param pending whether only the reader knows of it, until it is published
 */
public record Comment(
        CommentId id,
        Person author,
        String body,
        SafeHtml html,
        Instant postedAt,
        @Nullable Instant editedAt,
        boolean mine,
        boolean pending) {}
