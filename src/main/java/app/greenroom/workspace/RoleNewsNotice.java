package app.greenroom.workspace;

import static app.greenroom.workspace.ShellTexts.SAY;

import app.greenroom.team.PeopleService;
import app.greenroom.team.RoleNews;
import app.greenroom.ui.Notice;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells somebody of the roles that others gave them, in each of their windows until they have read it in one. */
class RoleNewsNotice {

    private final PeopleService people;
    private List<RoleNews> told = List.of();
    private @Nullable Notification open;

    RoleNewsNotice(PeopleService people) {
        this.people = people;
    }

    /** Shows what is new, and nothing once it is read. */
    void look() {
        List<RoleNews> now = people.roleNews();
        if (now.equals(told)) {
            return;
        }
        told = now;
        if (open != null) {
            open.close();
            open = null;
        }
        if (!now.isEmpty()) {
            open = Notice.lasting(words(now), people::readRoleNews);
        }
    }

    private static String words(List<RoleNews> news) {
        return news.stream()
                .map(each -> SAY.madeYou(each.givenBy(), each.role(), each.team()))
                .collect(Collectors.joining(" "));
    }
}
