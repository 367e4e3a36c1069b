package app.greenroom.team.ui;

import static app.greenroom.team.ui.PeopleTexts.SAY;

import app.greenroom.access.Role;
import app.greenroom.account.Person;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.HandOver;
import app.greenroom.team.Mentoring.Mentored;
import app.greenroom.team.TeamPeople;
import app.greenroom.team.TeamPeople.Member;
import app.greenroom.ui.KeyedRows;
import app.greenroom.ui.More;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The people of a team, to be searched, sorted and given roles. */
class MemberList extends Section {

    /** A little more than a window of usual height has room for. */
    private static final int FIRST = 14;

    /** What one can do with a member. */
    interface Actions {
        void give(TeamId team, Member member, Role role);

        void take(TeamId team, Member member, Role role);

        /** What they mentor, which somebody should take over before they stop. */
        List<Mentored> mentoredBy(TeamId team, Member member);

        /** Lets others take over and takes them out of the team, or only their role as a mentor. */
        void handOver(HandOver command, Member member);

        void remove(TeamId team, Member member);

        /** Makes a reset link and gives what to show for it. */
        Component reset(TeamId team, Member member);

        /** The same where the mail with the last one failed; this one is handed over. */
        Component resetToHandOver(TeamId team, Member member);
    }

    /** The orders of the list. */
    private enum Order {
        NAME,
        ROLE,
        NEWEST;

        private String words() {
            return switch (this) {
                case NAME -> SAY.byName();
                case ROLE -> SAY.byRole();
                case NEWEST -> SAY.newestFirst();
            };
        }

        private Comparator<Member> comparator() {
            return switch (this) {
                case NAME -> Comparator.comparing(member -> member.person().name(), String.CASE_INSENSITIVE_ORDER);
                case ROLE -> Comparator.comparing(member -> Collections.min(member.roles()));
                case NEWEST -> Comparator.comparing(Member::since).reversed();
            };
        }
    }

    private final Actions actions;
    private final H2 title = new H2();
    private final TextField search = new TextField();
    private final Select<Order> order = new Select<>();
    private final Div list = new Div();
    private final Paragraph nobody = new Paragraph(SAY.noMemberFound());
    private final More more = new More(FIRST, this::arrange);
    private final KeyedRows<UserId, Member, MemberRow> rows;
    private final Map<UserId, MemberRow> made = new HashMap<>();
    private @Nullable TeamPeople team;
    private @Nullable UserId reader;

    MemberList(Actions actions) {
        this.actions = actions;
        this.rows = new KeyedRows<>(list, member -> member.person().id(), this::row, MemberRow::show);
        addClassNames("stack", "people-section");
        search.setPlaceholder(SAY.searchExample());
        search.setAriaLabel(SAY.searchPeople());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> search());
        order.setItems(Order.values());
        order.setItemLabelGenerator(Order::words);
        order.setValue(Order.NAME);
        order.setAriaLabel(SAY.order());
        order.addValueChangeListener(chosen -> search());
        list.addClassName("list");
        nobody.addClassName("muted");
        Div bar = new Div(title, search, order);
        bar.addClassNames("toolbar", "people-bar");
        add(bar, list, more, nobody);
    }

    private void search() {
        more.restart();
        arrange();
    }

    /** Who reads the list; their own row says so. */
    void setReader(UserId reader) {
        this.reader = reader;
    }

    void show(TeamPeople team) {
        this.team = team;
        title.setText(SAY.members(team.members().size()));
        arrange();
    }

    private void arrange() {
        TeamPeople shown = team;
        if (shown == null) {
            return;
        }
        List<Member> found = shown.members().stream()
                .filter(this::matches)
                .sorted(order.getValue().comparator())
                .toList();
        rows.show(more.begin(found));
        list.setVisible(!found.isEmpty());
        nobody.setVisible(found.isEmpty());
    }

    /** A row keeps what it shows, such as a link just made, when the list is read again or searched. */
    private MemberRow row(Member member) {
        MemberRow row = made.computeIfAbsent(
                member.person().id(),
                id -> new MemberRow(
                        Objects.requireNonNull(team).team(), member, id.equals(reader), actions, this::mentors));
        row.show(member);
        return row;
    }

    private List<Person> mentors() {
        TeamPeople shown = team;
        return shown == null
                ? List.of()
                : shown.members().stream()
                        .filter(member -> member.roles().contains(Role.MENTOR))
                        .map(Member::person)
                        .filter(Person::active)
                        .toList();
    }

    private boolean matches(Member member) {
        String typed = search.getValue().strip().toLowerCase(Locale.ROOT);
        return (member.person().name() + " " + member.person().email())
                .toLowerCase(Locale.ROOT)
                .contains(typed);
    }
}
