package app.greenroom.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.shared.Registration;
import java.util.Objects;

/**
 * What a notice is about, once one has gone on to another page: "Approved" alone would be taken for what is open then.
 * It is empty as long as that is on screen.
 */
final class NoticePlace extends Span {

    private final String path;
    private final String title;

    private NoticePlace(String path, String title) {
        this.path = path;
        this.title = title;
        addClassNames("notice-place", "small");
        getElement().setAttribute("dir", "auto");
        setVisible(false);
    }

    /** The page that is open now, to be named as long as the notice is open. */
    static NoticePlace ofThisPage(Notification notice) {
        UI window = UI.getCurrent();
        NoticePlace place = new NoticePlace(
                window.getActiveViewLocation().getPath(),
                Titles.withoutProduct(
                        Objects.requireNonNullElse(window.getInternals().getTitle(), "")));
        Registration going = window.addAfterNavigationListener(
                event -> place.look(event.getLocation().getPath()));
        notice.addOpenedChangeListener(changed -> {
            if (!changed.isOpened()) {
                going.remove();
            }
        });
        return place;
    }

    private void look(String open) {
        boolean elsewhere = !open.equals(path) && !title.isEmpty();
        setText(elsewhere ? title : "");
        setVisible(elsewhere);
    }
}
