package app.greenroom.team.ui;

import static app.greenroom.language.CommonTexts.COMMON;
import static app.greenroom.team.ui.PeopleTexts.SAY;

import app.greenroom.access.Role;
import app.greenroom.account.Person;
import app.greenroom.mail.MailTrouble;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.TeamId;
import app.greenroom.team.HandOver;
import app.greenroom.team.Mentoring.Mentored;
import app.greenroom.team.TeamPeople.Member;
import app.greenroom.ui.Chip;
import app.greenroom.ui.Notice;
import app.greenroom.ui.PersonBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One person of a team, with their roles to tick. It stays when the team is read anew, and so does the focus in it. */
class MemberRow extends Div {

    private final TeamId team;
    private final boolean self;
    private final MemberList.Actions actions;
    private final Div who = new Div();
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final Button reset = button(SAY.resetPassword());
    private final Button copy = button(SAY.copyResetLink());
    private final Button remove = button(SAY.remove());
    private final Div slot = new Div();
    private Member member;
    private final Supplier<List<Person>> mentors;

    /** @param mentors the team's mentors as they are when somebody is asked for who takes over */
    MemberRow(TeamId team, Member member, boolean self, MemberList.Actions actions, Supplier<List<Person>> mentors) {
        this.mentors = mentors;
        this.team = team;
        this.member = member;
        this.self = self;
        this.actions = actions;
        addClassNames("list-row", "person-row");
        getElement().setAttribute("tabindex", "-1");
        who.addClassName("person-words");
        roles.addClassName("person-roles");
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(Role::title);
        roles.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                apply(change.getOldValue(), change.getValue());
            }
        });
        reset.addClickListener(pressed -> {
            slot.removeAll();
            slot.add(actions.reset(team, this.member));
        });
        copy.addClickListener(pressed -> Notice.attempt(() -> {
            Component link = actions.resetToHandOver(team, this.member);
            slot.removeAll();
            slot.add(link);
        }));
        remove.addClickListener(pressed -> leave(true));
        Div buttons = new Div(reset, copy, remove);
        buttons.addClassNames("actions", "person-actions");
        slot.addClassName("person-slot");
        add(who, roles, buttons, slot);
    }

    /** Shows the person as they are now. */
    final void show(Member now) {
        member = now;
        String name = now.person().name();
        Span email = new Span(now.person().email());
        email.addClassNames("muted", "small");
        who.removeAll();
        who.add(new PersonBadge(now.person().id(), name), email);
        if (self) {
            who.add(new Chip(SAY.you(), Chip.Tone.GREY));
        }
        if (!now.person().active()) {
            who.add(new Chip(SAY.deactivated(), Chip.Tone.STRUCK));
        }
        mail(SAY.roleMailFailed(), now.roleTrouble());
        mail(SAY.resetMailFailed(), now.resetTrouble());
        roles.setAriaLabel(SAY.rolesOf(name));
        roles.setValue(now.roles());
        reset.setVisible(now.mayReset());
        reset.setAriaLabel(COMMON.actOn(SAY.resetPassword(), name));
        copy.setVisible(now.mayReset() && now.resetFailed());
        copy.setAriaLabel(COMMON.actOn(SAY.copyResetLink(), name));
        remove.setAriaLabel(COMMON.actOn(SAY.remove(), name));
    }

    private void mail(String failed, @Nullable MailTrouble trouble) {
        if (trouble != null) {
            who.add(new Chip(failed, Chip.Tone.RED), new MailNote(trouble));
        }
    }

    private void apply(Set<Role> before, Set<Role> after) {
        Set<Role> taken = without(before, after);
        Set<Role> given = without(after, before);
        try {
            if (given.contains(Role.LEAD)) {
                roles.setValue(before);
                askWhetherToLead();
            } else if (after.isEmpty()) {
                roles.setValue(before);
                leave(true);
            } else if (taken.contains(Role.MENTOR) && mentorsSomebody()) {
                roles.setValue(before);
                leave(false);
            } else {
                given.forEach(role -> actions.give(team, member, role));
                taken.forEach(role -> actions.take(team, member, role));
            }
        } catch (Refusal refusal) {
            roles.setValue(before);
            Notice.problem(refusal.words());
        }
    }

    private boolean mentorsSomebody() {
        return !actions.mentoredBy(team, member).isEmpty();
    }

    private void askWhetherToLead() {
        ask(new Question(
                SAY.askToLead(member.person().name()),
                SAY.whatLeadsCan(),
                SAY.makeLead(),
                () -> answered(this),
                () -> actions.give(team, member, Role.LEAD)));
    }

    /** Asks who takes over; nobody has to, where nothing is mentored. */
    private void leave(boolean leavesTeam) {
        List<Mentored> work = actions.mentoredBy(team, member);
        String name = member.person().name();
        if (work.isEmpty()) {
            actions.remove(team, member);
            return;
        }
        HandOverForm form = new HandOverForm(
                work,
                mentors.get().stream()
                        .filter(mentor -> !mentor.id().equals(member.person().id()))
                        .toList());
        ask(new Question(
                SAY.whoTakesOver(name),
                leavesTeam ? SAY.willLeave(name) : SAY.willStay(name),
                leavesTeam ? SAY.removePerson(name) : SAY.handOver(),
                () -> answered(leavesTeam ? remove : this),
                () -> {
                    if (form.isComplete()) {
                        actions.handOver(
                                new HandOver(team, member.person().id(), leavesTeam, form.successors()), member);
                    }
                    return form.isComplete();
                },
                form));
    }

    private void ask(Question question) {
        slot.removeAll();
        slot.add(question);
        question.focus();
    }

    /** The keyboard goes on where the question came from; after a role, in the row, where no key does anything. */
    private void answered(Component asker) {
        slot.removeAll();
        asker.getElement().callJsFunction("focus");
    }

    private static Set<Role> without(Set<Role> some, Set<Role> others) {
        Set<Role> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static Button button(String words) {
        Button button = new Button(words);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
