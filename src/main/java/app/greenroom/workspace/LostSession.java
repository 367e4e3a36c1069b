package app.greenroom.workspace;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;

/**
 * What a window says when the server no longer knows it. A press on the words, or Esc, opens the page once more, which leads
 * through the login back to it. The looks are in {@code frontend/styles/notices.css}.
 */
final class LostSession {

    static final SystemMessages WORDS = words();

    private LostSession() {}

    private static SystemMessages words() {
        CustomizedSystemMessages words = new CustomizedSystemMessages();
        words.setCookiesDisabledCaption("You’re logged out");
        words.setCookiesDisabledMessage(
                "Your login cookie is gone, or this browser blocks cookies. What you typed is kept in this browser. Log in again to continue.");
        words.setInternalErrorCaption("Something went wrong");
        words.setInternalErrorMessage("Everything saved is safe. Reload the page to continue.");
        words.setSyncErrorCaption("This window lost its connection to the server");
        words.setSyncErrorMessage("Everything saved is safe. Reload the page to continue.");
        return words;
    }
}
