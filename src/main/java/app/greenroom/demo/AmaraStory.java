package app.greenroom.demo;

import static app.greenroom.demo.DemoAccount.AMARA;
import static app.greenroom.demo.DemoAccount.MIRA;
import static app.greenroom.demo.DemoAccount.TOMASZ;

import app.greenroom.dossier.SectionKind;
import app.greenroom.readiness.model.Grade;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.ThreadId;
import app.greenroom.shared.UserId;
import java.time.Duration;
import java.util.Set;

/** Mid-way: two weeks of work, two answers approved, feedback waiting at two, two more waiting for a mentor. */
final class AmaraStory {

    private final Stage stage;
    private final Rehearsal rehearsal;
    private final ChecklistRehearsal checklist;
    private final UserId amara;
    private final UserId mira;
    private final UserId tomasz;

    private AmaraStory(Stage stage, Rehearsal rehearsal, Cast cast) {
        this.stage = stage;
        this.rehearsal = rehearsal;
        this.checklist = new ChecklistRehearsal(rehearsal);
        this.amara = cast.id(AMARA);
        this.mira = cast.id(MIRA);
        this.tomasz = cast.id(TOMASZ);
    }

    static void play(Stage stage, Library library, Cast cast, DossierId harbourlight) {
        stage.at(13, "09:30");
        Rehearsal rehearsal = library.assign(
                harbourlight, AMARA, Set.of(MIRA, TOMASZ), stage.date(9).atTime(14, 0));
        AmaraStory story = new AmaraStory(stage, rehearsal, cast);
        story.firstTry();
        story.secondTry();
        story.memoryQuestion();
        story.lateReadings();
        story.lastDays();
        story.today();
    }

    private void firstTry() {
        stage.at(12, "18:40");
        rehearsal.hand(1, Texts.answer("amara/1-first"));
        checklist.learning("Streams", "garbage collectors", "error budgets");
        stage.at(11, "08:15");
        ThreadId capacity = rehearsal.comment(
                mira,
                1,
                "keep spare capacity of about ten times the normal load",
                "Who pays for it on the 350 calm days? Say what you do when the spare capacity runs out as well. That is"
                        + " what they want to hear.");
        ThreadId numbers = rehearsal.comment(
                mira,
                1,
                "The sensors write to Kafka",
                "40,000 sensors as Kafka clients? Think of a crane that is switched off with the power. Who buffers?");
        rehearsal.requestChanges(
                mira,
                1,
                "A good skeleton. Put **numbers** on it, and tell me about the bikes: you have lived through this.");
        stage.at(10, "20:05");
        rehearsal.reply(amara, numbers, "Right, I had the gateways in my head and not in the text.");
        rehearsal.write(1, Texts.answer("amara/1-second"));
        rehearsal.address(numbers);
        rehearsal.reply(amara, capacity, "Gone. I now say what I would drop, and in which order.");
        rehearsal.address(capacity);
        rehearsal.submit(1);
        stage.at(9, "08:30");
        rehearsal.resolve(mira, numbers);
        rehearsal.resolve(mira, capacity);
    }

    private void secondTry() {
        stage.at(9, "08:40");
        ThreadId story = rehearsal.comment(
                mira,
                1,
                "the lock commands waited behind temperature readings for eleven minutes",
                "This is the sentence they will remember. Pause after it.");
        rehearsal.resolve(mira, story);
        rehearsal.grade(mira, 1, 4, 3, 3, 4);
        rehearsal.approve(mira, 1, "Now it is yours. Two and a half minutes spoken, keep it there.");
        stage.at(9, "19:20");
        checklist.canExplain("partitions and ordering", "consumer groups", "garbage collectors");
        checklist.note(
                "partitions and ordering",
                "Order holds **within** a partition only. So: what has to stay in order? → that is the key.");
        checklist.learning("Time", "Storage");
        checklist.recall(Grade.GOOD, "partitions and ordering", "consumer groups");
    }

    private void memoryQuestion() {
        stage.at(8, "19:00");
        rehearsal.hand(4, Texts.answer("amara/4"));
        stage.at(7, "12:10");
        ThreadId order = rehearsal.comment(
                tomasz,
                4,
                "in that order and not before, because otherwise I find what I expect",
                "Very good, and rare. Say it slowly.");
        rehearsal.resolve(tomasz, order);
        rehearsal.approve(tomasz, 4, "");
        stage.at(7, "12:30");
        checklist.confirm(tomasz, "garbage collectors", "partitions and ordering");
        stage.at(6, "07:50");
        checklist.recall(Grade.GOOD, "garbage collectors", "consumer groups", "partitions and ordering");
    }

    private void lateReadings() {
        stage.at(6, "18:30");
        rehearsal.hand(2, Texts.answer("amara/2-first"));
        checklist.canExplain("event time vs. processing time", "back pressure", "heap dumps", "error budgets");
        checklist.note(
                "watermarks",
                "A watermark is a *promise*: nothing older will come. It can be broken, so decide what happens then.",
                "https://example.org/notes/watermarks");
        stage.at(4, "09:00");
        ThreadId dropped = rehearsal.comment(
                mira,
                2,
                "a reading that is four hours late is dropped and counted in a metric",
                "In a port this may be the tide gauge that was under water. Can you afford to drop it?");
        rehearsal.comment(
                mira,
                2,
                "Totals are computed by the time of measuring, in windows of ten minutes.",
                "Why ten? If you name a number, have a reason ready. “Because planners decide in steps of ten minutes”"
                        + " would do.");
        rehearsal.say(
                tomasz,
                2,
                "when it was measured and when it arrived. Totals are computed by the time of measuring",
                "Clocks of cheap sensors drift. What if “measured” lies in the future?");
        ThreadId open = rehearsal.comment(
                mira,
                2,
                "A window stays open for one hour",
                "What do the planners see during that hour, and what after it? The question says: *already shown*.");
        rehearsal.note(
                mira,
                2,
                "Knows far more than she writes. Ask her to tell it to a planner next time, and stop her after a minute.");
        rehearsal.grade(mira, 2, 3, 3, 2, 2);
        rehearsal.requestChanges(
                mira,
                2,
                "You explain the mechanism well. They ask about the **planner** who has seen the old total. Start there.");
        meanwhile();
        stage.at(2, "20:15");
        String first = Texts.answer("amara/2-first");
        rehearsal.write(2, first.substring(0, first.indexOf("After that it is closed"))); // what Mira quoted is gone
        rehearsal.write(2, Texts.answer("amara/2-second"));
        rehearsal.reply(amara, open, "Preliminary totals and a correction event now. Is the invoice too much here?");
        rehearsal.address(open);
        rehearsal.reply(amara, dropped, "I took the sentence out altogether, nothing is dropped any more.");
    }

    private void meanwhile() {
        stage.at(4, "19:30");
        rehearsal.hand(3, Texts.answer("amara/3"));
        rehearsal.comment(
                amara, 3, "take 32", "Is it fine to just double it roughly, or do they expect a calculation here?");
        stage.at(3, "19:00");
        rehearsal.hand(5, Texts.answer("amara/5"));
        checklist.canExplain("watermarks", "late data", "write-ahead log");
        checklist.learning("circuit breakers", "load shedding", "virtual threads");
        checklist.recall(Grade.AGAIN, "consumer groups");
        checklist.recall(Grade.GOOD, "consumer groups", "watermarks", "event time vs. processing time");
        checklist.recall(Grade.HARD, "back pressure", "late data");
        stage.at(2, "08:10");
        checklist.demote(tomasz, "heap dumps");
    }

    private void lastDays() {
        stage.at(1, "16:45");
        ThreadId budget = rehearsal.comment(
                tomasz,
                5,
                "Two seconds is enough time: 100 ms for the network, 200 ms for the broker, 50 ms for the processing and"
                        + " 100 ms to the tablet.",
                "I like that you add it up. Now: these are the good days. Which of them has a long tail?");
        rehearsal.comment(
                tomasz,
                5,
                "a service pushes it to the tablet in the crane by WebSocket",
                "And when the connection is gone? The driver must be able to tell *calm* from *cut off*.");
        rehearsal.suggest(
                tomasz,
                5,
                "keeps the last ten seconds of each sensor",
                "keeps each sensor’s last ten seconds in memory",
                "They will ask where. Say it before they do.");
        rehearsal.suggest(tomasz, 5, "it writes an alarm into a topic", "it sends one alarm per gust", "");
        rehearsal.say(mira, 5, "everything runs twice in two data centres", "Including the crane’s only radio link?");
        rehearsal.requestChanges(
                tomasz,
                5,
                "Before you design anything, say what must **never** happen. Here: a driver who believes that silence"
                        + " means safety.");
        stage.at(1, "21:00");
        rehearsal.reply(amara, budget, "The radio, I guess. I’ll ask a friend who works on the quay.");
        checklist.confirm(mira, "event time vs. processing time");
    }

    private void today() {
        stage.ago(Duration.ofHours(3));
        rehearsal.commentOnSection(
                tomasz,
                SectionKind.COMPANY_SUMMARY,
                "Publishes its tide model under an open licence",
                "Read its front page before the interview. Ten minutes, and you can ask a question nobody else asks.");
        rehearsal.commentOnAsk(
                mira,
                3,
                "old enough to be rewritten",
                "Ask this one only if you can say which of your own services you would rewrite. They will ask back.");
        rehearsal.commentOnQuestion(
                mira,
                6,
                "Hint: which of the two would you rather believe, and how would you notice that you are wrong?");
        StoryRehearsal stories = new StoryRehearsal(rehearsal);
        stories.tell("The night the dashboards were green", """
                ### Situation
                One Sunday in March our collector dropped a third of all readings, and every dashboard was green.

                ### Task
                I was on call, and I had written the collector.

                ### Action
                I said so at once, stopped the rollout, and counted what came in against what the bikes had sent.

                ### Result
                Eleven hours of gaps, filled from the bikes within two days. Since then we count at both ends.""", 8);
        stories.tie(2, "late data", "watermarks", "event time vs. processing time");
        stories.tie(3, "partitions and ordering", "consumer groups");
        stage.ago(Duration.ofMinutes(100));
        rehearsal.write(8, Texts.answer("amara/8"));
        rehearsal.submit(8, "whether I sound too sure of myself");
        rehearsal.write(10, Texts.answer("amara/10"));
        checklist.canExplain("service-level objectives");
        checklist.recall(Grade.GOOD, "watermarks");
        stage.ago(Duration.ofMinutes(4));
        rehearsal.comment( // pending, and Tomasz holds the review for a while
                tomasz,
                3,
                "since adding partitions later moves keys around",
                "Say what that breaks. You have the order of one sensor in the paragraph above.");
    }
}
