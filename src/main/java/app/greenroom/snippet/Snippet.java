package app.greenroom.snippet;

import app.greenroom.account.Person;
import app.greenroom.shared.SnippetId;
import app.greenroom.shared.TeamId;

/**
 * A comment to be used again.
 *
 * @param body Markdown with placeholders
 * @param shared whether the team's mentors and leads use it too
 * @param mine whether the reader wrote it
 * @param mayEdit whether the reader may change, share and delete it
 */
public record Snippet(
        SnippetId id,
        TeamId team,
        String title,
        String body,
        boolean shared,
        Person author,
        boolean mine,
        boolean mayEdit) {}
