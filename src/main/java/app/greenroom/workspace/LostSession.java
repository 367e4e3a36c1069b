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
                "The cookie that kept you logged in is gone, or this browser refuses cookies. What you typed is kept in this browser. Log in again to go on.");
        words.setInternalErrorCaption("Something went wrong on our side");
        words.setInternalErrorMessage("What is saved is safe. Open the page again to go on.");
        words.setSyncErrorCaption("This window lost touch with the server");
        words.setSyncErrorMessage("What is saved is safe. Open the page again to go on.");
        return words;
    }
}
