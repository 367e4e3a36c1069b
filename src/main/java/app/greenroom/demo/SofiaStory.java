package app.greenroom.demo;

import static app.greenroom.demo.DemoAccount.MIRA;
import static app.greenroom.demo.DemoAccount.SOFIA;

import app.greenroom.readiness.model.Grade;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.ThreadId;
import app.greenroom.shared.UserId;
import java.time.Duration;
import java.util.Set;

/** Nearly ready: the interview is in two days, ten of twelve answers are approved, one waits, one is still a draft. */
final class SofiaStory {

    private final Stage stage;
    private final Rehearsal rehearsal;
    private final ChecklistRehearsal checklist;
    private final UserId sofia;
    private final UserId mira;

    private SofiaStory(Stage stage, Rehearsal rehearsal, Cast cast) {
        this.stage = stage;
        this.rehearsal = rehearsal;
        this.checklist = new ChecklistRehearsal(rehearsal);
        this.sofia = cast.id(SOFIA);
        this.mira = cast.id(MIRA);
    }

    static void play(Stage stage, Library library, Cast cast, DossierId fernhill) {
        stage.at(16, "10:00");
        Rehearsal rehearsal =
                library.assign(fernhill, SOFIA, Set.of(MIRA), stage.date(2).atTime(10, 30));
        SofiaStory story = new SofiaStory(stage, rehearsal, cast);
        story.firstWeek();
        story.secondWeek();
        story.lastDays();
    }

    private void firstWeek() {
        stage.at(14, "18:00");
        rehearsal.hand(1, Texts.answer("sofia/1"));
        rehearsal.hand(2, Texts.answer("sofia/2"));
        checklist.learning("Accessibility", "Forms", "State");
        stage.at(13, "12:00");
        ThreadId lie = rehearsal.comment(
                mira,
                1,
                "would be a lie half of the time",
                "Strong. If they ask how the server knows: have one sentence about the unique id ready.");
        rehearsal.resolve(mira, lie);
        rehearsal.grade(mira, 1, 4, 3, 4, 4);
        rehearsal.approve(mira, 1, "Concrete from the first line. This is your opener.");
        rehearsal.approve(mira, 2, "");
        stage.at(11, "17:30");
        rehearsal.hand(3, Texts.answer("sofia/3"));
        rehearsal.hand(5, Texts.answer("sofia/5"));
        rehearsal.hand(9, Texts.answer("sofia/9"));
        checklist.canExplain("Accessibility", "Forms");
        stage.at(10, "08:45");
        rehearsal.grade(mira, 3, 3, 3, 4, 4);
        rehearsal.approve(mira, 3, "The sentence about Emre makes it credible. Keep it.");
        rehearsal.approve(mira, 5, "");
        rehearsal.grade(mira, 9, 4, 4, 3, 3);
        rehearsal.approve(mira, 9, "You start with a question instead of an opinion: exactly right here.");
        checklist.confirm(mira, "Accessibility", "double submission");
        stage.at(9, "19:15");
        checklist.recall(Grade.GOOD, "Accessibility", "Forms");
    }

    private void secondWeek() {
        stage.at(7, "18:10");
        rehearsal.hand(4, Texts.answer("sofia/4"));
        rehearsal.hand(7, Texts.answer("sofia/7"));
        rehearsal.hand(10, Texts.answer("sofia/10"));
        checklist.canExplain("State", "Browser");
        checklist.learning("Languages", "Testing", "Performance");
        checklist.note(
                "plural rules",
                "Arabic: zero, one, two, few, many, other. Let the platform choose, never `count == 1`.",
                "https://example.org/notes/plurals");
        stage.at(6, "09:20");
        ThreadId slideshow = rehearsal.say(
                mira, 4, "the only thing we removed was a slideshow", "They will laugh here. Give them time.");
        rehearsal.reply(sofia, slideshow, "The designer didn’t.");
        rehearsal.resolve(mira, slideshow);
        rehearsal.approve(mira, 4, "");
        rehearsal.approve(mira, 7, "I like that you question the print view itself.");
        rehearsal.approve(mira, 10, "Honest and funny. Don’t make it longer.");
        checklist.confirm(mira, "State", "Browser");
        stage.at(5, "18:20");
        checklist.recall(Grade.GOOD, "Accessibility", "Forms", "State", "Browser");
        stage.at(4, "19:00");
        rehearsal.hand(8, Texts.answer("sofia/8-first"));
        rehearsal.hand(11, Texts.answer("sofia/11"));
        rehearsal.hand(12, Texts.answer("sofia/12"));
    }

    private void lastDays() {
        stage.at(3, "08:30");
        ThreadId drag = rehearsal.comment(
                mira,
                8,
                "The nurse drags an appointment onto a free hour.",
                "With one hand, a phone at her ear? Watch her in your head for a minute, then write again.");
        ThreadId red = rehearsal.comment(
                mira, 8, "Appointments that can't be moved are red.", "And if she can’t tell red from green?");
        rehearsal.requestChanges(mira, 8, "You designed a table. Tell me about the *morning* first.");
        rehearsal.approve(mira, 11, "");
        rehearsal.approve(mira, 12, "“Before” is the best last word you could find.");
        stage.at(1, "19:40");
        checklist.canExplain("Languages", "Testing", "Core Web Vitals", "code splitting", "long tasks", "consent");
        rehearsal.write(8, Texts.answer("sofia/8-second"));
        rehearsal.reply(sofia, drag, "You were right. It is a list now, and the phone is part of the design.");
        rehearsal.address(drag);
        rehearsal.address(red);
        rehearsal.submit(8, "the first paragraph. Is that the morning you meant?");
        stage.ago(Duration.ofMinutes(150));
        checklist.confirm(mira, "Testing", "Core Web Vitals", "code splitting");
        checklist.recall(Grade.EASY, "Accessibility", "State");
        checklist.recall(Grade.GOOD, "Forms", "Browser", "Testing");
        stage.ago(Duration.ofMinutes(20));
        rehearsal.write(6, Texts.answer("sofia/6"));
        rehearsal.letIn(mira, 6);
        stage.ago(Duration.ofMinutes(12));
        rehearsal.write(mira, 6, Texts.answer("sofia/6-second"));
        stage.ago(Duration.ofMinutes(9));
        rehearsal.write(6, Texts.answer("sofia/6-third"));
    }
}
