package app.greenroom.workspace;

import static app.greenroom.workspace.ShellTexts.SAY;

import app.greenroom.language.BrowserTexts;
import app.greenroom.language.Language;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;

/**
 * What a window says when the server no longer knows it. A press on the words, or Esc, opens the page once more, which leads
 * through the login back to it. The looks are in {@code frontend/styles/notices.css}.
 */
final class LostSession {

    private LostSession() {}

    /** In the language of the window, or of the browser while there is none. */
    static SystemMessages words(SystemMessagesInfo asked) {
        Language reader = UI.getCurrent() == null ? Language.of(asked.getLocale()) : Language.current();
        return reader.call(LostSession::words);
    }

    private static SystemMessages words() {
        CustomizedSystemMessages words = new CustomizedSystemMessages();
        words.setCookiesDisabledCaption(BrowserTexts.text("notices.loggedOut"));
        words.setCookiesDisabledMessage(SAY.loggedOutWhy());
        words.setInternalErrorCaption(SAY.somethingWrong());
        words.setInternalErrorMessage(SAY.reload());
        words.setSyncErrorCaption(SAY.connectionLost());
        words.setSyncErrorMessage(SAY.reload());
        return words;
    }
}
