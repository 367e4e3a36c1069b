package app.greenroom.answer.ui;

import static app.greenroom.answer.words.PaneTexts.SAY;

import app.greenroom.account.Person;
import app.greenroom.live.Presence;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.UserId;
import app.greenroom.ui.PersonBadge;
import com.vaadin.flow.component.html.Div;
import java.util.Map;

/** Who else is looking at this answer now. */
public class PresenceBadges extends Div {

    private final Presence presence;
    private final AnswerId place;
    private final UserId self;
    private final Map<UserId, Person> known;

    /** @param known those who work on the assignment; somebody else can only be one who leads the team */
    public PresenceBadges(Presence presence, AnswerId place, UserId self, Map<UserId, Person> known) {
        this.presence = presence;
        this.place = place;
        this.self = self;
        this.known = known;
        addClassName("presence");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", SAY.viewingNow());
        presence.enter(this, place.value(), self, this::show);
    }

    private void show() {
        removeAll();
        presence.at(place.value()).stream()
                .filter(who -> !who.equals(self))
                .forEach(who -> add(PersonBadge.avatar(who, nameOf(who))));
    }

    private String nameOf(UserId who) {
        Person person = known.get(who);
        return person == null ? SAY.teamLead() : person.name();
    }
}
